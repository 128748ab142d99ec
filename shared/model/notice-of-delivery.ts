import { say } from '../words/say'
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
        title: say('Not sent to {siteName}', { siteName: on.siteName }),
        body: `${on.title}. ${trouble?.message ?? ''} ${trouble?.remedy ?? ''}`.trim(),
      }
    case 'conflict':
      return {
        title: say('Changed on {siteName} by somebody else', { siteName: on.siteName }),
        body: say('{title}. Nothing was overwritten: the queue waits for you.', {
          title: on.title,
        }),
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
  publish: (site: string) => say('Live on {site}', { site }),
  hide: (site: string) => say('Taken from {site}', { site }),
  delete: (site: string) => say('Deleted on {site}', { site }),
} as const
