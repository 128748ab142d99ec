import { makeBody, makeParagraph, makeText } from '../../shared/document/make-body'
import type { Body } from '../../shared/document/nodes'
import type { ArticleId, TargetId } from '../../shared/ids'
import type { ArticleFields } from '../../shared/model/article'
import type { NewCoverage } from '../../shared/model/coverage'
import { newFields } from '../../shared/model/new-fields'
import { addDays } from '../../shared/model/stamp'
import { noFlags } from '../../shared/model/update'
import { newArticlePath } from '../../shared/publish/article-path'
import { ok } from '../../shared/result'
import type { ContentStore } from '../../electron/store/content-store'
import { must } from './must'

/** How many updates the one live article of the corpus has. */
export const liveUpdates = 1_000

/** The first moment of the live article. */
export const liveMorning = Date.UTC(2026, 0, 5, 6)

const habits = { houseZone: 'UTC', language: 'en', stampTemplate: 'UPDATE {HHmm} GMT' }
const words = 'quay rain bridge court storm vote train fire river flood school strike'.split(' ')
const sections = ['Coast', 'Town', 'Court', 'Sport', 'Money', 'Water', 'Roads', 'Letters']

/** Words that are the same for the same number. */
export function corpusText(from: number, count: number): string {
  const all = Array.from({ length: count }, (_, at) => words[(from * 7 + at * at) % words.length])
  return `${all.join(' ')} ${String(from)}.`
}

/** The same as a text of one paragraph. */
export function corpusBody(from: number, count: number): Body {
  return makeBody([makeParagraph([makeText(corpusText(from, count))])])
}

/** What an article of the corpus is: five a day, some names shared by many and some by few. */
export function corpusFields(index: number): ArticleFields {
  const day = addDays('2020-01-01', Math.floor(index / 5))
  return {
    ...newFields(habits, day),
    headline: `${corpusText(index, 5).replace('.', '')} at the harbour`,
    section: sections[index % sections.length] ?? '',
    tags: [`tag ${String(index % 300)}`, `theme ${String(index % 12)}`],
    authors: [{ name: `Author ${String(index % 40)}` }],
  }
}

/** Writes ended articles of one update each, as readers have had them, and one live one of many. */
export function writeCorpus(
  store: ContentStore,
  of: { readonly articles: number; readonly targetId: TargetId; readonly siteUrl: string },
): ArticleId {
  for (let from = 0; from < of.articles; from += 100) {
    must(
      store.together(() => {
        const end = Math.min(from + 100, of.articles)
        for (let index = from; index < end; index += 1) writeArticle(store, index, of)
        return ok(null)
      }),
    )
  }
  return must(store.together(() => ok(writeLive(store, of))))
}

function writeArticle(
  store: ContentStore,
  index: number,
  of: { readonly targetId: TargetId; readonly siteUrl: string },
): void {
  const fields = corpusFields(index)
  const at = Date.parse(`${fields.day}T08:00:00Z`) + (index % 5) * 3_600_000
  const updates = [updateOf(index, at)]
  const body = corpusBody(index, 60)
  const coverage = { kind: 'live', state: 'ended', fields, body, updates } as const
  send(store, coverage, { ...of, at })
}

function writeLive(
  store: ContentStore,
  of: { readonly targetId: TargetId; readonly siteUrl: string },
): ArticleId {
  const fields = { ...corpusFields(0), day: '2026-01-05', headline: 'The long day' }
  const at = liveMorning
  const updates = Array.from({ length: liveUpdates }, (_, count) =>
    updateOf(count, at + count * 30_000),
  )
  const coverage = {
    kind: 'live',
    state: 'live',
    fields,
    body: corpusBody(1, 60),
    updates,
  } as const
  return send(store, coverage, { ...of, at })
}

function send(
  store: ContentStore,
  coverage: NewCoverage,
  of: { readonly targetId: TargetId; readonly siteUrl: string; readonly at: number },
): ArticleId {
  const act = { at: of.at, author: 'Ann' }
  const { article } = must(store.articles.importCoverage(coverage, act))
  const { day, headline } = coverage.fields
  const url = `${of.siteUrl}${newArticlePath({ language: 'en', slug: '', day, headline }, new Set())}`
  const sending = { articleId: article.id, targetId: of.targetId, url }
  const { id } = must(store.publications.start(sending, act))
  must(store.publications.finish(id, { written: [], removed: [], url }, act))
  return article.id
}

function updateOf(index: number, stamp: number) {
  return {
    stamp,
    stampAsWritten: null,
    headline: '',
    authors: [],
    flags: noFlags,
    status: null,
    body: corpusBody(index, 40),
  }
}
