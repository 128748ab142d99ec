import type { Json } from './nodes'

/** JSON that claims to be a node: its type, and its other fields, not yet trusted. */
export interface SourceNode {
  readonly type: string
  readonly fields: Readonly<Record<string, unknown>>
}

/** What reading one body has cost so far; past a limit the whole body is refused. */
export interface BodyReading {
  /** Characters of JSON that may still come. */
  left: number
  refusal: BodyRefusal | null
}

/** Why a body is refused. */
export type BodyRefusal = 'too-long' | 'too-deep'

/** A body may hold this many characters as JSON: a book of some 150,000 words. */
export const maxBodyLength = 2_000_000

/** Lists may stand inside one another this deep. */
export const maxListDepth = 12

/** Anything else may; far above what an editor makes, far below what breaks a stack. */
const maxDepth = 60

// About what Lexical writes for a node without text: counting is much cheaper than serialising.
const nodeCost = 100

/** Starts reading a body. */
export function startReading(): BodyReading {
  return { left: maxBodyLength, refusal: null }
}

/** Takes note of one more node; false once the body is beyond its limits. */
export function spend(reading: BodyReading, characters: number, depth: number): boolean {
  reading.left -= nodeCost + characters
  if (reading.left < 0) reading.refusal ??= 'too-long'
  if (depth > maxDepth) reading.refusal ??= 'too-deep'
  return reading.refusal === null
}

/** What plain text costs once it is read as a body: its characters, and two nodes for each line. */
export function spentOnLines(text: string): number {
  const lines = text.match(/[^\r\n]+/g)?.length ?? 0
  return text.length + lines * 2 * nodeCost
}

/** The value as a node, or null where it is none. A kept unknown node is taken out of its wrapping. */
export function sourceNode(value: unknown): SourceNode | null {
  const source = unwrapped(value)
  if (!isRecord(source) || typeof source.type !== 'string') return null
  return { type: source.type, fields: source }
}

/** What a kept unknown node holds: perhaps this version knows it. Any other value as it is. */
export function unwrapped(value: unknown): unknown {
  let current = value
  for (let wraps = 0; wraps < maxDepth; wraps += 1) {
    if (!isRecord(current) || current.original === undefined) break
    if (current.type !== 'unknown-block' && current.type !== 'unknown-inline') break
    current = current.original
  }
  return current
}

/** The children of a node: none where it names none, null where they are no list. */
export function sourceChildren(node: SourceNode): readonly unknown[] | null {
  const children = node.fields.children
  if (children === undefined) return []
  return Array.isArray(children) ? children : null
}

/** A copy of what we do not know, as JSON; what JSON cannot hold becomes null. */
export function keptJson(value: unknown, reading: BodyReading, depth = 0): Json {
  if (typeof value === 'string') return spend(reading, value.length - 90, depth) ? value : null
  if (typeof value === 'boolean' || value === null) return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (!spend(reading, -90, depth)) return null
  if (Array.isArray(value)) return value.map((item) => keptJson(item, reading, depth + 1))
  if (!isRecord(value)) return null
  const fields = Object.entries(value).filter(([, field]) => field !== undefined)
  reading.left -= fields.reduce((sum, [key]) => sum + key.length, 0)
  return Object.fromEntries(
    fields.map(([key, field]) => [key, keptJson(field, reading, depth + 1)]),
  )
}

/** Plain words in a field of a node; empty where there are none. */
export function parseWords(value: unknown, reading: BodyReading): string {
  if (typeof value !== 'string') return ''
  return spend(reading, value.length, 1) ? value : ''
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
