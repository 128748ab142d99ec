import { appError, type AppError } from '../../../shared/app-error'
import { sentence, type Sentence, type Words } from '../../../shared/words/sentence'
import type { HttpAnswer } from './http'

/** What to say of an answer that is not the one that was hoped for. */
export interface AnswerWords {
  /** What was being done: `store the picture`. */
  readonly doing: Sentence
  readonly siteName: Words
  /** Where the editor gets a new password or key, as a sentence. */
  readonly renewing: Sentence
  /** The server's own words, cut short: for the log and the details. */
  readonly saying?: string
}

const longestWaitMs = 24 * 60 * 60 * 1000

/** The failure that a refusing answer means; 409 and 412 are conflicts, 429 and 5xx pass by themselves. */
export function refusedAnswer(answer: HttpAnswer, words: AnswerWords, now: number): AppError {
  const { status } = answer
  const { siteName, doing } = words
  const detail = `HTTP ${String(status)} ${words.saying ?? ''}`.trim().slice(0, 500)
  if (status === 401 || status === 403) {
    return appError(
      'remote-refused',
      sentence(
        status === 401
          ? '{siteName} did not let Dateline {doing}: it did not accept the password or key. What you wrote is safe here.'
          : '{siteName} did not let Dateline {doing}. What you wrote is safe here.',
        { siteName, doing },
      ),
      words.renewing,
      detail,
    )
  }
  if (status === 409 || status === 412) {
    return appError(
      'remote-conflict',
      sentence(
        'Somebody changed the article on {siteName} at the same moment. Nothing was overwritten.',
        { siteName },
      ),
      sentence('Look at what they changed and decide.'),
      detail,
    )
  }
  if (status === 429 || status === 503) {
    const waitMs = waitOf(answer, now)
    const busy = appError(
      'remote-busy',
      sentence('{siteName} asks for a pause before it lets Dateline {doing}.', { siteName, doing }),
      sentence('Dateline waits and tries again by itself.'),
      detail,
    )
    return waitMs === null ? busy : { ...busy, waitMs }
  }
  if (status >= 500 || status === 408) {
    return appError(
      'remote-broken',
      sentence('{siteName} stumbled over itself while Dateline wanted to {doing}.', {
        siteName,
        doing,
      }),
      sentence('Dateline tries again by itself; if it goes on, ask whoever runs the site.'),
      detail,
    )
  }
  return appError(
    'remote-refused',
    sentence(
      '{siteName} did not take what Dateline sent to {doing}. What you wrote is safe here.',
      {
        siteName,
        doing,
      },
    ),
    sentence('The details say what the site answered; ask whoever runs it.'),
    detail,
  )
}

/**
 * How long the server asks to be left alone, in milliseconds; null where it does not say. By
 * `Retry-After` (RFC 9110, 10.2.3): seconds, or a date; else by the second in which its count begins
 * anew, as those who limit how often they may be called name it.
 */
function waitOf(answer: HttpAnswer, now: number): number | null {
  const after = answer.header('retry-after')?.trim() ?? ''
  // Told with other answers too, which have nothing to do with it.
  const reset = answer.status === 429 ? (answer.header('x-ratelimit-reset')?.trim() ?? '') : ''
  const waitMs = after === '' ? secondsSince1970(reset) - now : msOf(after, now)
  return Number.isNaN(waitMs) ? null : Math.min(Math.max(waitMs, 0), longestWaitMs)
}

function msOf(after: string, now: number): number {
  return /^\d+$/.test(after) ? Number(after) * 1000 : Date.parse(after) - now
}

/** As milliseconds; `NaN` for what is no such number: others count from now on, in units of their own. */
function secondsSince1970(written: string): number {
  return /^\d{10}$/.test(written) ? Number(written) * 1000 : NaN
}
