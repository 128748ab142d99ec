import { DatabaseSync } from '@photostructure/sqlite'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runCommand } from '../../electron/cli/run-command'
import type { ArticleId, RevisionId } from '../../shared/ids'
import {
  afterwards,
  ann,
  ben,
  composeUpdate,
  dayFields,
  must,
  noon,
  openNewsroom,
  postUpdate,
  publish,
  startDay,
  tempFolder,
  typeText,
} from './support/temp-newsroom'

test('history lists every revision with its author, cause, size and who saw it', async () => {
  const { folder, id, update, lines } = dayOfWork()

  const printed = await said(folder, 'history', id)
  const ofUpdate = await said(folder, 'history', id, '--entry', update)

  const first = printed.split('\n')[0]?.split('\t')
  expect(first).toEqual([
    lines.at(-1),
    '2023-05-24T13:01:30+01:00',
    'Ben',
    'typed',
    '+1 −1',
    `${update} UPDATE 1200 GMT`,
  ])
  expect(printed.trim().split('\n')).toHaveLength(lines.length + 1)
  expect(printed).toContain(
    'posted\t+0 −0\t' +
      `${update} UPDATE 1200 GMT\tseen from 2023-05-24T13:00:10+01:00 to now ` +
      'at https://harbour.example/day/',
  )
  expect(ofUpdate.trim().split('\n')).toHaveLength(4)
})

test('the newest lines alone are told with the same sizes', async () => {
  const { folder, id } = dayOfWork()
  const all = await said(folder, 'history', id)

  const newest = await said(folder, 'history', id, '--limit', '3')

  expect(newest.trim().split('\n')).toEqual(all.trim().split('\n').slice(0, 3))
  expect(await said(folder, 'history', id, '--limit', '99')).toBe(all)
  expect(await refusal(folder, 'history', id, '--limit', 'few')).toBe('wrong-call')
})

test('history as JSON says the same to a program', async () => {
  const { folder, id, update, lines } = dayOfWork()

  const printed: unknown = JSON.parse(
    await said(folder, 'history', id, '--json', '--entry', update),
  )

  expect(printed).toMatchObject([
    { id: lines.at(-1), entry: update, cause: 'typed', added: 1, removed: 1, seen: [] },
    { cause: 'posted', added: 0, removed: 0, seen: [{ from: '2023-05-24T12:00:10Z', to: null }] },
    { cause: 'typed', author: 'Ann' },
    { cause: 'created', added: null, removed: null },
  ])
})

test('diff compares two revisions word by word', async () => {
  const { folder, id, update, lines } = dayOfWork()
  const [typed = '', last = ''] = [lines.at(-3), lines.at(-1)]

  const printed = await said(folder, 'diff', id, typed, last)
  const json: unknown = JSON.parse(await said(folder, 'diff', id, typed, last, '--json'))

  const name = `UPDATE 1200 GMT (${update})`
  expect(printed).toBe(
    `${name}  +1 −1\n\nState: [-being written-]{+posted+}\n\n[-Five-]{+Six+} injured.\n`,
  )
  expect(json).toMatchObject([{ entry: update, added: 1, removed: 1 }])
})

test('diff compares the page readers see with the page as it stands, both ways', async () => {
  const { folder, id } = dayOfWork()

  const forth = await said(folder, 'diff', id, 'seen', 'now')
  const back = await said(folder, 'diff', id, 'now', 'seen')
  const same = await said(folder, 'diff', id, 'now', 'now')

  expect(forth).toContain('[-Five-]{+Six+} injured.')
  expect(back).toContain('[-Six-]{+Five+} injured.')
  expect(same).toBe('No difference.\n')
})

test('an entry that readers have not had is all new to them', async () => {
  const { folder, id } = dayOfWork()
  const store = openNewsroom(folder)
  const rumour = postUpdate(store, id, 'A rumour.', ann(200))
  const line = store.revisions.list({ articleId: id, entryId: rumour.id }).at(-1)?.id ?? ''
  store.close()

  const printed = await said(folder, 'diff', id, 'seen', line)

  expect(printed).toContain('{+A rumour.+}')
})

test('what cannot be compared is told', async () => {
  const { folder, id, lines } = dayOfWork()
  const other = tempFolder()
  const store = openNewsroom(other)
  const unsent = startDay(store).article.id
  store.close()
  const fields = lines[0] ?? ''

  expect(await refusal(folder, 'diff', id, fields, lines.at(-1) ?? '')).toBe('wrong-call')
  expect(await refusal(folder, 'diff', id, 'nothing', 'now')).toBe('not-in-history')
  expect(await refusal(other, 'diff', unsent, 'seen', 'now')).toBe('not-in-history')
  expect(await refusal(folder, 'diff', 'nobody', 'seen', 'now')).toBe('not-found')
  expect(await refusal(folder, 'diff', id, 'now')).toBe('wrong-call')
  expect(await refusal(folder, 'history', id, '--entry', 'nobody')).toBe('wrong-call')
})

