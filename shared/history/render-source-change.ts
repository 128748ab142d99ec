import { html, joinHtml, noHtml, type Html } from '../document/html'
import type { Block } from '../document/nodes'
import { assertNever } from '../result'
import { say } from '../words/say'
import { align } from './align'
import type { BlockChange } from './change-types'
import { heard } from './diff-marks'
import { diffWords } from './diff-words'
import { sourceLines } from './source-lines'

/** Which stored lines a change takes out and puts in, and what it is called. */
interface StoredChange {
  readonly before: readonly Block[]
  readonly after: readonly Block[]
  readonly note: string
}

/** One block of a comparison as it is stored: hides nothing, also not what no reader would see. */
export function renderSourceChange(change: BlockChange, path: string): Html {
  const { before, after, note } = storedChange(change)
  const old = before.flatMap(sourceLines)
  const now = after.flatMap(sourceLines)
  const lines: Html[] = note === '' ? [] : [sourceLine(' ', html`# ${note}`)]
  let place = { before: 0, after: 0 }
  let number = 0
  for (const match of [...align(old, now), { before: old.length, after: now.length, length: 0 }]) {
    const out = old.slice(place.before, match.before)
    const put = now.slice(place.after, match.after)
    if (out.length + put.length > 0) number += 1
    for (const line of changedLines(out, put, keyOf(change, path, number))) lines.push(line)
    for (const line of old.slice(match.before, match.before + match.length)) {
      lines.push(sourceLine(' ', html`${line}`))
    }
    place = { before: match.before + match.length, after: match.after + match.length }
  }
  return html`<pre class="source">${joinHtml(lines)}</pre>`
}

function keyOf(change: BlockChange, path: string, number: number): string {
  return change.kind === 'moved-away' || change.kind === 'moved-here'
    ? `move-${String(change.move)}`
    : `${path}.${String(number)}`
}

function storedChange(change: BlockChange): StoredChange {
  switch (change.kind) {
    case 'same':
      return { before: [change.block], after: [change.block], note: '' }
    case 'added':
      return { before: [], after: [change.block], note: '' }
    case 'removed':
      return { before: [change.block], after: [], note: '' }
    case 'changed':
      return { before: [change.before], after: [change.after], note: '' }
    case 'moved-away':
      return { before: [change.block], after: [], note: say('moved away from here') }
    case 'moved-here':
      return { before: [], after: [change.after], note: say('moved here') }
    case 'split':
      return {
        before: [change.before],
        after: change.parts.map(({ after }) => after),
        note: say('split'),
      }
    case 'joined':
      return {
        before: change.parts.map(({ before }) => before),
        after: [change.after],
        note: say('joined'),
      }
    default:
      return assertNever(change)
  }
}

/** Lines taken out and put in; where as many were put in, the words that differ are marked too. */
function changedLines(
  out: readonly string[],
  put: readonly string[],
  key: string,
): readonly Html[] {
  const inPairs = out.length === put.length
  return [
    ...out.map((line, index) => {
      const words = inPairs ? markedIn(line, put[index] ?? '', 'removed') : html`${line}`
      return html`<del class="change-removed" data-change="${key}">${sourceLine('−', heard(say('taken out'), words))}</del>`
    }),
    ...put.map((line, index) => {
      const words = inPairs ? markedIn(out[index] ?? '', line, 'added') : html`${line}`
      return html`<ins class="change-added" data-change="${key}">${sourceLine('+', heard(say('put in'), words))}</ins>`
    }),
  ]
}

function markedIn(before: string, after: string, wanted: 'removed' | 'added'): Html {
  return joinHtml(
    diffWords(before, after).map(({ kind, text }) => {
      if (kind === 'same') return html`${text}`
      return kind === wanted ? html`<mark>${text}</mark>` : noHtml
    }),
  )
}

function sourceLine(sign: string, content: Html): Html {
  return html`<span class="source-sign">${sign} </span>${content}\n`
}
