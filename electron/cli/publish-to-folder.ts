import type { PublishReport } from '../../shared/ipc/requests/publishing-requests'
import { ok, type Result } from '../../shared/result'
import { publishArticle, type PublishOrder, type PublishParts } from '../publish/publish-article'
import type { Printed } from './call'
import { leftAsData, leftLines, leftNote, makeWhatFollows, type LeftBehind } from './left-behind'

/**
 * Publishes an article to a folder and makes what follows it. Once readers have the article its report is
 * printed, whatever becomes of the pages that follow.
 */
export async function publishToFolder(
  parts: PublishParts,
  order: PublishOrder,
  { json }: { readonly json: boolean },
): Promise<Result<Printed>> {
  const published = await publishArticle(parts, order)
  if (!published.ok) return published
  const left = await makeWhatFollows(parts, order.target)
  const text = json ? asData(published.value, left) : asLines(published.value, left)
  return ok(
    left === null
      ? { text, code: 0 }
      : { text, code: 3, note: leftNote(left, 'The article is live.') },
  )
}

function asData(report: PublishReport, left: LeftBehind | null): string {
  const { written, unchanged, removed, publication, pageFile } = report
  const { url } = publication
  return JSON.stringify({ written, unchanged, removed, url, page: pageFile, ...leftAsData(left) })
}

function asLines(report: PublishReport, left: LeftBehind | null): string {
  const { written, unchanged, removed, publication } = report
  return [
    ...written.map((path) => `written    ${path}`),
    ...unchanged.map((path) => `unchanged  ${path}`),
    ...removed.map((path) => `removed    ${path}`),
    `verified   ${publication.url}`,
    ...leftLines(left),
  ].join('\n')
}
