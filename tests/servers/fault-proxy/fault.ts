import { seeded } from './seeded'

/** What can happen to one exchange on its way. */
export type Fault =
  /** Nothing. */
  | 'pass'
  /** The connection breaks before the server hears of it. */
  | 'drop-request'
  /** The server does the work, then the connection breaks. */
  | 'drop-answer'
  /** It takes long, but comes within the client's patience. */
  | 'slow'
  /** The client gives up; only then the server hears of it. */
  | 'late'
  /** The answer comes as a whole one, with its end missing. */
  | 'cut-answer'
  /** The connection breaks in the middle of the answer. */
  | 'break-answer'
  /** The server gets the request twice, one after the other. */
  | 'repeat'
  /** Something in between answers by itself. */
  | 'answer-500'
  | 'answer-503'
  | 'answer-429'

/** Every fault, in a fixed order: seeds choose by it. */
export const faults: readonly Fault[] = [
  'drop-request',
  'drop-answer',
  'slow',
  'late',
  'cut-answer',
  'break-answer',
  'repeat',
  'answer-500',
  'answer-503',
  'answer-429',
]

/**
 * What happens to each exchange after the other: the same for the same seed. A share of them, from 0
 * to 1, meets a fault.
 */
export function faultsFrom(
  seed: number,
  share: number,
  of: readonly Fault[] = faults,
): () => Fault {
  const next = seeded(seed)
  return () => {
    const [meets, which] = [next() < share, next()]
    return meets ? (of[Math.floor(which * of.length)] ?? 'pass') : 'pass'
  }
}
