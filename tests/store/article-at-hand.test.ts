import fc from 'fast-check'
import { expect, test } from 'vitest'
import { appError } from '../../shared/app-error'
import type { ArticleId } from '../../shared/ids'
import { err } from '../../shared/result'
import type { ContentStore } from '../../electron/store/content-store'
import {
  ann,
  ben,
  composeUpdate,
  giveDetails,
  must,
  openNewsroom,
  postUpdate,
  publish,
  startDay,
  tempFolder,
  typeText,
} from './support/temp-newsroom'

// What an open article reads as is kept in memory, and only what was written to since is read again.

type Step = (store: ContentStore, id: ArticleId, of: number) => void

const steps: Readonly<Record<string, Step>> = {
  compose: (store, id, of) => void composeUpdate(store, id, `Text ${String(of)}`),
  post: (store, id, of) => void postUpdate(store, id, `Posted ${String(of)}`, ann(of)),
  type: (store, id, of) => {
    const update = updateAt(store, id, of)
    if (update !== undefined) typeText(store, update, `Other ${String(of)}`, ben(of))
  },
  name: (store, id, of) => {
    const update = updateAt(store, id, of)
    if (update !== undefined) giveDetails(store, update, { headline: `Head ${String(of)}` })
  },
  withdraw: (store, id, of) => {
    const update = updateAt(store, id, of)
    if (update?.state === 'posted')
      must(store.entries.withdraw({ id: update.id, reason: 'Wrong.' }, ann(of)))
  },
  discard: (store, id, of) => {
    const update = updateAt(store, id, of)
    if (update?.state === 'composing') must(store.entries.discard(update.id, ann(of)))
  },
  'discard and bring back': (store, id, of) => {
    const update = updateAt(store, id, of)
    if (update?.state !== 'composing') return
    must(store.entries.discard(update.id, ann(of)))
    must(store.articles.coverage(id))
    must(store.entries.bringBack(update.id, ann(of)))
  },
  publish: (store, id, of) => void publish(store, id, ann(of)),
  'undo all of it': (store, id, of) => {
    store.together(() => {
      postUpdate(store, id, `Never ${String(of)}`)
      must(store.articles.coverage(id))
      return err(appError('not-found', 'Called off.', ''))
    })
  },
}

function updateAt(store: ContentStore, id: ArticleId, of: number) {
  const { updates } = must(store.articles.coverage(id))
  return updates[of % Math.max(updates.length, 1)]
}

test('an article reads as it does to whoever opens the newsroom anew', () => {
  const folder = tempFolder()
  const store = openNewsroom(folder)
  const beside = openNewsroom(folder)
  const step = fc.tuple(fc.constantFrom(...Object.keys(steps)), fc.nat(20), fc.boolean())
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (made) => {
      const { article } = startDay(store)
      for (const [name, of, isBeside] of made) {
        steps[name]?.(isBeside ? beside : store, article.id, of)
        // Asked for in between, so that there is something to keep.
        must(store.articles.coverage(article.id))
      }

      // Before another one opens and closes the file: what was kept is begun anew by that.
      const atHand = [store, beside].map((each) => must(each.articles.coverage(article.id)))
      const fresh = openNewsroom(folder)
      const expected = must(fresh.articles.coverage(article.id))
      fresh.close()
      expect(atHand).toEqual([expected, expected])
    }),
    { numRuns: 30 },
  )
})

test('whoever first reads an article within a change that is undone hears of what is written after it', () => {
  const folder = tempFolder()
  const first = openNewsroom(folder)
  const { article } = startDay(first)
  const update = composeUpdate(first, article.id, 'Before.')
  const store = openNewsroom(folder)
  steps['undo all of it']?.(store, article.id, 0)

  must(store.articles.coverage(article.id))
  typeText(store, update, 'After.')

  const { updates } = must(store.articles.coverage(article.id))
  expect(updates.map(({ version }) => version)).toEqual([update.version + 1])
})
