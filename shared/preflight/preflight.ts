import { appError, type AppError } from '../app-error'
import type { Coverage } from '../model/coverage'
import { say } from '../words/say'
import { checkArticleLinks } from './check-article-links'
import { checkChanges } from './check-changes'
import { checkComments } from './check-comments'
import { checkContent } from './check-content'
import { checkEmbeds } from './check-embeds'
import { checkHeadline } from './check-headline'
import { checkKeyEvents } from './check-key-events'
import { checkPictures } from './check-pictures'
import { checkPreviousDay } from './check-previous-day'
import { checkStamps } from './check-stamps'
import { checkTk } from './check-tk'
import { checkUnknownBlocks } from './check-unknown-blocks'
import type { Check, Finding, PreflightFacts } from './finding'

const checks: readonly Check[] = [
  checkContent,
  checkUnknownBlocks,
  checkChanges,
  checkHeadline,
  checkKeyEvents,
  checkPictures,
  checkEmbeds,
  checkPreviousDay,
  checkArticleLinks,
  checkStamps,
  checkTk,
  checkComments,
]

/** What to look at before an article is published; what stops it comes first. */
export function preflight(coverage: Coverage, facts: PreflightFacts): readonly Finding[] {
  const findings = checks.flatMap((check) => check(coverage, facts))
  return [
    ...findings.filter((finding) => finding.severity === 'stop'),
    ...findings.filter((finding) => finding.severity === 'warn'),
  ]
}

/** The findings that stop a publishing as one failure; null where none does. */
export function refusal(findings: readonly Finding[]): AppError | null {
  const stops = findings.filter((finding) => finding.severity === 'stop')
  const first = stops[0]
  if (first === undefined) return null
  const messages = [...new Set(stops.map((finding) => finding.message))]
  return appError(
    'publish-refused',
    say('{list} Nothing was sent.', { list: messages.join(' ') }),
    first.remedy,
  )
}
