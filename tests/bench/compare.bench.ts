import { makeBody, makeList, makeParagraph, makeText } from '../../shared/document/make-body'
import type { Body } from '../../shared/document/nodes'
import { diffRevisions } from '../../shared/history/diff-revisions'
import { renderDiff } from '../../shared/history/render-diff'
import type { RevisionContent } from '../../shared/model/revision'

// What an editor waits for when two revisions are compared and drawn. The promise is 50 ms for two
// revisions of a text of 3,000 words; the worst pairs of texts must stay far from a second.

const on = { language: 'en', zone: 'UTC', stampTemplate: 'UPDATE {HHmm} GMT' }
const rounds = 15

let seed = 7
/** Repeatable chance (mulberry32). */
function chance(below: number): number {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), seed | 1)
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
  return ((mixed ^ (mixed >>> 14)) >>> 0) % below
}

const syllables = ['ha', 'ber', 'sto', 'lin', 'ker', 'ma', 'vo', 'ti', 'run', 'del', 'os', 'ek']
const small = ['the', 'of', 'and', 'in', 'a', 'to', 'was', 'on']

function word(): string {
  if (chance(3) === 0) return small[chance(small.length)] ?? ''
  return Array.from({ length: 2 + chance(3) }, () => syllables[chance(syllables.length)]).join('')
}

function words(count: number): readonly string[] {
  return Array.from({ length: count }, word)
}

/** A text in paragraphs of so many words. */
function textOf(all: readonly string[], perBlock = 50): Body {
  const blocks = []
  for (let from = 0; from < all.length; from += perBlock) {
    const line = all.slice(from, from + perBlock).join(' ')
    blocks.push(makeParagraph([makeText(`${line}.`)]))
  }
  return makeBody(blocks)
}

/** Every n-th word another one. */
function changedEach(all: readonly string[], step: number): readonly string[] {
  return all.map((one, index) => (index % step === 0 ? `${one}x` : one))
}

function shuffled(body: Body): Body {
  const blocks = [...body.root.children]
  for (let place = blocks.length - 1; place > 0; place -= 1) {
    const other = chance(place + 1)
    const [one, two] = [blocks[place], blocks[other]]
    if (one !== undefined && two !== undefined) [blocks[place], blocks[other]] = [two, one]
  }
  return makeBody(blocks)
}

function listOf(all: readonly string[]): Body {
  return makeBody([
    makeList(
      'bullet',
      all.map((one) => [makeText(one)]),
    ),
  ])
}

const text = words(3_000)
const long = words(30_000)
const book = words(150_000)
const japanese = Array.from(
  { length: 400 },
  () => '東京都は大きい都市です。港は昨夜から閉鎖されている。',
)

const pairs: readonly (readonly [string, Body, Body])[] = [
  ['3,000 words, 1 changed', textOf(text), textOf(changedEach(text, 3_000))],
  ['3,000 words, 30 changed', textOf(text), textOf(changedEach(text, 100))],
  ['3,000 words, 300 changed', textOf(text), textOf(changedEach(text, 10))],
  ['3,000 words, every second changed', textOf(text), textOf(changedEach(text, 2))],
  ['3,000 words, each one changed', textOf(text), textOf(changedEach(text, 1))],
  ['3,000 words, all different', textOf(text), textOf(words(3_000))],
  ['3,000 words, paragraphs shuffled', textOf(text), shuffled(textOf(text))],
  ['3,000 words shuffled and 300 changed', textOf(text), shuffled(textOf(changedEach(text, 10)))],
  [
    '3,000 words in one paragraph, 300 changed',
    textOf(text, 3_000),
    textOf(changedEach(text, 10), 3_000),
  ],
  [
    '3,000 words in one paragraph, every second',
    textOf(text, 3_000),
    textOf(changedEach(text, 2), 3_000),
  ],
  ['3,000 words in one paragraph, all different', textOf(text, 3_000), textOf(words(3_000), 3_000)],
  ['3,000 words in one paragraph, cut into 60', textOf(text, 3_000), textOf(text)],
  ['3,000 list items of a word, a third changed', listOf(text), listOf(changedEach(text, 3))],
  [
    'Japanese, 400 sentences, all in one',
    textOf(japanese, 400),
    textOf(changedEach(japanese, 3), 400),
  ],
  ['30,000 words, 300 changed', textOf(long), textOf(changedEach(long, 100))],
  ['30,000 words, all different', textOf(long), textOf(words(30_000))],
  ['150,000 words, all different', textOf(book), textOf(words(150_000))],
  [
    '150,000 words in one paragraph, every third',
    textOf(book, 150_000),
    textOf(changedEach(book, 3), 150_000),
  ],
]

/** Sorted milliseconds. */
function timed(act: () => unknown, times: number): readonly number[] {
  const took = Array.from({ length: times }, () => {
    const start = performance.now()
    act()
    return performance.now() - start
  })
  return took.sort((a, b) => a - b)
}

const middle = (times: readonly number[]) => (times[Math.floor(times.length / 2)] ?? 0).toFixed(1)
const least = (times: readonly number[]) => (times[0] ?? 0).toFixed(1)

const revision = (body: Body): RevisionContent => ({ kind: 'body', body, corrections: [] })

console.table(
  pairs.map(([name, before, after]) => {
    const compare = () => diffRevisions(revision(before), revision(after), on)
    const start = performance.now()
    const { blocks, added, removed } = compare()
    const first = performance.now() - start
    const times = first > 300 ? 2 : rounds
    const took = timed(compare, times)
    return {
      texts: name,
      'first ms': first.toFixed(1),
      'median ms': middle(took),
      'best ms': least(took),
      'draw ms': middle(timed(() => renderDiff(blocks, { view: 'inline' }), times)),
      size: `+${String(added)} −${String(removed)}`,
    }
  }),
)
