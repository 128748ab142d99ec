import { expect, test } from 'vitest'
import { changeCounter } from '../../electron/handlers/change-counter'
import type { ContentStore } from '../../electron/store/content-store'
import type { SeenRevision } from '../../electron/store/revision-store'
import type { EntryId } from '../../shared/ids'
import { revisionId } from '../../shared/ids'
import type { Update } from '../../shared/model/update'
import {
  ann,
  composeUpdate,
  dayFields,
  kindOf,
  must,
  openNewsroom,
  startDay,
  typeText,
} from './support/temp-newsroom'

const style = dayFields()

test('each line tells the words put in and taken out since the one before it', async () => {
  const { store, lines } = threeLines()

  const counted = must(changeCounter(store).countWithin(lines, style, 1_000))
  const all = must(
    await changeCounter(store).countAll(
      lines.map(({ id }) => id),
      style,
    ),
  )

  const sizes = lines.map(({ id }) => [counted.get(id)?.added, counted.get(id)?.removed])
  expect(sizes).toEqual([
    [2, 1],
    [2, 0],
    [null, null],
  ])
  expect(all).toEqual(lines.map(({ id }) => counted.get(id)))
})

test('what there was no time for is left open, and what is known comes at once', () => {
  const { store, lines } = threeLines()
  const counter = changeCounter(store)

  const none = must(counter.countWithin(lines, style, -1))
  must(counter.countWithin(lines, style, 1_000))
  const known = must(counter.countWithin(lines, style, -1))

  expect([none.size, known.size]).toEqual([0, 3])
})

test('a line that typing goes on in is counted anew', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  const update = composeUpdate(store, article.id, 'One.')
  const counter = changeCounter(store)
  const added = () => {
    const [newest] = linesOf(store, update)
    return newest && must(counter.countWithin([newest], style, 1_000)).get(newest.id)?.added
  }

  const first = added()
  typeText(store, update, 'One two three.', ann(2))

  expect([first, added()]).toEqual([1, 3])
  expect(linesOf(store, update)).toHaveLength(2)
})

test('a line that is gone is told', async () => {
  const { store } = threeLines()

  expect(kindOf(await changeCounter(store).countAll([revisionId('gone')], style))).toBe('not-found')
})

function threeLines(): { readonly store: ContentStore; readonly lines: readonly SeenRevision[] } {
  const store = openNewsroom()
  const { article } = startDay(store)
  const update = composeUpdate(store, article.id, 'Five injured.')
  typeText(store, update, 'Six people injured.', ann(90))
  return { store, lines: linesOf(store, update) }
}

function linesOf(
  store: ContentStore,
  { articleId, id }: { readonly articleId: Update['articleId']; readonly id: EntryId },
): readonly SeenRevision[] {
  const filters = { before: null, limit: 50, cause: null, author: null, onlySeen: false }
  return must(store.revisions.timeline({ articleId, entryId: id, ...filters })).lines
}
