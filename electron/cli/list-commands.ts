import { coverageHeadline } from '../../shared/document/display-headline'
import { plainText } from '../../shared/document/plain-text'
import type { ArticleSummary, Coverage } from '../../shared/model/coverage'
import { formatStamp, utcTime } from '../../shared/model/stamp'
import { ok, type Result } from '../../shared/result'
import type { Call } from './call'
import { coverageAsked } from './coverage-asked'
import { countedUpdates } from './counted-updates'
import { inNewsroom, namedArticle } from './newsroom-at'

/** `list`: the library, a line an article: id, day, state, updates, title. */
export async function listCommand(call: Call): Promise<Result<string>> {
  return inNewsroom(call, ({ store }) => {
    const articles = store.articles.list()
    if (call.json) return ok(JSON.stringify(articles.map(jsonLine)))
    return ok(articles.map(textLine).join('\n'))
  })
}

/** `show ID [--at TIME]`: one article on one screen, as it stands or as it was. */
export async function showCommand(call: Call): Promise<Result<string>> {
  const id = namedArticle(call)
  if (!id.ok) return id
  return inNewsroom(call, ({ store }) => {
    const coverage = coverageAsked(store, call, id.value)
    if (!coverage.ok) return coverage
    return ok(call.json ? JSON.stringify(jsonShown(coverage.value)) : textShown(coverage.value))
  })
}

function jsonLine(article: ArticleSummary): unknown {
  return {
    id: article.id,
    kind: article.kind,
    state: article.state,
    day: article.day,
    title: article.title,
    updates: article.postedCount,
    publishing: article.publishing,
    modifiedAt: utcTime(article.modifiedAt),
  }
}

function textLine(article: ArticleSummary): string {
  const count = countedUpdates(article.postedCount)
  return [article.id, article.day, article.state, count, article.title].join('\t')
}

function jsonShown({ article, body, updates }: Coverage): unknown {
  return {
    id: article.id,
    kind: article.kind,
    state: article.state,
    ...article.fields,
    updates: updates.map((update) => ({
      id: update.id,
      state: update.state,
      stamp: utcTime(update.stamp),
      label: formatStamp(article.fields.stampTemplate, update.stamp, article.fields.zone),
      headline: update.headline,
      status: update.status,
      text: plainText(update.body),
    })),
    body: plainText(body.body),
  }
}

function textShown(coverage: Coverage): string {
  const { article, body, updates } = coverage
  const { fields } = article
  const head = [
    coverageHeadline(coverage),
    fields.standfirst,
    `${article.id} · ${article.kind} · ${article.state} · ${fields.day} · ${fields.zone}`,
  ]
  const shown = updates.map((update) => {
    const label = formatStamp(fields.stampTemplate, update.stamp, fields.zone)
    const said = [update.state === 'posted' ? null : update.state, update.status]
    const marks = said.filter((word) => word !== null).join(', ')
    return `${label}${marks === '' ? '' : ` (${marks})`}\n${plainText(update.body)}`
  })
  return [
    head.filter((line) => line !== '').join('\n'),
    ...shown,
    `ORIGINAL ENTRY\n${plainText(body.body)}`,
  ].join('\n\n')
}
