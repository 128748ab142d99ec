import { DatabaseSync } from '@photostructure/sqlite'
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { changeCounter } from '../../electron/handlers/change-counter'
import { verifyFile } from '../../electron/store/sqlite/verify-file'
import { plainText } from '../../shared/document/plain-text'
import { thinAfterMs } from '../../shared/history/thinning-policy'
import type { RevisionId } from '../../shared/ids'
import {
  ann,
  ben,
  dayFields,
  kindOf,
  must,
  noon,
  openNewsroom,
  publish,
  reread,
  site,
  tempFolder,
  typeText,
  words,
} from './support/temp-newsroom'
import { later, linesOf, text, thin, typedAt, typedDay } from './support/typed-day'

test('old typing in between is let go; acts, and the text each began from, are kept', async () => {
  const { store, folder, update } = typedDay()
  const before = must(verifyFile(folder))

  const thinned = must(await thin(store))

  expect(linesOf(store, update).map(({ cause, thinnedAt }) => [cause, thinnedAt])).toEqual([
    ['created', null],
    ['typed', later],
    ['typed', later],
    ['typed', null],
    ['posted', null],
    ['typed', later],
    ['typed', null],
  ])
  expect(thinned.lines).toBe(3)
  expect(thinned.bytes).toBeGreaterThan(500)
  expect(must(verifyFile(folder))).toEqual(before)
  expect(must(await store.revisions.verify('all')).broken).toBeNull()
})

test('what is kept of a thinned line is who, when and its place', async () => {
  const { store, update } = typedDay()
  const before = linesOf(store, update)

  await thin(store)

  expect(linesOf(store, update)).toEqual(
    before.map((line) => ({ ...line, thinnedAt: expect.toBeOneOf([null, later]) as unknown })),
  )
})

test('nobody is said to have typed what somebody else did', async () => {
  const { store, update } = typedDay()
  typedAt(store, update, 500, ' and four more words')
  const bens = text(500) + ' and four more words, said Ben'
  typeText(store, reread(store, update), bens, ben(600))
  typedAt(store, update, 700)

  await thin(store)

  const lines = linesOf(store, update)
  const bensLine = lines.find(({ author }) => author === ben().author)
  const style = dayFields()
  const counted = must(
    await changeCounter(store).countAll(bensLine === undefined ? [] : [bensLine.id], style),
  )
  expect(counted).toMatchObject([{ added: 2, removed: 0 }])
})

test('for ninety days everything is kept', async () => {
  const { store } = typedDay()

  expect(must(await thin(store, { at: noon + thinAfterMs - 1 })).lines).toBe(0)
  // Only lines older than what was asked for go, also where the rule would allow more.
  expect(must(await thin(store, { olderThan: noon + 150_000 })).lines).toBe(2)
})

test('what any sending took is kept: seen, failed, or still in the queue', async () => {
  const { store, article, update } = typedDay()
  const kept = [typedAt(store, update, 500)]
  publish(store, article, ann(510))
  typedAt(store, update, 600)
  kept.push(typedAt(store, update, 700))
  const url = 'https://a.example/'
  const failing = must(
    store.publications.start({ articleId: article, targetId: site, url }, ann(710)),
  )
  must(store.publications.fail(failing.id, 'no', ann(711)))
  kept.push(typedAt(store, update, 800))
  const order = { articleId: article, targetId: site, notBefore: null, publishAt: null }
  const queued = must(store.outbox.enqueue({ ...order, kind: 'publish' }, ann(810)))
  const taken = () => must(store.outbox.coverage(queued.id)).updates[0]?.body
  const before = taken()
  typedAt(store, update, 900)
  typedAt(store, update, 1_000)

  await thin(store)

  const texts = linesOf(store, update).filter(({ thinnedAt }) => thinnedAt === null)
  expect(texts.map(({ id }) => id)).toEqual(expect.arrayContaining(kept))
  expect(taken()).toEqual(before)
  expect(must(await thin(store)).lines).toBe(0)
})

