import { inOrder } from '../comments'
import type { Comment } from '../nodes'
import { spend, type BodyReading, type SourceNode } from '../source'

/** More on one run of words is no help to anybody, and a way to make a text heavy. */
const mostOnOneRun = 20

const longestComment = 4_000

/** The comments a stored or pasted run of text carries; what is none is left out. */
export function parseComments(node: SourceNode, reading: BodyReading): readonly Comment[] {
  const state = node.fields.$
  if (typeof state !== 'object' || state === null || !('comments' in state)) return []
  const read = readComments(state.comments)
  const length = read.reduce((sum, { text }) => sum + text.length, 0)
  return spend(reading, length, 0) ? read : []
}

/** Comments as they came from the disk or the clipboard; whatever is none is left out. */
export function readComments(value: unknown): readonly Comment[] {
  if (!Array.isArray(value)) return []
  return inOrder(value.slice(0, mostOnOneRun).flatMap(readComment))
}

function readComment(value: unknown): readonly Comment[] {
  if (typeof value !== 'object' || value === null) return []
  const { id, author, at, text } = value as Readonly<Record<string, unknown>>
  if (typeof id !== 'string' || !/^[0-9a-z-]{1,64}$/.test(id)) return []
  if (typeof author !== 'string' || typeof text !== 'string') return []
  if (typeof at !== 'number' || !Number.isFinite(at)) return []
  return [{ id, author: author.slice(0, 200), at, text: text.slice(0, longestComment) }]
}
