import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ContentStore } from '../../../electron/store/content-store'
import { appError } from '../../../shared/app-error'
import type { ReleaseFile } from '../../../shared/model/publication'
import { err } from '../../../shared/result'
import { must, openNewsroom, site, startDay, tempFolder } from '../support/temp-newsroom'

test('the files of a site are known as they are, whoever notes, takes away and undoes them', () => {
  const folder = tempFolder()
  const [store, elsewhere] = [openNewsroom(folder), openNewsroom(folder)]
  const owners = [startDay(store).article.id, startDay(store).article.id, null]
  const paths = ['a/index.html', 'a/u/1/index.html', 'b/index.html', 'feed.xml']
  const file = fc.record({
    path: fc.constantFrom(...paths),
    hash: fc.constantFrom('h1', 'h2'),
    articleId: fc.constantFrom(...owners),
    size: fc.constantFrom(1, 2),
    madeFrom: fc.constantFrom('m1', null),
  })
  const step = fc.tuple(fc.constantFrom('note', 'remove', 'undo', 'elsewhere'), file)
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
      must(store.sites.noteFiles(site, { written: [], removed: paths }))
      const now = new Map<string, ReleaseFile>()
      for (const [what, file] of steps) {
        const note = (to: ContentStore) =>
          must(to.sites.noteFiles(site, { written: [file], removed: [] }))
        if (what === 'remove') {
          must(store.sites.noteFiles(site, { written: [], removed: [file.path] }))
          now.delete(file.path)
        } else if (what === 'undo') {
          store.together(() => {
            note(store)
            expect(store.sites.held(site)(file.path)).toEqual(file)
            return err(appError('not-found', 'Undone.', 'Do it again.'))
          })
        } else {
          note(what === 'elsewhere' ? elsewhere : store)
          now.set(file.path, file)
        }
        for (const path of paths) {
          expect(store.sites.held(site)(path)).toEqual(now.get(path) ?? null)
        }
        for (const owner of owners) {
          if (owner === null) continue
          const its = paths.flatMap((path) => now.get(path) ?? [])
          expect(store.publications.filesAt(site, owner)).toEqual(
            its.filter(({ articleId }) => articleId === owner),
          )
        }
      }
    }),
    { numRuns: 60 },
  )
})
