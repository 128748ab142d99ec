import { appError, type AppError, type AppErrorKind } from '../../../shared/app-error'
import type { Delivery } from '../../../shared/model/delivery'
import type { Instant } from '../../../shared/model/stamp'
import type { Result } from '../../../shared/result'
import { sentence } from '../../../shared/words/sentence'
import type { DeliveryChange, KeptTrouble } from '../../store/outbox-store'
import type { Sent } from './outbox'
import { afterTrouble } from './retry-policy'

/** One try that is over, and what the try before it met. */
export interface Tried {
  readonly delivery: Delivery
  /** The trouble of the try before; null where it was the first. */
  readonly former: AppErrorKind | null
  readonly outcome: Result<Sent>
}

/** What counts when an outcome is noted. */
export interface Standing {
  readonly now: Instant
  /** Between 0 and 1. */
  readonly chance: number
  /** A newer text waits behind it. */
  readonly isOvertaken: boolean
}

/** How long until the public page is looked at again, after it did not show what was sent. */
const lookAgainMs = [5_000, 15_000, 60_000, 5 * 60_000, 15 * 60_000] as const
/** A scheduler may be a little late. */
const afterScheduleMs = 45_000

/**
 * What a try that is over makes of its delivery. Tries are counted for each kind of trouble: a night
 * without a network says nothing about how often the server stumbled, or how late its page is.
 */
export function outcomeOfTry(tried: Tried, standing: Standing): DeliveryChange {
  const { outcome } = tried
  if (outcome.ok) {
    return afterSending(tried, { ...standing, state: outcome.value, unseen: notSeenYet() })
  }
  const { error } = outcome
  // It arrived: what is left is that readers see it.
  return error.kind === 'not-seen-yet'
    ? afterSending(tried, { ...standing, state: 'sent', unseen: error })
    : afterFailing(tried, { ...standing, error })
}

function afterSending(
  tried: Tried,
  of: Standing & { readonly state: Sent; readonly unseen: AppError },
): DeliveryChange {
  const { state, now, isOvertaken } = of
  const done = { state, step: '', trouble: null }
  if (state === 'verified') return { ...done, endedAt: now }
  if (isOvertaken) return { ...done, state: 'cancelled', endedAt: now }
  if (state === 'scheduled') {
    return { ...done, nextTryAt: Math.max(tried.delivery.publishAt ?? now, now) + afterScheduleMs }
  }
  const looks = triesWith(tried, of.unseen.kind)
  const wait = lookAgainMs[Math.min(looks, lookAgainMs.length) - 1] ?? lookAgainMs[0]
  return { ...done, attempts: looks, nextTryAt: now + wait, trouble: troubleOf(of.unseen) }
}

function afterFailing(
  tried: Tried,
  { error, now, chance, isOvertaken }: Standing & { readonly error: AppError },
): DeliveryChange {
  const attempts = triesWith(tried, error.kind)
  const next = afterTrouble({ error, attempts, now, chance })
  const change = { step: '', attempts, trouble: troubleOf(error) }
  // A newer text that waits behind it takes its place, and meets the same trouble by itself.
  if (isOvertaken) return { ...change, state: 'cancelled', endedAt: now }
  if (next.kind === 'try-again') return { ...change, state: 'waiting', nextTryAt: next.at }
  return { ...change, state: next.kind === 'conflict' ? 'conflict' : 'failed' }
}

function troubleOf({ kind, message, remedy, words }: AppError): KeptTrouble {
  return { kind, message, remedy, ...(words === undefined ? {} : { words }) }
}

/** Tries in a row that met this trouble, the one that is over included. */
function triesWith({ delivery, former }: Tried, kind: AppErrorKind): number {
  return former === kind ? delivery.attempts + 1 : 1
}

const notSeenYet = () =>
  appError(
    'verify-failed',
    sentence('The site has taken it, but its public page does not show it yet.'),
    sentence('Often a cache is the reason. Dateline goes on looking.'),
  )
