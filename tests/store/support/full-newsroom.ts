import type { ContentStore } from '../../../electron/store/content-store'
import type { Coverage } from '../../../shared/model/coverage'
import type { Revision } from '../../../shared/model/revision'
import { ann, must, postUpdate, publish, startDay, typeText, words } from './temp-newsroom'

/** Fills a newsroom with a few days of work, some of it published. */
export function fillNewsroom(store: ContentStore): void {
  for (const day of ['2023-05-22', '2023-05-23', '2023-05-24']) {
    const { article, body } = startDay(store, { day, headline: `The day of ${day}` })
    const save = { id: body.id, baseVersion: 0, body: words(`How ${day} began. `.repeat(20)) }
    must(store.entries.saveDraft(save, ann(1)))
    for (let count = 1; count <= 12; count += 1) {
      const posted = postUpdate(store, article.id, `News ${String(count)}. `.repeat(30), ann(count))
      if (count % 3 === 0) typeText(store, posted, `Corrected ${String(count)}.`, ann(100 + count))
      if (count === 6) publish(store, article.id, ann(120))
    }
  }
}

/** All that a newsroom keeps, to be compared with what it kept before. */
export interface Everything {
  readonly coverage: readonly Coverage[]
  readonly revisions: readonly Revision[]
  readonly publications: readonly unknown[]
  readonly library: readonly unknown[]
}

/** Reads every word and every mark. */
export function readEverything(store: ContentStore): Everything {
  const library = store.articles.list()
  const all = (line: (typeof library)[number]) =>
    store.revisions.list({ articleId: line.id, entryId: 'all' })
  return {
    library,
    coverage: library.map(({ id }) => must(store.articles.coverage(id))),
    revisions: library.flatMap(all).map(({ id }) => must(store.revisions.get(id))),
    publications: library.flatMap(({ id }) => store.publications.listOf(id)),
  }
}
