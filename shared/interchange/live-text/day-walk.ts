import { say } from '../../words/say'
import type { ReadUpdate, Unsure } from './live-text-reading'
import { zoneOfLabel } from './zone-labels'

/** An update whose day is not known yet. */
export type UndatedUpdate = Omit<ReadUpdate, 'dayOffset'> & { readonly zoneLabel: string | null }

/** Updates in their order, each with its day. */
export interface DayWalk {
  /** Newest first. */
  readonly updates: readonly ReadUpdate[]
  readonly unsure: readonly Unsure[]
}

const dayMinutes = 24 * 60

/**
 * Finds the day of every update of a page, whose labels say only a time: from the oldest up, a step
 * back of more than twelve hours means that midnight has passed; a smaller one that a time is out of
 * order. `updates` come as they stand on the page, newest first or, where most steps say so, oldest first.
 */
export function walkDays(updates: readonly UndatedUpdate[], houseZone: string): DayWalk {
  const turned = isOldestFirst(updates, houseZone)
  const oldestFirst = turned ? updates : [...updates].reverse()
  const unsure: Unsure[] = turned ? [oldestFirstNote(updates)] : []
  let day = 0
  let latest = -Infinity
  let before: UndatedUpdate | null = null
  const walked = oldestFirst.map(({ zoneLabel, ...update }): ReadUpdate => {
    const minutes = minutesOf({ ...update, zoneLabel }, houseZone)
    if (minutes === null) return { ...update, dayOffset: day }
    if (minutes + day * dayMinutes < latest - dayMinutes / 2 && before !== null) {
      day += 1
      unsure.push(pastMidnight(update.label, before.label, update.line))
    }
    const at = minutes + day * dayMinutes
    if (at < latest && before !== null)
      unsure.push(outOfOrder(update.label, before.label, update.line))
    if (at === latest) unsure.push(sameTime(update.label, update.line))
    if (at >= latest) {
      latest = at
      before = { ...update, zoneLabel }
    }
    return { ...update, dayOffset: day }
  })
  return { updates: walked.reverse(), unsure }
}

/** Minutes after midnight, UTC where the label's zone is known to us. */
function minutesOf(update: UndatedUpdate, houseZone: string): number | null {
  if (update.time === null) return null
  const { offset } = zoneOfLabel(update.zoneLabel, houseZone)
  return update.time.hour * 60 + update.time.minute - offset
}

function isOldestFirst(updates: readonly UndatedUpdate[], houseZone: string): boolean {
  const times = updates.map((update) => minutesOf(update, houseZone)).filter((at) => at !== null)
  let rising = 0
  let falling = 0
  times.forEach((at, index) => {
    const step = at - (times[index - 1] ?? at)
    if (step > 0 && step <= dayMinutes / 2) rising += 1
    else if (step !== 0) falling += 1
  })
  return rising >= 2 && rising > falling * 2
}

function oldestFirstNote(updates: readonly UndatedUpdate[]): Unsure {
  return {
    kind: 'oldest-first',
    line: updates[0]?.line ?? null,
    message: say(
      'The updates stand oldest first in this text. Dateline keeps them newest first, and exports them so.',
    ),
  }
}

function pastMidnight(label: string, older: string, line: number): Unsure {
  return {
    kind: 'past-midnight',
    line,
    message: say(
      '“{label}” follows “{older}”, so midnight lies between them: it and all newer updates belong to the next day. Change its time if that is wrong.',
      { label, older },
    ),
  }
}

function outOfOrder(label: string, older: string, line: number): Unsure {
  return {
    kind: 'out-of-order',
    line,
    message: say(
      '“{label}” stands above “{older}” but is earlier. It keeps its time and moves to its place in the order; change its time if it is a slip.',
      { label, older },
    ),
  }
}

function sameTime(label: string, line: number): Unsure {
  return {
    kind: 'same-time',
    line,
    message: say(
      '“{label}” stands above another update of the same time. Both are kept in the order of the text.',
      { label },
    ),
  }
}
