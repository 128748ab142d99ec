import { beforeEach, describe, expect, test } from 'vitest'
import { readConflict, resolveConflict } from '../../../electron/publish/outbox/conflict'
import { plainText } from '../../../shared/document/plain-text'
import { changedThere } from '../../../shared/publish/remote/three-way'
import { ok } from '../../../shared/result'
import {
  ann,
  causes,
  must,
  noon,
  openNewsroom,
  postUpdate,
  reread,
  startDay,
  typeText,
} from '../../store/support/temp-newsroom'
import {
  entriesOf,
  isAbsent,
  losingAnswers,
  place,
  postId,
  publishNow,
  somebodyEnters,
  suiteName,
  type LiveblogNewsroom,
} from './liveblog-newsroom'

let room: LiveblogNewsroom

beforeEach(() => {
  const store = openNewsroom()
  const { id } = startDay(store).article
  room = { store, articleId: id }
})

const post = (text: string, seconds: number) =>
  postUpdate(room.store, room.articleId, text, ann(seconds))

const isConflict = { ok: false, error: { kind: 'remote-conflict' } }

async function numberOf(text: string): Promise<number> {
  const found = (await entriesOf(postId(room))).find(({ content }) => content.includes(text))
  return Number(found?.id)
}

/** Decides all that they changed in one way. */
async function decide(take: 'ours' | 'theirs') {
  const { mark, threeWay } = must(await readConflict(place(room)))
  const lines = changedThere(threeWay.parts)
  const parts = lines.map(({ key, place: at }) => ({ key, place: at, take, merged: null }))
  must(await resolveConflict(place(room), { mark, fields: [], parts }))
  return lines
}