test('what was typed back to the text readers have may go: theirs is kept, and corrected', async () => {
  const { store, article, update } = typedDay()
  const seen = must(store.articles.coverage(article)).updates[0]?.body
  publish(store, article, ann(410))
  typedAt(store, update, 500)
  const { version } = reread(store, update)
  must(
    store.entries.saveDraft(
      { id: update.id, baseVersion: version, body: seen ?? words('') },
      ann(600),
    ),
  )
  typedAt(store, update, 700)
  typedAt(store, update, 800)
  await thin(store)
  const decide = (text: string) =>
    store.entries.decideChange(
      {
        articleId: article,
        entryId: update.id,
        telling: { nature: 'correction', text, place: 'entry' },
      },
      ann(900),
    )

  must(decide('It was a second later.'))

  expect(kindOf(decide('It was another second.'))).toBe('ok')
})

test('the fields are thinned like any text, and stand as they stood', async () => {
  const { store, article, folder } = typedDay()
  for (let version = 0; version < 4; version += 1) {
    const fields = dayFields({ headline: `Headline ${String(version)}` })
    must(
      store.articles.saveFields(
        { articleId: article, baseVersion: version, fields },
        ann(2_000 + version * 100),
      ),
    )
  }
  const now = must(store.articles.coverage(article))

  expect(must(await thin(store)).lines).toBe(6)

  expect(must(store.articles.coverage(article))).toEqual(now)
  const then = must(store.articles.coverageAt(article, noon + 2_250_000))
  expect(then.article.fields.headline).toBe('A day at the harbour')
  expect(must(verifyFile(folder)).damage).toBeNull()
})

test('the page as it was at a time has the newest text by then that is kept', async () => {
  const { store, article } = typedDay()
  const textAt = (seconds: number) => {
    const [update] = must(store.articles.coverageAt(article, noon + seconds * 1_000)).updates
    return update && plainText(update.body)
  }
  const before = [textAt(150), textAt(200), textAt(350)]

  await thin(store)

  expect(before).toEqual([text(100), text(200), text(300)])
  expect([textAt(150), textAt(200), textAt(350)]).toEqual(['', text(200), text(200)])
})

test('a text that was let go is told with what is kept around it', async () => {
  const { store, update } = typedDay()
  await thin(store)
  const [, first, , kept] = linesOf(store, update)
  const id = first?.id ?? ('' as RevisionId)

  const asked = store.revisions.get(id)

  if (asked.ok) expect.unreachable('its text is gone')
  expect(asked.error.kind).toBe('revision-thinned')
  expect(asked.error.message).toContain('2023-05-24T12:00:00Z, was let go on 2023-08-23T12:00:00Z')
  expect(asked.error.remedy).toContain('2023-05-24T12:00:00Z and of 2023-05-24T12:03:20Z')
  expect(kindOf(store.revisions.withPrevious(id))).toBe('revision-thinned')
  expect(kindOf(store.revisions.restore(id, ann(9_000)))).toBe('revision-thinned')
  // The next that is kept is compared with the one before it that is kept.
  const compared = must(store.revisions.withPrevious(kept?.id ?? id))
  expect(compared.previous?.cause).toBe('created')
})

test('a timeline says when a text was let go, and counts no words of it', async () => {
  const { store, article, update } = typedDay()
  await thin(store)
  const nothing = { before: null, cause: null, author: null, onlySeen: false }
  const asked = { articleId: article, entryId: update.id, limit: 500, ...nothing }

  const { lines, total } = must(store.revisions.timeline(asked))
  const counted = must(changeCounter(store).countWithin(lines, dayFields(), 5_000))
  const all = await changeCounter(store).countAll(
    lines.map(({ id }) => id),
    dayFields(),
  )

  expect(lines.map(({ thinnedAt }) => thinnedAt === null)).toEqual([
    true,
    false,
    true,
    true,
    false,
    false,
    true,
  ])
  expect(total).toBe(9)
  expect([...counted.keys()]).toEqual(lines.filter((l) => l.thinnedAt === null).map(({ id }) => id))
  expect(must(all).map(({ added }) => added)).toEqual([1, null, 0, 22, null, null, null])
})

