import { appError, type AppError } from '../app-error'
import type { Coverage } from '../model/coverage'
import { sayWords, sentence } from '../words/sentence'
import { checkArticleLinks } from './check-article-links'
import { checkChanges } from './check-changes'
import { checkComments } from './check-comments'
import { checkContent } from './check-content'
import { checkEmbeds } from './check-embeds'
import { checkHeadline } from './check-headline'
import { checkKeyEvents } from './check-key-events'
import { checkPictures } from './check-pictures'
import { checkPreviousDay } from './check-previous-day'
import { checkSlips } from './check-slips'
import { checkStamps } from './check-stamps'
import { checkStructuredData } from './check-structured-data'
import { checkTk } from './check-tk'
import { checkUnknownBlocks } from './check-unknown-blocks'
import type { Check, Finding, PreflightFacts, Stop } from './finding'

// These alone can stop a publishing.
const stops: readonly Check<Stop>[] = [checkContent, checkUnknownBlocks, checkChanges]

const warnings: readonly Check[] = [
  checkHeadline,
  checkKeyEvents,
  checkPictures,
  checkEmbeds,
  checkPreviousDay,
  checkArticleLinks,
  checkStamps,
  checkTk,
  checkComments,
  checkStructuredData,
  // Of these there may be many: they hide no others.
  checkSlips,
]

/** What to look at before an article is published; what stops it comes first. */
export function preflight(coverage: Coverage, facts: PreflightFacts): readonly Finding[] {
  return [
    ...stops.flatMap((check) => check(coverage, facts)).map(said),
    ...warnings.flatMap((check) => check(coverage, facts)),
  ]
}

function said(stop: Stop): Finding {
  return { ...stop, message: sayWords(stop.message), remedy: sayWords(stop.remedy) }
}

/** What stops a publishing, as one failure; null where nothing does. */
export function refusal(coverage: Coverage, facts: PreflightFacts): AppError | null {
  const found = stops.flatMap((check) => check(coverage, facts))
  const first = found[0]
  if (first === undefined) return null
  const messages = new Map(found.map(({ message }) => [sayWords(message), message]))
  return appError(
    'publish-refused',
    sentence('{list} Nothing was sent.', { list: [...messages.values()] }),
    first.remedy,
  )
}
