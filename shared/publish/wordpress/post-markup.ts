import { html, joinHtml, noHtml, type Html } from '../../document/html'
import type { ArticleId } from '../../ids'
import { labels } from '../labels'
import type { RemoteContent, RemotePart } from '../remote/remote-content'
import { blockMarkup, bodyBlocks, headingBlock, joinBlocks } from './block-markup'
import { writeMark, type PartMark } from './part-mark'

/** The class names by which the words of a part are told apart when it is read back. */
export const partClass = {
  label: 'live-update-time',
  mark: 'live-update-mark',
  headline: 'live-update-headline',
  byline: 'live-update-byline',
  note: 'live-update-note',
  caption: 'live-lead-caption',
  credit: 'live-lead-credit',
  authors: 'live-byline',
} as const

/** How far the headings of a part's text are lowered: they stand below its label and its headline. */
export function headingShift({ label, headline }: Pick<RemotePart, 'label' | 'headline'>): number {
  return (label === '' ? 0 : 1) + (headline === '' ? 0 : 1)
}

/** The whole content of a post, as blocks that WordPress's own editor can open and keep. */
export function postMarkup(content: RemoteContent, article: ArticleId): string {
  const lead = leadMarkup(content, article)
  const parts = content.parts.map((part) => partMarkup(part, article))
  return joinPieces([...(lead === null ? [] : [lead]), ...parts], article)
}

/** Pieces of a content below one another; nothing at all still carries the article's mark. */
export function joinPieces(pieces: readonly string[], article: ArticleId): string {
  const filled = pieces.filter((piece) => piece !== '')
  return filled.length === 0 ? emptyMarkup(article) : filled.join('\n\n')
}

/** One part: a group that says in its metadata which it is; what others put in has no group of ours. */
export function partMarkup(part: RemotePart, article: ArticleId): string {
  const { key } = part
  const blocks = joinBlocks([
    ...partHead(part),
    ...bodyBlocks(part.body, headingShift(part)),
    ...part.notes.map(note),
  ])
  if (key === 'foreign') return blocks.markup
  const mark: PartMark = { article, id: key, at: part.stamp, authors: [] }
  const metadata = writeMark(mark, { name: nameOf(part), of: part })
  const isUpdate = key !== 'head' && key !== 'body' && key !== 'foot'
  if (!isUpdate) return group({ metadata, classes: `live-${key}`, id: null, inside: blocks }).markup
  return group({ metadata, classes: 'live-update', id: `u-${key}`, inside: blocks }).markup
}

/**
 * Caption and credit of the lead picture, and who wrote the article: themes show the picture without
 * its words, and the account's name instead of the writers'. Null where there is none of it.
 */
export function leadMarkup({ lead, authors }: RemoteContent, article: ArticleId): string | null {
  const blocks = [
    small(partClass.caption, lead?.caption ?? ''),
    small(partClass.credit, lead?.credit ?? ''),
    small(partClass.authors, bylineWords(authors)),
  ].filter((block) => block !== noHtml)
  if (blocks.length === 0) return null
  const metadata = writeMark(
    { article, id: 'lead', at: null, authors },
    { name: 'Picture caption and byline', of: { lead, authors } },
  )
  return group({ metadata, classes: 'live-lead', id: null, inside: joinBlocks(blocks) }).markup
}

/** `By A, B and C`; empty for nobody. */
export function bylineWords(names: readonly string[]): string {
  const last = names.at(-1)
  if (last === undefined) return ''
  const before = names.slice(0, -1).join(', ')
  return `${labels.by} ${before === '' ? last : `${before} ${labels.and} ${last}`}`
}

function emptyMarkup(article: ArticleId): string {
  const mark: PartMark = { article, id: 'mark', at: null, authors: [] }
  const metadata = writeMark(mark, { name: 'Dateline', of: {} })
  return group({ metadata, classes: 'live-mark', id: null, inside: noHtml }).markup
}

function partHead(part: RemotePart): readonly Html[] {
  return [
    part.label === ''
      ? noHtml
      : headingBlock(2, html`${part.label}`, {
          fields: { className: partClass.label, fontSize: 'medium' },
          classes: `${partClass.label} has-medium-font-size`,
        }),
    small(partClass.mark, part.mark),
    part.headline === ''
      ? noHtml
      : headingBlock(3, html`${part.headline}`, {
          fields: { className: partClass.headline },
          classes: partClass.headline,
        }),
    small(partClass.byline, part.byline),
  ]
}

function note(words: string): Html {
  return small(partClass.note, words)
}

/** A paragraph in the theme's small type. */
function small(className: string, words: string): Html {
  if (words === '') return noHtml
  return blockMarkup(
    'paragraph',
    { className, fontSize: 'small' },
    html`<p class="${className} has-small-font-size">${words}</p>`,
  )
}

function group(made: {
  readonly metadata: object
  readonly classes: string
  readonly id: string | null
  readonly inside: Html
}): Html {
  const { metadata, classes, id, inside } = made
  const fields = { metadata, className: classes, layout: { type: 'constrained' } }
  // The block editor writes the id before the class, and so do we: then its save changes no byte.
  const named = id === null ? noHtml : html`id="${id}" `
  return blockMarkup(
    'group',
    fields,
    html`<div ${named}class="wp-block-group ${classes}">${joinHtml([inside])}</div>`,
  )
}

function nameOf({ key, label }: RemotePart): string {
  if (label !== '') return label
  switch (key) {
    case 'head':
      return 'Above the updates'
    case 'body':
      return 'Text'
    case 'foot':
      return 'Below the updates'
    default:
      return 'Update'
  }
}
