import type { Delivery } from './delivery'

/** What the system's notifications say. */
export interface SystemNotice {
  readonly title: string
  readonly body: string
}

/** What somebody who looks elsewhere is told of a sending; null where it only goes on. */
export function noticeOfDelivery(
  { kind, state, trouble }: Pick<Delivery, 'kind' | 'state' | 'trouble'>,
  on: { readonly title: string; readonly siteName: string },
): SystemNotice | null {
  switch (state) {
    case 'verified':
      return { title: doneWords[kind](on.siteName), body: on.title }
    case 'failed':
      return {
        title: `Not sent to ${on.siteName}`,
        body: `${on.title}. ${trouble?.message ?? ''} ${trouble?.remedy ?? ''}`.trim(),
      }
    case 'conflict':
      return {
        title: `Changed on ${on.siteName} by somebody else`,
        body: `${on.title}. Nothing was overwritten: the queue waits for you.`,
      }
    case 'waiting':
    case 'sending':
    case 'sent':
    case 'scheduled':
    case 'cancelled':
      return null
    default:
      return state satisfies never
  }
}

const doneWords = {
  publish: (site: string) => `Live on ${site}`,
  hide: (site: string) => `Taken from ${site}`,
  delete: (site: string) => `Deleted on ${site}`,
} as const
