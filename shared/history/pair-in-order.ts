import { bagOfAll, likeness, sharedWeight, type Traits } from './likeness'

/** Old and new blocks that belong together, in order: one to one, one to several, several to one. */
export interface Pair {
  readonly before: Span
  readonly after: Span
}

/** Neighbouring blocks: the first one's place, and how many. */
export interface Span {
  readonly from: number
  readonly count: number
}

// The share of letters that stand in words both have. Two paragraphs of one day on one subject reach
// 0.45; a paragraph with a third of its words replaced has 0.59 and more of its former self.
const alikeEnough = 0.5
const splitAlikeEnough = 0.7
const partShare = 0.6

// Beyond these sizes of a changed passage (old blocks times new ones) less is looked at: a book pasted
// over another is shown as taken out and put in.
const manyCells = 250_000
const manyCellsForLetters = 2_500

// A wall of text pasted and then cut up, or its paragraphs run together.
const mostParts = 8
const widths: readonly (readonly [down: number, across: number])[] = [
  [1, 1],
  ...Array.from({ length: mostParts - 1 }, (_, more) => [1, more + 2] as const),
  ...Array.from({ length: mostParts - 1 }, (_, more) => [more + 2, 1] as const),
]

/**
 * The blocks of a passage, each with its former self, equal or changed: of all ways that keep the
 * order, the one by which most of the words stay.
 */
export function pairInOrder(before: readonly Traits[], after: readonly Traits[]): readonly Pair[] {
  if (before.length === 0 || after.length === 0) return []
  if (before.length * after.length > manyCells) return []
  const worth = worths(before, after)
  const columns = after.length + 1
  const best = new Float64Array((before.length + 1) * columns)
  const choice = new Int8Array(best.length).fill(-1)
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      const cell = row * columns + column
      best[cell] = Math.max(best[cell + columns] ?? 0, best[cell + 1] ?? 0)
      widths.forEach(([down, across], index) => {
        const kept = worth(row, down, column, across)
        const sum = kept + (best[(row + down) * columns + column + across] ?? 0)
        if (kept === 0 || sum <= (best[cell] ?? 0)) return
        best[cell] = sum
        choice[cell] = index
      })
    }
  }
  return chosenPairs(before.length, after.length, best, choice)
}

function chosenPairs(
  rows: number,
  width: number,
  best: Float64Array,
  choice: Int8Array,
): readonly Pair[] {
  const columns = width + 1
  const pairs: Pair[] = []
  let row = 0
  let column = 0
  while (row < rows && column < width) {
    const cell = row * columns + column
    const chosen = widths[choice[cell] ?? -1]
    if (chosen !== undefined) {
      const [down, across] = chosen
      pairs.push({ before: { from: row, count: down }, after: { from: column, count: across } })
      row += down
      column += across
    } else if ((best[cell + columns] ?? 0) >= (best[cell + 1] ?? 0)) row += 1
    else column += 1
  }
  return pairs
}

/** What it is worth to call these blocks the same ones: 0 where nobody would. */
type Worth = (row: number, down: number, column: number, across: number) => number

function worths(before: readonly Traits[], after: readonly Traits[]): Worth {
  const keys = {
    before: new Set(before.map(({ key }) => key)),
    after: new Set(after.map(({ key }) => key)),
  }
  const shared = sharedWeights(before, after)
  const sharedAt = (row: number, column: number) => shared[row * after.length + column] ?? 0
  const letters = before.length * after.length <= manyCellsForLetters
  return (row, down, column, across) => {
    const old = before[row]
    const now = after[column]
    if (old === undefined || now?.shape !== old.shape) return 0
    if (old.key === now.key && down === across) return 1 + old.words.weight
    // What stands somewhere word for word did not become something that is like it.
    if (keys.after.has(old.key) || keys.before.has(now.key)) return 0
    if (down === 1 && across === 1) {
      const weight = sharedAt(row, column)
      return likeness(old, now, { shared: weight, letters }) < alikeEnough ? 0 : 1 + weight
    }
    if (old.shape !== 'words') return 0
    const [whole, all, from, count] =
      down === 1 ? [old, after, column, across] : [now, before, row, down]
    for (let place = from; place < from + count; place += 1) {
      const part = all[place]
      if (part === undefined) return 0
      const weight = down === 1 ? sharedAt(row, place) : sharedAt(place, column)
      if (weight < partShare * part.words.weight) return 0
    }
    return splitWorth(whole, all.slice(from, from + count))
  }
}

/** The same for a block and the parts it may have been split into: each must bring words of its own. */
function splitWorth(whole: Traits, parts: readonly Traits[]): number {
  if (parts.some(({ shape, words }) => shape !== 'words' || words.size < 2)) return 0
  const bags = parts.map(({ words }) => words)
  const all = bagOfAll(bags)
  const shared = sharedWeight(whole.words, all)
  if (2 * shared < splitAlikeEnough * (whole.words.weight + all.weight)) return 0
  const eachCounts = bags.every((bag, index) => {
    const others = bagOfAll(bags.filter((_, other) => other !== index))
    return shared - sharedWeight(whole.words, others) >= partShare * bag.weight
  })
  return eachCounts ? 1 + shared : 0
}

/** The weight of shared words for each old block (row) and new block (column). */
export function sharedWeights(before: readonly Traits[], after: readonly Traits[]): Float64Array {
  const shared = new Float64Array(before.length * after.length)
  const places = new Map<string, { readonly column: number; readonly count: number }[]>()
  after.forEach(({ words }, column) => {
    for (const [word, count] of words.counts) {
      const known = places.get(word)
      if (known === undefined) places.set(word, [{ column, count }])
      else known.push({ column, count })
    }
  })
  before.forEach(({ words }, row) => {
    for (const [word, count] of words.counts) {
      for (const place of places.get(word) ?? []) {
        const cell = row * after.length + place.column
        shared[cell] = (shared[cell] ?? 0) + Math.min(count, place.count) * word.length
      }
    }
  })
  return shared
}
