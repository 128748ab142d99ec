import { writeArticleHtml } from '../../shared/interchange/article-html'
import { writeArticleJson } from '../../shared/interchange/article-json'
import { writeLiveText } from '../../shared/interchange/live-text/write-live-text'
import { writeArticleMarkdown } from '../../shared/interchange/markdown/write-article-markdown'
import type { Coverage } from '../../shared/model/coverage'
import { ok, type Result } from '../../shared/result'
import { wrongCall, type Call } from './call'
import { coverageAsked } from './coverage-asked'
import { inNewsroom, namedArticle } from './newsroom-at'

const writers: Readonly<Record<string, (coverage: Coverage) => string>> = {
  'live-text': writeLiveText,
  markdown: writeArticleMarkdown,
  html: writeArticleHtml,
  json: writeArticleJson,
}

/** `export ID --as FORM [--at TIME]`: the article as text, on standard output. */
export async function exportCommand(call: Call): Promise<Result<string>> {
  const form = call.options.as ?? ''
  const write = Object.hasOwn(writers, form) ? writers[form] : undefined
  if (write === undefined) {
    return wrongCall(`Say --as ${Object.keys(writers).join(', --as ')}.`)
  }
  const id = namedArticle(call)
  if (!id.ok) return id
  return inNewsroom(call, ({ store }) => {
    const coverage = coverageAsked(store, call, id.value)
    return coverage.ok ? ok(write(coverage.value)) : coverage
  })
}
