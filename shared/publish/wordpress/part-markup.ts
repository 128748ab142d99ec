import type { HeadingShift } from '../../document/blocks/heading'
import { html, noHtml, type Html } from '../../document/html'
import type { ArticleId } from '../../ids'
import type { RemotePart } from '../remote/remote-content'
import { blockMarkup, joinBlocks, type BlockFields } from './block'
import { bodyBlocks, headingBlock } from './block-markup'
import { guardText } from './guard-text'
import { labelsFor } from '../labels'
import type { PictureNumbers } from './image-block'
import { markAnchor, markClasses, markMetadata, type PartMark } from './part-mark'

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
export function headingShift({
  label,
  headline,
}: Pick<RemotePart, 'label' | 'headline'>): HeadingShift {
  if (label === '') return headline === '' ? 0 : 1
  return headline === '' ? 1 : 2
}

/** What a part is written with beside its words. */
export interface PartWriting {
  readonly numbers?: PictureNumbers
  /** Of the article: what a text says by itself. */
  readonly language?: string
}

/** One part: a group that says in its metadata which it is; what others put in has no group of ours. */
export function partMarkup(
  part: RemotePart,
  article: ArticleId,
  { numbers = new Map(), language = 'en' }: PartWriting = {},
): string {
  const { key } = part
  const blocks = [
    labelBlock(part.label),
    smallBlock(partClass.mark, part.mark),
    headlineBlock(part.headline),
    smallBlock(partClass.byline, part.byline),
    ...bodyBlocks(part.body, headingShift(part), { numbers, words: labelsFor(language).text }),
    ...part.notes.map((note) => smallBlock(partClass.note, note)),
  ]
  if (key === 'foreign') return guardText(joinBlocks(blocks).markup)
  const mark: PartMark = { article, id: key, at: part.stamp, authors: [] }
  const look = part.label === '' ? 'plain' : 'entry'
  return guardText(groupBlock({ mark, name: nameOf(part), of: part, look, blocks }).markup)
}

/** How a group is set: an entry under a line of its own, small lines close together, or as it comes. */
export type GroupLook = 'entry' | 'lines' | 'plain'

/** A group of ours. */
export function groupBlock(group: {
  readonly mark: PartMark
  /** What editors there see it called. */
  readonly name: string
  /** What it says, for its hash. */
  readonly of: object
  readonly look: GroupLook
  readonly blocks: readonly Html[]
}): Html {
  const { mark, look, blocks } = group
  const metadata = markMetadata(mark, group)
  const className = markClasses(mark)
  const id = markAnchor(mark)
  const { fields, style } = looks[look]
  const layout = { type: 'constrained' }
  // In the order in which the block editor writes attributes: then its save changes no byte of them.
  const named = id === null ? noHtml : html`id="${id}" `
  const styled = style === '' ? noHtml : html` style="${style}"`
  return blockMarkup(
    'group',
    { metadata, className, ...fields, layout },
    html`<div ${named}class="wp-block-group ${className}"${styled}>${joinBlocks(blocks)}</div>`,
  )
}

/** A paragraph in the theme's small type; nothing where there are no words. */
export function smallBlock(className: string, words: string): Html {
  if (words === '') return noHtml
  return blockMarkup(
    'paragraph',
    { className, fontSize: 'small' },
    html`<p class="${className} has-small-font-size">${words}</p>`,
  )
}

// Themes set no line between groups, and some set headings no heavier than text. What is inside the
// element must be what the block editor would make of what its comment says.
const looks: Readonly<Record<GroupLook, { readonly fields: BlockFields; readonly style: string }>> =
  {
    entry: {
      fields: {
        style: {
          border: { top: { width: '1px' } },
          spacing: { padding: { top: '1.5rem' }, margin: { top: '2.5rem' } },
        },
      },
      style: 'border-top-width:1px;margin-top:2.5rem;padding-top:1.5rem',
    },
    lines: { fields: { style: { spacing: { blockGap: '0.25rem' } } }, style: '' },
    plain: { fields: {}, style: '' },
  }

function labelBlock(label: string): Html {
  if (label === '') return noHtml
  const { label: className } = partClass
  const style = { typography: { fontWeight: '700' } }
  return headingBlock(2, html`${label}`, {
    fields: { className, style, fontSize: 'medium' },
    classes: `${className} has-medium-font-size`,
    style: 'font-weight:700',
  })
}

function headlineBlock(headline: string): Html {
  if (headline === '') return noHtml
  const { headline: className } = partClass
  return headingBlock(3, html`${headline}`, { fields: { className }, classes: className })
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
