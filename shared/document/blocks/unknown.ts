import { say } from '../../words/say'
import { html, type Html } from '../html'
import type { UnknownBlock, UnknownInline } from '../nodes'
import { keptJson, unwrapped, type BodyReading } from '../source'

/** Keeps a block of a kind we do not know, whole. */
export function keepUnknown(source: unknown, reading: BodyReading): UnknownBlock {
  return { type: 'unknown-block', version: 1, original: keptJson(unwrapped(source), reading) }
}

/** The gap an editor sees where a block is kept but not understood. Publishing refuses it. */
export function renderUnknown(block: UnknownBlock): Html {
  const name = unknownName(block)
  const words = say(
    'This part (“{name}”) needs a newer version of Dateline. It is kept as it is.',
    { name },
  )
  return html`<div class="unknown-block" data-type="${name}">${words}</div>`
}

/** What the unknown thing calls itself, for a message: its type. */
export function unknownName({ original }: UnknownBlock | UnknownInline): string {
  if (typeof original !== 'object' || original === null || !('type' in original)) return 'unnamed'
  return typeof original.type === 'string' ? original.type : 'unnamed'
}
