import { appError } from '../../../shared/app-error'
import { findInTexts, type FoundSpan } from '../../../shared/find/find-in-texts'
import { findExpression, type FindQuery } from '../../../shared/find/find-query'
import { err, ok, type Result } from '../../../shared/result'
import { say } from '../../../shared/words/say'

/** What the search is asked, where it runs beside the window. */
export interface SearchAsked {
  readonly texts: readonly string[]
  readonly expression: RegExp
}

/** What was found in each text. */
export type SearchFound = readonly (readonly FoundSpan[])[]

/** An expression that takes longer on a day of coverage will not end while she waits. */
const mostMs = 1_500

/**
 * Looks through texts. Plain words at once; a regular expression beside the window, where one that
 * would never end is stopped. A search that is overtaken never answers.
 */
export function searchTexts(
  { texts, query }: { readonly texts: readonly string[]; readonly query: FindQuery },
  done: (found: Result<SearchFound>) => void,
): () => void {
  const expression = findExpression(query)
  if (!expression.ok) done(expression)
  else if (query.pattern) return searchBeside({ texts, expression: expression.value }, done)
  else done(ok(findInTexts(texts, expression.value)))
  return () => undefined
}

function searchBeside(asked: SearchAsked, done: (found: Result<SearchFound>) => void): () => void {
  const worker = new Worker(new URL('./find-worker.ts', import.meta.url), { type: 'module' })
  const end = (): void => {
    clearTimeout(patience)
    worker.terminate()
  }
  const patience = setTimeout(() => {
    end()
    done(err(tooLong()))
  }, mostMs)
  worker.addEventListener('message', ({ data }: MessageEvent<SearchFound>) => {
    end()
    done(ok(data))
  })
  worker.addEventListener('error', (event) => {
    end()
    reportError(event.error ?? new Error(event.message))
    done(err(tooLong()))
  })
  worker.postMessage(asked)
  return end
}

const tooLong = () =>
  appError(
    'find-pattern',
    say('This expression takes too long.'),
    say('Make it simpler: one repetition within another, such as (a+)+, never ends.'),
  )
