import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { standingEntries } from '../../../../../electron/publish/remote/wordpress/liveblog/entry-shape'
import { emptyBody } from '../../../../../shared/document/make-body'
import { articleId } from '../../../../../shared/ids'
import type { RemotePart } from '../../../../../shared/publish/remote/remote-content'
import { entryMarkup } from '../../../../../shared/publish/wordpress/liveblog/entry-markup'
import type { LiveblogEntry } from '../../../../../shared/publish/wordpress/liveblog/liveblog-entry'
import {
  planEntries,
  type EntryStep,
} from '../../../../../shared/publish/wordpress/liveblog/plan-entries'
import { readEntry } from '../../../../../shared/publish/wordpress/liveblog/read-entry'
import { coverage } from '../any-content'
import { entryOf, theirEntry, update } from './entry'

describe('what is to be done in the live blog', () => {
  test('the oldest update is entered first, whatever its place on the page', () => {
    const steps = plan([update(2, 'b', { mark: 'Pinned' }), update(3, 'c'), update(1, 'a')], [])

    expect(steps).toEqual(['insert u1', 'insert u2', 'insert u3'])
  })

  test('what stands there already is left alone, what differs is changed where it is', () => {
    const there = [entryOf(11, update(1, 'a')), entryOf(12, update(2, 'b'))]

    expect(plan([update(2, 'b'), update(1, 'a')], there)).toEqual([])
    expect(plan([update(2, 'B'), update(1, 'a')], there)).toEqual(['update 12 u2'])
  })

  test('an update at another time is changed, though it says the same', () => {
    const there = [entryOf(11, update(1, 'a'))]

    expect(plan([update(1, 'a', { stamp: 90_000 })], there)).toEqual(['update 11 u1'])
  })

  test('of an entry that arrived twice, the older one stays', () => {
    const there = [entryOf(12, update(1, 'a')), entryOf(11, update(1, 'a'))]

    expect(plan([update(1, 'a')], there)).toEqual(['delete 12'])
  })

  test('what is no longer part of the article goes, other articles’ and others’ entries stay', () => {
    const other = entryMarkup(update(9, 'z'), { article: articleId('other'), isNamed: false })
    const there = [
      entryOf(11, update(1, 'a')),
      theirEntry(12, '<p>Theirs.</p>'),
      theirEntry(13, other),
    ]

    expect(plan([], there)).toEqual(['delete 11'])
  })

  test('a key event is entered anew before the entry that was none goes', () => {
    const there = [entryOf(11, update(1, 'a'))]

    expect(plan([update(1, 'a', { mark: 'Key event' })], there)).toEqual(['insert u1', 'delete 11'])
    const half = [...there, entryOf(12, update(1, 'a', { mark: 'Key event' }))]
    expect(plan([update(1, 'a', { mark: 'Key event' })], half)).toEqual(['delete 11'])
  })

  test('one that is no key event any more is taken off their list', () => {
    const there = [entryOf(11, update(1, 'a', { mark: 'Summary' }))]

    expect(plan([update(1, 'a')], there)).toEqual(['unkey 11 u1'])
  })

  test('their entry becomes ours where it is: word for word, or brought in from there and changed', () => {
    const there = [theirEntry(11, '<p>The ferry is off today.</p>', 60_000)]

    expect(plan([update(5, 'The ferry is off today.')], there)).toEqual(['update 11 u5'])
    expect(plan([update(1, 'The ferry is off until nine.')], there)).toEqual(['update 11 u1'])
    expect(plan([update(1, '', { body: emptyBody, notes: ['Withdrawn.'] })], there)).toEqual([
      'update 11 u1',
    ])
  })

  test('an update that only happens to have the second of their entry leaves it alone', () => {
    const there = [theirEntry(11, '<p>The ferry is off today.</p>', 60_000)]

    expect(plan([update(1, 'Nobody was hurt.')], there)).toEqual(['insert u1'])
  })

  test('whatever stands there, after the plan each update stands there once, and a second plan is empty', () => {
    const anyUpdate = fc.record({
      number: fc.integer({ min: 1, max: 4 }),
      text: fc.constantFrom('a', 'b'),
      mark: fc.constantFrom('', 'Key event', 'Pinned'),
    })
    fc.assert(
      fc.property(
        fc.uniqueArray(anyUpdate, { selector: ({ number }) => number }),
        fc.array(fc.record({ of: anyUpdate, isKey: fc.boolean() }), { maxLength: 6 }),
        (wanted, before) => {
          const parts = wanted.map(({ number, text, mark }) => update(number, text, { mark }))
          const there = before.map(({ of: { number, text, mark }, isKey }, at) =>
            entryOf(at + 1, update(number, text, { mark }), { isKey }),
          )

          const after = done(stepsFor(parts, there), there)

          expect(stepsFor(parts, after)).toEqual([])
          expect(after.map((entry) => readEntry(entry).part.key).sort()).toEqual(
            parts.map(({ key }) => key).sort(),
          )
        },
      ),
    )
  })
})

describe('the plug-in’s history of entries', () => {
  const item = (id: number, type: 'new' | 'update' | 'delete', content: string) => ({
    ...{ id, type, content, key_event: false, entry_time: 60, authors: [null] },
  })

  test('the last change of each is what stands there; what was deleted does not', () => {
    const entries = standingEntries([
      item(1, 'new', 'a'),
      item(2, 'new', 'b'),
      item(1, 'update', 'A'),
      item(2, 'update', 'B'),
      item(2, 'delete', ''),
    ])

    expect(entries).toEqual([{ id: 1, content: 'A', isKey: false, at: 60_000, authors: [] }])
  })
})

function stepsFor(
  parts: readonly RemotePart[],
  there: readonly LiveblogEntry[],
): readonly EntryStep[] {
  const standing = there.map((entry) => ({ entry, ...readEntry(entry) }))
  return planEntries(parts, { article: coverage, standing })
}

function plan(parts: readonly RemotePart[], there: readonly LiveblogEntry[]): readonly string[] {
  return stepsFor(parts, there).map((step) =>
    [
      step.kind,
      ...('onto' in step ? [String(step.onto.id)] : []),
      ...('part' in step ? [step.part.key] : []),
    ].join(' '),
  )
}

/** As the plug-in would do it. */
function done(steps: readonly EntryStep[], there: readonly LiveblogEntry[]) {
  const entries = new Map(there.map((entry) => [entry.id, entry]))
  let next = 100
  for (const step of steps) {
    if (step.kind === 'delete') entries.delete(step.onto.id)
    else if (step.kind === 'insert') {
      next += 1
      entries.set(next, entryOf(next, step.part))
    } else {
      const isKey = step.kind === 'unkey' ? false : step.onto.isKey
      entries.set(step.onto.id, entryOf(step.onto.id, step.part, { isKey }))
    }
  }
  return [...entries.values()]
}
