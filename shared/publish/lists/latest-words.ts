import { firstSentence } from '../../document/first-sentence'
import { labelsFor } from '../labels'
import type { ListedArticle } from '../listed-article'
import { unsettledBefore } from '../update-marks'

/** What came last in an article, in a line, with how sure the newsroom is of it. */
export function latestWords({ newest, latest: [last], language }: ListedArticle): string {
  if (newest === null) return ''
  const status = unsettledBefore(last?.status ?? null, labelsFor(language))
  return `${status}${firstSentence(newest.title, language, 140)}`
}

/** What that line is made from. */
export function shownOfLatest({ open, newest, latest: [last], zone }: ListedArticle): unknown {
  return open ? [newest, last?.status ?? null, zone] : null
}
