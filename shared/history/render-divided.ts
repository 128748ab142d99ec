import type { HeadingShift } from '../document/blocks/heading'
import { html, joinHtml, noHtml, type Html } from '../document/html'
import { assertNever } from '../result'
import type { BlockChange, PieceChange } from './change-types'
import { heard, note, type Shown } from './diff-marks'
import { lineElement } from './line-element'
import { formChange } from './reform-words'
import { renderPieces } from './render-pieces'
import { say } from '../words/say'

type Divided = Extract<BlockChange, { readonly kind: 'split' | 'joined' }>

interface DividedOptions {
  readonly shown: Shown
  readonly path: string
  readonly headingShift: HeadingShift
}

/**
 * A block that became several, or several that became one: the words stand as they were kept, and a
 * paragraph sign was put in or taken out.
 */
export function renderDivided(change: Divided, options: DividedOptions): Html {
  switch (change.kind) {
    case 'split':
      return renderSplit(change, options)
    case 'joined':
      return renderJoined(change, options)
    default:
      return assertNever(change)
  }
}

function renderSplit(
  { before, parts }: Extract<Divided, { kind: 'split' }>,
  { shown, path, headingShift }: DividedOptions,
): Html {
  const lines = parts.map(({ words }, index) => {
    const { pieces, space } = withoutEdgeSpace(words.pieces, 'removed')
    const line = renderPieces(pieces, { shown, path: partPath(path, index) })
    return shown === 'before' ? html`${line}${space}` : line
  })
  if (shown === 'before') return lineElement(before, joinHtml(lines), { mark: null, headingShift })
  return joinHtml(
    parts.map(({ after }, index) => {
      const form = formChange(before, after)
      const told = form === null ? noHtml : note(form, `${partPath(path, index)}.form`)
      const sign = index === parts.length - 1 ? noHtml : signPutIn(partPath(path, index))
      const line = lines[index] ?? noHtml
      return lineElement(after, html`${line}${sign}${told}`, { mark: null, headingShift })
    }),
  )
}

function renderJoined(
  { after, parts }: Extract<Divided, { kind: 'joined' }>,
  { shown, path, headingShift }: DividedOptions,
): Html {
  const lines = parts.map(({ words }, index) => {
    const { pieces, space } = withoutEdgeSpace(words.pieces, 'added')
    const line = renderPieces(pieces, { shown, path: partPath(path, index) })
    const isLast = index === parts.length - 1
    const sign = isLast || shown === 'after' ? noHtml : signTakenOut(partPath(path, index))
    return html`${line}${sign}${shown === 'before' ? '' : space}`
  })
  if (shown === 'before') {
    return joinHtml(
      parts.map(({ before }, index) =>
        lineElement(before, lines[index] ?? noHtml, { mark: null, headingShift }),
      ),
    )
  }
  const form = parts.map(({ before }) => formChange(before, after)).find((one) => one !== null)
  const told = typeof form === 'string' ? note(form, `${path}.form`) : noHtml
  return lineElement(after, html`${joinHtml(lines)}${told}`, { mark: null, headingShift })
}

/** The space that went with, or came for, a paragraph's end: the paragraph sign says it already. */
function withoutEdgeSpace(
  pieces: readonly PieceChange[],
  kind: 'added' | 'removed',
): { readonly pieces: readonly PieceChange[]; readonly space: string } {
  const last = pieces.at(-1)
  return last?.kind === kind && last.inline.type === 'text' && last.inline.text.trim() === ''
    ? { pieces: pieces.slice(0, -1), space: last.inline.text }
    : { pieces, space: '' }
}

function partPath(path: string, index: number): string {
  return `${path}.${String(index)}`
}

function signPutIn(path: string): Html {
  const sign = heard(say('paragraph put in'), html`<span class="change-sign">¶</span>`)
  return html`<ins class="change-added" data-change="${path}.end">${sign}</ins>`
}

function signTakenOut(path: string): Html {
  const sign = heard(say('paragraph taken out'), html`<span class="change-sign">¶</span>`)
  return html`<del class="change-removed" data-change="${path}.end">${sign}</del>`
}
