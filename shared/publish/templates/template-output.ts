import type { Emitter } from 'liquidjs'
import type { TemplatePart } from './template-part'

const mostSteps = 50_000
const longestOutput = 500_000

/** A template has done more than it may. */
export class LimitReached extends Error {}

// Stand around the number of a part. Neither a template nor a text can hold them: see `printable`.
const [opening, closing] = ['\u0001', '\u0002']

/** What a template writes: markup of its own, with marks where parts of ours are placed. */
export class TemplateOutput implements Emitter {
  buffer = ''
  readonly parts: readonly TemplatePart[]
  #steps = 0

  constructor(parts: readonly TemplatePart[]) {
    this.parts = parts
  }

  write(piece: unknown): void {
    this.#steps += 1
    if (this.#steps > mostSteps) throw new LimitReached()
    if (typeof piece === 'string') this.buffer += piece
    if (this.buffer.length > longestOutput) throw new LimitReached()
  }
}

/** How a part is written until the markup is read. */
export function markFor(part: number): string {
  return `${opening}${String(part)}${closing}`
}

/** Whether parts are placed in a text, which has room for none in an attribute. */
export function holdsPart(text: string): boolean {
  return text.includes(opening)
}

/** A text of the output in its pieces: words as they are, parts by their number. */
export function piecesOf(text: string): readonly (string | number)[] {
  return text
    .split(/\u0001(\d+)\u0002/)
    .map((piece, at) => (at % 2 === 0 ? piece : Number(piece)))
    .filter((piece) => piece !== '')
}
