import { assertNever } from '../../result'
import { say } from '../../words/say'
import { sayWords, sentence, type Sentence } from '../../words/sentence'
import type { PingKind, PingOutcome, PingSilence } from './ping-requests'

/** Whether somebody was told that there is something new, or that something is gone. */
export function wasTold({ answer }: PingOutcome): boolean {
  switch (answer.kind) {
    case 'status':
      return answer.status >= 200 && answer.status < 300
    case 'silence':
      return false
    case 'said':
      return answer.ok
    default:
      return assertNever(answer)
  }
}

/** What came of telling somebody, in an editor’s words: in the language of whoever reads it. */
export function pingWords(outcome: PingOutcome): string {
  const { kind, answer } = outcome
  if (answer.kind === 'said') return answer.message
  if (wasTold(outcome)) {
    return kind === 'websub'
      ? say('The hub for feeds was told.')
      : say('Search engines (IndexNow) were told.')
  }
  const why =
    answer.kind === 'status' ? statusWords(kind, answer.status) : sayWords(silence(answer))
  return kind === 'websub'
    ? say('The hub for feeds was not told. {why}', { why })
    : say('Search engines (IndexNow) were not told. {why}', { why })
}

/** What holds all the same, said once however many were not told; empty: all were. */
export function allTheSame(told: readonly PingOutcome[], isTakenDown = false): string {
  // Of an older version, whose words say so themselves.
  if (!told.some((outcome) => outcome.answer.kind !== 'said' && !wasTold(outcome))) return ''
  return isTakenDown ? say('It is taken down all the same.') : say('The page is live all the same.')
}

function statusWords(kind: PingKind, status: number): string {
  return kind === 'indexnow' && (status === 403 || status === 422)
    ? say('They do not find the site’s key yet.')
    : say('The answer was {status}.', { status })
}

/** Why a server said nothing, for an editor. */
export function silence({ why, host }: Pick<PingSilence, 'why' | 'host'>): Sentence {
  switch (why) {
    case 'no-network':
      return sentence('There is no network, or {host} does not exist.', { host })
    case 'nobody-there':
      return sentence('{host} does not answer: no server is running there at the moment.', { host })
    case 'too-slow':
      return sentence('{host} took too long to answer.', { host })
    case 'not-proven':
      return sentence('{host} could not prove that it is the site it says it is.', { host })
    case 'not-safe':
      return sentence('{host} would have to be called without encryption.', { host })
    case 'broken':
      return sentence('The connection to {host} broke off.', { host })
    default:
      return assertNever(why)
  }
}