test('counting beforehand says the same, and changes nothing', async () => {
  const { store, folder, update } = typedDay()
  const before = linesOf(store, update)

  const would = must(await thin(store, { dryRun: true }))

  expect(linesOf(store, update)).toEqual(before)
  expect(would).toEqual(must(await thin(store)))
  expect(must(verifyFile(folder)).damage).toBeNull()
})

test('she types on in the same minute, and her burst stays one line', async () => {
  const { store, folder, update } = typedDay()
  let open = typeText(store, reread(store, update), 'Now', { at: later, author: 'Ann' })
  const count = linesOf(store, update).length

  const thinning = thin(store)
  open = typeText(store, open, 'Now and', { at: later + 1_000, author: 'Ann' })
  await thinning
  typeText(store, open, 'Now and on', { at: later + 2_000, author: 'Ann' })

  const lines = linesOf(store, update)
  expect(lines).toHaveLength(count)
  // What was the newest until today is now in between: old, and typed over.
  expect(lines.map(({ thinnedAt }) => thinnedAt === null).slice(-3)).toEqual([false, false, true])
  expect(must(verifyFile(folder)).damage).toBeNull()
})

test('cut off in between, each slice is whole, and the next time goes on', async () => {
  const { store, folder, update, article } = typedDay()
  for (let count = 0; count < 100; count += 1) typedAt(store, update, 500 + count * 100)
  const all = must(await thin(store, { dryRun: true })).lines
  let slices = 0
  await thin(store, { goOn: () => (slices += 1) <= 2 })
  const now = must(store.articles.coverage(article))

  // The disk as a power cut would leave it: the file and its log.
  const other = tempFolder()
  for (const name of ['newsroom.db', 'newsroom.db-wal']) {
    copyFileSync(join(folder, name), join(other, name))
  }
  const again = openNewsroom(other)

  const left = must(await thin(again, { dryRun: true })).lines
  expect(all - left).toBe(39)
  expect(must(await again.revisions.verify('all')).broken).toBeNull()
  expect(must(await thin(again)).lines).toBe(left)
  expect(must(again.articles.coverage(article))).toEqual(now)
  again.close()
  expect(must(verifyFile(other)).damage).toBeNull()
})

describe('whoever empties a line, and calls that thinning, is found', () => {
  const old = `thinned_at = ${String(later)}`

  test.each([
    ['one that was posted', 4, `content = '', ${old}`, 'thinned'],
    ['the last text before it was posted', 3, `content = '', ${old}`, 'thinned'],
    ['the newest', 6, `content = '', ${old}`, 'thinned'],
    [
      'one that is not old',
      1,
      `content = '', thinned_at = ${String(noon + 86_400_000)}`,
      'thinned',
    ],
    ['one that was given other words', 1, `content = '{}', ${old}`, 'thinned'],
    ['one that was emptied without a word', 1, `content = ''`, 'text'],
    [
      'one in between, whose author was changed',
      1,
      `content = '', author = 'Eve', ${old}`,
      'marks',
    ],
  ])('%s', (_name, index, set, fault) => {
    const { store, folder, update } = typedDay()
    const line = linesOf(store, update)[index]
    store.close()
    change(folder, `UPDATE revisions SET ${set} WHERE id = '${line?.id ?? ''}'`)

    expect(must(verifyFile(folder)).broken).toMatchObject({ fault, revisionId: line?.id })
  })

  test('one that readers saw', () => {
    const { store, folder, update, article } = typedDay()
    const seen = typedAt(store, update, 500)
    publish(store, article, ann(510))
    typedAt(store, update, 600)
    store.close()
    change(folder, `UPDATE revisions SET content = '', ${old} WHERE id = '${seen}'`)

    const { broken, damage } = must(verifyFile(folder))

    expect(broken).toMatchObject({ fault: 'thinned', revisionId: seen })
    expect(damage).toContain('its text was let go, though history keeps what this one says')
  })
})

function change(folder: string, sql: string): void {
  const database = new DatabaseSync(join(folder, 'newsroom.db'))
  database.exec(sql)
  database.close()
}
