import { boxClass } from '../../document/blocks/box'
import { codeElement, codeText, languageClass } from '../../document/blocks/code'
import { levelOf } from '../../document/blocks/heading'
import { checkMark, listLines, type ListLine } from '../../document/blocks/list'
import { attributionHtml } from '../../document/blocks/quote'
import { html, htmlIf, joinHtml, noHtml, type Html } from '../../document/html'
import { isBlankLine } from '../../document/inlines/inline-text'
import { renderInlines } from '../../document/inlines/render-inlines'
import type { Block, Body, Box, Code, Heading, List, Quote } from '../../document/nodes'
import { englishTextWords, type TextWords } from '../../document/text-words'
import { assertNever } from '../../result'
import { blockMarkup, joinBlocks, type BlockFields } from './block'
import { embedBlock, galleryBlock } from './card-blocks'
import { tableBlock } from './table-block'
import { imageBlock, type PictureNumbers } from './image-block'

/** What a text is written with beside its words. */
export interface BlockWriting {
  readonly numbers: PictureNumbers
  readonly words?: TextWords
}

/** A text as blocks, its headings lowered by so many levels; blocks without a word are left out. */
export function bodyBlocks(
  body: Body,
  headingShift: number,
  writing: BlockWriting,
): readonly Html[] {
  return body.root.children.map((block) => blockOf(block, headingShift, writing))
}

/** The tag a heading of a text gets, by how far the text's headings are lowered. */
export function headingLevel(level: number, shift: number): number {
  return Math.min(level + shift, 6)
}

/** What a heading has beside its words. */
export interface HeadingLook {
  readonly fields: BlockFields
  readonly classes: string
  readonly style?: string
}

/** A heading of a level from 2 to 6, with more fields and classes than its own. */
export function headingBlock(
  level: number,
  inside: Html,
  more: HeadingLook = { fields: {}, classes: '' },
): Html {
  const fields = { ...(level === 2 ? {} : { level }), ...more.fields }
  const classes = `wp-block-heading ${more.classes}`.trim()
  const style = more.style === undefined ? noHtml : html` style="${more.style}"`
  const attributes = html`class="${classes}"${style}`
  return blockMarkup('heading', fields, taggedHeading(level, attributes, inside))
}

function taggedHeading(level: number, attributes: Html, inside: Html): Html {
  switch (level) {
    case 2:
      return html`<h2 ${attributes}>${inside}</h2>`
    case 3:
      return html`<h3 ${attributes}>${inside}</h3>`
    case 4:
      return html`<h4 ${attributes}>${inside}</h4>`
    case 5:
      return html`<h5 ${attributes}>${inside}</h5>`
    default:
      return html`<h6 ${attributes}>${inside}</h6>`
  }
}

function blockOf(block: Block, headingShift: number, writing: BlockWriting): Html {
  const { numbers, words = englishTextWords } = writing
  switch (block.type) {
    case 'paragraph':
      if (isBlankLine(block.children)) return noHtml
      return blockMarkup('paragraph', {}, html`<p>${renderInlines(block.children)}</p>`)
    case 'heading':
      return headingOf(block, headingShift)
    case 'quote':
      return isBlankLine(block.children) ? noHtml : quoteBlock(block)
    case 'code':
      return isBlankLine(block.children) ? noHtml : codeBlock(block)
    case 'table':
      return tableBlock(block)
    case 'horizontalrule':
      return blockMarkup(
        'separator',
        {},
        html`<hr class="wp-block-separator has-alpha-channel-opacity"/>`,
      )
    case 'list':
      return listBlock(block, words)
    case 'image':
      return imageBlock(block, numbers)
    case 'map':
      return imageBlock(block.picture, numbers, 'map-picture')
    case 'gallery':
      return galleryBlock(block, numbers)
    case 'embed':
      return embedBlock(block, numbers)
    case 'box':
      return boxBlock(block, headingShift, writing)
    case 'unknown-block':
      // Publishing refuses an article with such a block before anything is sent.
      return noHtml
    default:
      return assertNever(block)
  }
}

/** A group of its own element, with its title as a heading and its text as blocks. */
function boxBlock(box: Box, shift: number, writing: BlockWriting): Html {
  const className = boxClass[box.kind]
  const title = box.title.trim()
  const look = { fields: { className: 'box-title' }, classes: 'box-title' }
  const inside = joinBlocks([
    htmlIf(title !== '', () => headingBlock(headingLevel(2, shift), html`${title}`, look)),
    ...box.children.map((block) => blockOf(block, shift, writing)),
  ])
  if (inside === noHtml) return noHtml
  const tagName = box.kind === 'facts' ? 'aside' : 'section'
  const classes = html`class="wp-block-group ${className}"`
  const element =
    box.kind === 'facts'
      ? html`<aside ${classes}>${inside}</aside>`
      : html`<section ${classes}>${inside}</section>`
  return blockMarkup('group', { tagName, className, layout: { type: 'constrained' } }, element)
}

function headingOf(heading: Heading, shift: number): Html {
  if (isBlankLine(heading.children)) return noHtml
  return headingBlock(headingLevel(levelOf(heading.tag), shift), renderInlines(heading.children))
}

/** Who said it stands in the quote’s own place for it, where editors there can change it. */
function quoteBlock(quote: Quote): Html {
  const words = html`<p>${renderInlines(quote.children)}</p>`
  const told = attributionHtml(quote)
  const cite = htmlIf(told !== noHtml, () => html`<cite>${told}</cite>`)
  if (quote.pull === true) {
    const quoted = html`<blockquote>${words}${cite}</blockquote>`
    return blockMarkup('pullquote', {}, html`<figure class="wp-block-pullquote">${quoted}</figure>`)
  }
  const paragraph = blockMarkup('paragraph', {}, words)
  return blockMarkup(
    'quote',
    {},
    html`<blockquote class="wp-block-quote">${paragraph}${cite}</blockquote>`,
  )
}

// That block has no place for a language but its class, which its editor keeps.
function codeBlock(code: Code): Html {
  const { language } = code
  const className = language === '' ? '' : languageClass(language)
  const element = codeElement({ language: '' }, html`${codeText(code)}`)
  return blockMarkup(
    'code',
    className === '' ? {} : { className },
    html`<pre class="${`wp-block-code ${className}`.trim()}">${element}</pre>`,
  )
}

function listBlock(list: List, words: TextWords): Html {
  const lines = listLines(list)
  if (lines.length === 0) return noHtml
  const items = joinHtml(
    lines.map((line) => listItem(line, words)),
    '\n\n',
  )
  if (list.listType === 'check') {
    return blockMarkup(
      'list',
      { className: 'checklist' },
      html`<ul class="wp-block-list checklist">${items}</ul>`,
    )
  }
  if (list.listType === 'bullet') {
    return blockMarkup('list', {}, html`<ul class="wp-block-list">${items}</ul>`)
  }
  if (list.start === 1) {
    return blockMarkup('list', { ordered: true }, html`<ol class="wp-block-list">${items}</ol>`)
  }
  return blockMarkup(
    'list',
    { ordered: true, start: list.start },
    html`<ol start="${list.start}" class="wp-block-list">${items}</ol>`,
  )
}

function listItem({ content, done, lists }: ListLine, words: TextWords): Html {
  const inside = joinHtml(
    lists.map((list) => listBlock(list, words)),
    '\n\n',
  )
  return blockMarkup(
    'list-item',
    {},
    html`<li>${checkMark(done, words)}${renderInlines(content)}${inside}</li>`,
  )
}
