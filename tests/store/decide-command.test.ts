import { expect, test } from 'vitest'
import { runCommand } from '../../electron/cli/run-command'
import {
  ann,
  kindOf,
  must,
  noon,
  openNewsroom,
  postUpdate,
  publish,
  startDay,
  tempFolder,
  typeText,
} from './support/temp-newsroom'

test('a correction given on the command line stands in the article and in its history', async () => {
  const { folder, id, update } = editedDay()
  const text = 'It was six, not five.'

  const said = await call(folder, 'decide', id, update, 'correction', '--text', text)

  expect(must(said).text).toContain('Correction')
  const corrections = must(openNewsroom(folder).articles.coverage(id)).updates[0]?.corrections
  expect(corrections).toMatchObject([{ kind: 'correction', text, place: 'entry' }])
  expect(must(await call(folder, 'history', id)).text).toContain('\tcorrected\t')
})

test.each([
  [['nonsense'], 'Say what the change is'],
  [['correction'], 'Say what was wrong'],
  [['minor', '--text', 'x'], 'Only a notice has a text'],
  [['clarification', '--text', 'x', '--place', 'left'], '--place top, bottom or entry'],
])('a decision “%s” that says too little or too much is a wrong call', async (words, why) => {
  const { folder, id, update } = editedDay()

  const said = await call(folder, 'decide', id, update, ...words)

  expect(kindOf(said)).toBe('wrong-call')
  expect(JSON.stringify(said)).toContain(why)
})

test('publishing from the command line names what nobody has said anything of', async () => {
  const { folder, id, update } = editedDay()
  const to = ['--folder', tempFolder(), '--site-url', 'https://harbour.example']

  const refused = await call(folder, 'publish', id, ...to)
  const wrong = await call(folder, 'publish', id, ...to, '--changes-as', 'correction')

  expect(refused).toMatchObject({ ok: false, error: { kind: 'publish-refused' } })
  expect(JSON.stringify(refused)).toContain(`UPDATE 1200 GMT (${update})`)
  expect(JSON.stringify(refused)).toContain('--changes-as')
  expect(kindOf(wrong)).toBe('wrong-call')
})

/** A day on the disk whose only update was changed since readers saw it. */
function editedDay() {
  const folder = tempFolder()
  const store = openNewsroom(folder)
  const { article } = startDay(store)
  const update = postUpdate(store, article.id, 'Five injured.')
  publish(store, article.id, ann(10))
  typeText(store, update, 'Six injured.', ann(20))
  store.close()
  return { folder, id: article.id, update: update.id }
}

function call(folder: string, ...words: readonly string[]) {
  return runCommand([...words, '--data', folder], { now: () => noon + 60_000 })
}
