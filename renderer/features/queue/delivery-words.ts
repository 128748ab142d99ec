import type { AppErrorKind } from '../../../shared/app-error'
import type { Delivery } from '../../../shared/model/delivery'
import type { Instant } from '../../../shared/model/stamp'
import { assertNever } from '../../../shared/result'
import { say, spokenLanguage } from '../../../shared/words/say'
import { toldTime, type ToldBy } from '../../state/told-time'
import { dueWords } from '../schedule/schedule-words'

/** What an editor must see at a glance of a sending; each has its own form, not only its colour. */
export type DeliveryMark =
  'waiting' | 'later' | 'sending' | 'sent' | 'live' | 'down' | 'failed' | 'conflict' | 'cancelled'

/** A sending in an editor's words. */
export interface DeliveryWords {
  readonly mark: DeliveryMark
  /** How it stands, as whole sentences. */
  readonly state: string
  /** Why, where that takes more than the state says; empty otherwise. */
  readonly why: string
}

/** What the words hang on besides the sending itself. */
export interface WordsOn extends ToldBy {
  readonly siteName: string
  readonly isFolder: boolean
  readonly paused: boolean
  /** Whether this machine has a network. */
  readonly online: boolean
  /** The house zone of the article, in which she set the time it waits for. */
  readonly houseZone: string
}

/** How a sending stands, why, and what becomes of it. */
export function deliveryWords(delivery: Delivery, on: WordsOn): DeliveryWords {
  const { state } = delivery
  switch (state) {
    case 'waiting':
      return waitingWords(delivery, on)
    case 'sending': {
      const step = delivery.step === '' ? say('Sending') : delivery.step
      return { mark: 'sending', state: `${step} …`, why: '' }
    }
    case 'sent':
      return { mark: 'sent', state: sentWords(delivery), why: reason(delivery) }
    case 'scheduled':
      return { mark: 'later', state: scheduledWords(delivery, on), why: '' }
    case 'verified':
      return { mark: delivery.kind === 'publish' ? 'live' : 'down', ...endedWords(delivery, on) }
    case 'failed':
      return {
        mark: 'failed',
        state: say(failedWords[delivery.kind], {
          why: reason(delivery) || say('the reason is not known.'),
        }),
        why: '',
      }
    case 'conflict':
      return {
        mark: 'conflict',
        state: say('Somebody changed it there. Nothing was overwritten.'),
        why: '',
      }
    case 'cancelled':
      return { mark: 'cancelled', state: say('Taken out of the queue.'), why: '' }
    default:
      return assertNever(state)
  }
}

/** `Written 12:54, tried 3 times, next at 13:02`: how a sending has fared so far. */
export function tryWords(delivery: Delivery, on: ToldBy & Pick<WordsOn, 'paused'>): string {
  const { queuedAt, attempts, nextTryAt, state, kind } = delivery
  const time = toldTime(queuedAt, on)
  const asked =
    kind === 'publish' ? say('Written {time}', { time }) : say('Asked for {time}', { time })
  const tries =
    attempts === 0
      ? ''
      : say('{attempts, plural, one {tried once} other {tried # times}}', { attempts })
  const goesOn = attempts > 0 && !on.paused && (state === 'waiting' || state === 'sent')
  const next = goesOn ? nextWords(nextTryAt, on) : ''
  return [asked, tries, next].filter((part) => part !== '').join(', ')
}

/** `Written 12:54, sent 13:10`, where it took its time; empty where it went at once. */
export function latenessWords(delivery: Delivery, on: ToldBy): string {
  const { state, attempts, queuedAt, endedAt } = delivery
  if (state !== 'verified' || endedAt === null) return ''
  if (attempts === 0 && endedAt - queuedAt < longAgoMs) return ''
  return say('Written {time}, sent {time2}', {
    time: toldTime(queuedAt, on),
    time2: toldTime(endedAt, on),
  })
}

const longAgoMs = 60_000

const failedWords = {
  publish: 'Failed: {why}',
  hide: 'Not taken from readers: {why}',
  delete: 'Not deleted there: {why}',
} as const

function waitingWords(delivery: Delivery, on: WordsOn): DeliveryWords {
  const { kind, notBefore, attempts, trouble } = delivery
  if (on.paused) return { mark: 'waiting', state: say('Waiting: the queue is paused.'), why: '' }
  if (notBefore !== null && notBefore > on.now) {
    return {
      mark: 'later',
      state: say('Waits here until {time}. This machine must be on then.', {
        time: awaited(notBefore, on),
      }),
      why: '',
    }
  }
  const waits = kind === 'publish' ? say('Waiting') : say(kindWaits[kind])
  if (attempts === 0 || trouble === null) {
    return { mark: 'waiting', state: say('{waits} for its turn.', { waits }), why: '' }
  }
  const state = say('{waits}: {why}. It will go by itself.', {
    waits,
    why: whyWaiting(trouble.kind, on),
  })
  return { mark: 'waiting', state, why: trouble.message }
}

const kindWaits = { hide: 'Waiting to be hidden', delete: 'Waiting to be deleted there' } as const

function whyWaiting(kind: AppErrorKind, { online, siteName }: WordsOn): string {
  if (!online) return say('no network')
  if (kind === 'network-down') return say('{siteName} does not answer', { siteName })
  if (kind === 'remote-busy') return say('{siteName} asked for a pause', { siteName })
  return kind === 'remote-broken'
    ? say('{siteName} stumbled', { siteName })
    : say('another try is needed')
}

function sentWords({ kind }: Delivery): string {
  return kind === 'publish'
    ? say('Sent, not yet seen on the page')
    : say('Asked for, still to be seen there')
}

function scheduledWords({ publishAt, notBefore }: Delivery, on: WordsOn): string {
  const at = publishAt ?? notBefore
  return at === null
    ? say('Scheduled there')
    : say('Scheduled for {time}', { time: awaited(at, on) })
}

function awaited(at: Instant, { houseZone: zone, now }: WordsOn): string {
  return dueWords(at, { zone, now, language: spokenLanguage() })
}

function endedWords(delivery: Delivery, on: WordsOn): { readonly state: string; why: string } {
  const at = toldTime(delivery.endedAt ?? delivery.queuedAt, on)
  const why = latenessWords(delivery, on)
  if (delivery.kind === 'publish') return { state: say('Live {at}', { at }), why }
  return {
    state:
      delivery.kind === 'hide'
        ? say('Taken from readers {at}', { at })
        : say('Deleted there {at}', { at }),
    why,
  }
}

function reason({ trouble }: Delivery): string {
  return trouble === null ? '' : `${trouble.message} ${trouble.remedy}`
}

function nextWords(at: Instant, on: ToldBy): string {
  return at <= on.now ? say('next at once') : say('next at {time}', { time: toldTime(at, on) })
}
