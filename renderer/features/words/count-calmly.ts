import type { Body } from '../../../shared/document/nodes'
import { plainText } from '../../../shared/document/plain-text'
import { countWords } from '../../../shared/history/word-tokens'

let counted = new WeakMap<Body, number>()
let countedIn = ''

/** How many words a text has; one that was counted before is not counted again. */
export function wordsIn(body: Body, language: string): number {
  if (language !== countedIn) counted = new WeakMap()
  countedIn = language
  const known = counted.get(body)
  if (known !== undefined) return known
  const words = countWords(plainText(body), language)
  counted.set(body, words)
  return words
}

/** Counts many texts between the keys, a little at a time; returns how to stop it. */
export function countCalmly(
  { bodies, language }: { readonly bodies: readonly Body[]; readonly language: string },
  done: (words: number) => void,
): () => void {
  let sum = 0
  let next = 0
  let waiting = 0
  const go = (time: IdleDeadline): void => {
    while (next < bodies.length && time.timeRemaining() > 1) {
      const body = bodies[next]
      sum += body === undefined ? 0 : wordsIn(body, language)
      next += 1
    }
    if (next < bodies.length) waiting = requestIdleCallback(go)
    else done(sum)
  }
  waiting = requestIdleCallback(go)
  return () => {
    cancelIdleCallback(waiting)
  }
}
