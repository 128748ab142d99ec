import type { DeliveryId } from '../../../shared/ids'
import type { PublishReport } from '../../../shared/ipc/requests/publishing-requests'
import type { Delivery } from '../../../shared/model/delivery'
import { followAtPlace } from './follow-at-place'
import type { Outbox, OutboxParts } from './outbox'
import { openOutbox } from './open-outbox'
import { sendDelivery, type SendParts } from './send-delivery'

/** The outbox of a newsroom, and what its last publishings to folders did. */
export interface NewsroomOutbox {
  readonly outbox: Outbox
  readonly reportOf: (delivery: DeliveryId) => PublishReport | undefined
}

/** How many reports are remembered: only the window that has just published asks for one. */
const reportsKept = 50

/** Opens the outbox over the newsroom's targets. */
export function openNewsroomOutbox(
  parts: Omit<SendParts, 'onReport' | 'onStep'> &
    Pick<OutboxParts, 'chance' | 'after' | 'onChange' | 'onBug'>,
  options: { readonly paused: boolean },
): NewsroomOutbox {
  const reports = new Map<DeliveryId, PublishReport>()
  const onReport = (report: PublishReport, { id }: Delivery) => {
    reports.set(id, report)
    const oldest = reports.keys().next()
    if (reports.size > reportsKept && oldest.done !== true) reports.delete(oldest.value)
  }
  const outbox = openOutbox(
    {
      ...parts,
      store: parts.store.outbox,
      placesToFollow: parts.store.sites.placesToFollow,
      follow: (id) => followAtPlace({ ...parts, onReport }, id),
      send: (delivery, onStep) => sendDelivery({ ...parts, onReport }, delivery, onStep),
    },
    options,
  )
  return { outbox, reportOf: (delivery) => reports.get(delivery) }
}