test('an article is shown and exported as it was at a time', async () => {
  const { folder, id } = dayOfWork()

  const then = await said(folder, 'show', id, '--at', '13:01')
  const now = await said(folder, 'show', id)
  const text = await said(folder, 'export', id, '--as', 'markdown', '--at', '2023-05-24T12:01Z')

  expect(then).toContain('Five injured.')
  expect(now).toContain('Six injured.')
  expect(text).toContain('Five injured.')
  expect(await refusal(folder, 'show', id, '--at', '12:00')).toBe('not-in-history')
  expect(await refusal(folder, 'show', id, '--at', 'noon')).toBe('stamp-invalid')
  expect(await refusal(folder, 'export', id, '--as', 'html', '--at', '23:59')).toBe('stamp-invalid')
})

test('verify says that all is as it was written, and how the chain ends', async () => {
  const { folder, lines } = dayOfWork()
  const count = String(lines.length + 1)

  const printed = await said(folder, 'verify')
  const json = JSON.parse(await said(folder, 'verify', '--json')) as { head: string }

  expect(printed).toContain(`${count} revisions, all as written`)
  expect(json).toMatchObject({ whole: true, damage: null, broken: null })
  expect(printed).toContain(json.head)
})

test('verify names the one revision that was damaged, and fails', async () => {
  const { folder, id, update, lines } = dayOfWork()
  const [damaged = ''] = lines.slice(-2)
  const database = new DatabaseSync(join(folder, 'newsroom.db'))
  database.exec(`UPDATE revisions SET content = replace(content, 'Five', 'Fire')
    WHERE id = '${damaged}'`)
  database.close()

  const outcome = await call(folder, 'verify')
  const json = await call(folder, 'verify', '--json')

  expect(outcome.ok ? '' : outcome.error).toMatchObject({ kind: 'database-damaged' })
  const message = outcome.ok ? '' : outcome.error.message
  for (const part of [damaged, id, update, '2023-05-24T12:00:01Z']) expect(message).toContain(part)
  expect(json).toMatchObject({ ok: true, value: { code: 1 } })
  expect(JSON.parse(json.ok ? json.value.text : '')).toMatchObject({
    whole: false,
    broken: { revision: damaged, article: id, entry: update, fault: 'text' },
  })
})

test('verify finds what lies outside of history too', async () => {
  const { folder } = dayOfWork()
  const database = new DatabaseSync(join(folder, 'newsroom.db'))
  database.exec("UPDATE entries SET stamp = stamp + 1 WHERE kind = 'update'")
  database.close()

  const outcome = await call(folder, 'verify')

  expect(outcome.ok ? '' : outcome.error.message).toContain('does not match its revision')
})

test('verify begins no newsroom where there is none', async () => {
  const folder = join(tempFolder(), 'nowhere')

  expect(await refusal(folder, 'verify')).toBe('not-found')
  expect(existsSync(folder)).toBe(false)
})

interface Worked {
  readonly folder: string
  readonly id: ArticleId
  readonly update: string
  /** Ids of the article's revisions in the order they were made, but for the body's. */
  readonly lines: readonly RevisionId[]
}

/** A day with one update that was posted, seen, and changed after. */
function dayOfWork(): Worked {
  const folder = tempFolder()
  const store = openNewsroom(folder)
  afterwards(() => store.close())
  const { article, body } = startDay(store, dayFields())
  const posted = must(
    store.entries.post(
      { id: composeUpdate(store, article.id, 'Five injured.').id, stamp: noon },
      ann(1),
    ),
  )
  publish(store, article.id, ann(10))
  typeText(store, posted, 'Six injured.', ben(90))
  const all = store.revisions.list({ articleId: article.id, entryId: 'all' })
  store.close()
  const lines = all.filter(({ entryId }) => entryId !== body.id).map(({ id }) => id)
  return { folder, id: article.id, update: posted.id, lines }
}

function call(folder: string, ...typed: readonly string[]) {
  // 13:10 in London on that day.
  return runCommand([...typed, '--data', folder], { now: () => noon + 600_000 })
}

async function said(folder: string, ...typed: readonly string[]): Promise<string> {
  return must(await call(folder, ...typed)).text
}

async function refusal(folder: string, ...typed: readonly string[]): Promise<string> {
  const outcome = await call(folder, ...typed)
  return outcome.ok ? 'ok' : outcome.error.kind
}
