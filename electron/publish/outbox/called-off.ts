import type { Delivery } from '../../../shared/model/delivery'
import type { Instant } from '../../../shared/model/stamp'
import { err, ok, type Result } from '../../../shared/result'
import type { DeliveryChange } from '../../store/outbox-store'
import { refusedNow } from './outbox-failures'

/** What becomes of a delivery that is taken out of the queue. */
export function calledOff({ state, attempts }: Delivery, now: Instant): Result<DeliveryChange> {
  // What is being sent may be there already: taking it out of the queue would only hide that.
  if (state === 'sending') return err(refusedNow())
  // The site has it, though nobody has seen it there: readers may have it as after a try.
  const isThere = state === 'sent' || state === 'scheduled'
  const tries = isThere ? Math.max(attempts, 1) : attempts
  return ok({ state: 'cancelled', attempts: tries, endedAt: now, step: '' })
}