describe.skipIf(isAbsent)(suiteName, () => {
  test('an entry that somebody changed there is taken here, and nothing of it was overwritten', async () => {
    const update = post('The ferry is off.', 10)
    post('The gates are shut.', 20)
    expect(await publishNow(room)).toEqual(ok('verified'))
    const entry = (await entriesOf(postId(room))).find(({ content }) => content.includes('ferry'))
    const content = entry?.content.replace('is off', 'runs again') ?? ''
    await somebodyEnters(postId(room), {
      crud_action: 'update',
      entry_id: Number(entry?.id),
      content,
    })
    post('It is noon.', 30)

    expect(await publishNow(room)).toMatchObject(isConflict)
    const lines = await decide('theirs')

    expect(lines.map(({ key, changed }) => [key, changed])).toEqual([[update.id, 'theirs']])
    expect(plainText(reread(room.store, update).body)).toBe('The ferry runs again.')
    expect(causes(room.store, update).at(-1)).toBe('received')
    expect(await publishNow(room)).toEqual(ok('verified'))
    const shown = await entriesOf(postId(room))
    expect(shown).toHaveLength(3)
    expect(shown.filter(({ content: text }) => text.includes('runs again'))).toHaveLength(1)
  })

  test('an entry is known again though the plug-in’s own editor dropped all that marked it', async () => {
    const update = post('The ferry is off.', 10)
    must(
      room.store.entries.setDetails(
        { id: update.id, headline: 'At the quay', authors: [], flags: update.flags, status: null },
        ann(15),
      ),
    )
    post('The gates are shut.', 20)
    must(await publishNow(room))
    const id = await numberOf('ferry')
    // Its editor keeps paragraphs and headings, and nothing that they stand in.
    const content =
      '<p><strong>UPDATE 1200 GMT</strong></p><h3>At the quay</h3><p>The ferry <b>runs</b> again.</p>'
    await somebodyEnters(postId(room), { crud_action: 'update', entry_id: id, content })
    post('It is noon.', 30)

    expect(await publishNow(room)).toMatchObject(isConflict)
    const lines = await decide('theirs')

    expect(lines.map(({ key, changed }) => [key, changed])).toEqual([[update.id, 'theirs']])
    expect(lines[0]?.theirs).toMatchObject({
      label: lines[0]?.base?.label,
      headline: 'At the quay',
    })
    expect(plainText(reread(room.store, update).body)).toBe('The ferry runs again.')
    expect(await publishNow(room)).toEqual(ok('verified'))
    const shown = await entriesOf(postId(room))
    expect(shown).toHaveLength(3)
    expect(shown.find((entry) => entry.id === String(id))?.content).toContain(`u-${update.id}`)
  })

  test('an entry that somebody deleted there is told, and sent again only once she has decided', async () => {
    post('The ferry is off.', 10)
    post('The gates are shut.', 20)
    must(await publishNow(room))
    const id = await numberOf('ferry')
    await somebodyEnters(postId(room), { crud_action: 'delete', entry_id: id })

    expect(await publishNow(room)).toMatchObject(isConflict)
    const [line] = await decide('ours')

    expect(line?.theirs).toBeNull()
    expect(await publishNow(room)).toEqual(ok('verified'))
    expect(await entriesOf(postId(room))).toHaveLength(2)
  })

  test('what a colleague entered there is shown, and stays beside ours', async () => {
    post('The ferry is off.', 10)
    must(await publishNow(room))
    const theirs = await somebodyEnters(postId(room), {
      crud_action: 'insert',
      content: '<p>A word from the desk.</p>',
    })
    post('The gates are shut.', 20)

    expect(await publishNow(room)).toMatchObject(isConflict)
    const [line] = await decide('ours')

    expect(line).toMatchObject({ key: 'foreign', base: null, ours: null })
    expect(await publishNow(room)).toEqual(ok('verified'))
    const shown = await entriesOf(postId(room))
    expect(shown).toHaveLength(3)
    expect(shown.find(({ id }) => id === theirs)?.content).toBe('<p>A word from the desk.</p>')
    post('One more.', 40)
    expect(await publishNow(room)).toEqual(ok('verified'))
  })

  test('a colleague’s entry that she takes over stands there once, changed where it is', async () => {
    post('The ferry is off.', 10)
    must(await publishNow(room))
    const theirs = await somebodyEnters(postId(room), {
      crud_action: 'insert',
      content: '<p>A long word from the desk about the quay.</p>',
    })
    expect(await publishNow(room)).toMatchObject(isConflict)
    await decide('theirs')
    const { updates } = must(room.store.articles.coverage(room.articleId))
    const draft = updates.find(({ state }) => state === 'composing')
    if (draft === undefined) throw new Error('no draft came')
    typeText(room.store, draft, 'A short word from the desk about the quay.')
    must(room.store.entries.post({ id: draft.id, stamp: draft.stamp }, ann(50)))

    expect(await publishNow(room)).toEqual(ok('verified'))

    const shown = await entriesOf(postId(room))
    expect(shown).toHaveLength(2)
    expect(shown.find(({ id }) => id === theirs)?.content).toContain(`id="u-${draft.id}"`)
  })

  test('a sending whose answers are lost half-way is finished, and no update stands there twice', async () => {
    post('One.', 10)
    post('Two.', 20)
    const lost = losingAnswers((_, body) => body.includes('Two.'))
    expect(await publishNow(room, { send: lost })).toMatchObject({
      error: { kind: 'network-down' },
    })
    post('Three.', 30)

    expect(await publishNow(room)).toEqual(ok('verified'))

    const shown = await entriesOf(postId(room))
    expect(shown).toHaveLength(3)
    expect(shown.map(({ entry_time }) => entry_time * 1000 - noon)).toEqual([
      30_000, 20_000, 10_000,
    ])
  })

  test('an entry that arrives a second time is swept away', async () => {
    post('One.', 10)
    must(await publishNow(room))
    const [entry] = await entriesOf(postId(room))
    await somebodyEnters(postId(room), { crud_action: 'insert', content: entry?.content ?? '' })
    post('Two.', 20)

    expect(await publishNow(room)).toEqual(ok('verified'))

    const shown = await entriesOf(postId(room))
    expect(shown).toHaveLength(2)
    expect(shown.map(({ id }) => id)).toContain(entry?.id)
  })

  test('somebody’s deletion is not taken for what an earlier sending of ours left out', async () => {
    post('One.', 10)
    must(await publishNow(room))
    post('Two.', 20)
    must(await publishNow(room))
    await somebodyEnters(postId(room), { crud_action: 'delete', entry_id: await numberOf('Two.') })
    post('Three.', 30)

    expect(await publishNow(room)).toMatchObject(isConflict)
  })
})
