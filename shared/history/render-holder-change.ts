import { boxElement, boxHeading } from '../document/blocks/box'
import { embedElement, embedWords, shownSource } from '../document/blocks/embed'
import type { HeadingShift } from '../document/blocks/heading'
import type { PictureOptions } from '../document/blocks/image'
import { html, htmlIf, joinHtml, noHtml, type Html } from '../document/html'
import { lineBreak, makeText } from '../document/make-body'
import type { Embed, Image, LineBreak, Text } from '../document/nodes'
import { renderBlock } from '../document/render-body'
import { saidTextWords } from '../document/said-text-words'
import { assertNever } from '../result'
import type { BlockChange, FieldChange, HoldingChange, PartChange } from './change-types'
import { isShown, markAttributes, note, type Mark, type Shown } from './diff-marks'
import { holderFields, type Holder } from './holder'
import { formChange } from './reform-words'
import { creditsOf, withoutCredit } from './card-credit'
import { renderImageChange, renderWholeImage } from './render-image-change'
import { renderPieces } from './render-pieces'
import { say } from '../words/say'

/** Where a block that holds others stands in a comparison, and how it is drawn. */
export interface HolderOptions {
  readonly shown: Shown
  readonly path: string
  readonly headingShift: HeadingShift
  readonly pictures: PictureOptions
}

/** A whole one, put in, taken out or moved; nothing where it shows nothing. */
export function renderWholeHolder(
  holder: Holder,
  mark: Mark,
  { headingShift, pictures, told }: Omit<HolderOptions, 'shown' | 'path'> & { readonly told: Html },
): Html {
  const block = renderBlock(holder, { headingShift, words: saidTextWords(), ...pictures })
  if (block === noHtml) return noHtml
  return html`<div${markAttributes(mark)}>${wholeMark(mark)}${told}${block}</div>`
}

function wholeMark({ kind }: Mark): Html {
  if (kind === 'added') return note(say('put in'))
  return kind === 'removed' ? note(say('taken out')) : noHtml
}

/** One with what changed in it: its own fields, its pictures and its text, each at its place. */
export function renderHolderChange(
  change: HoldingChange,
  options: HolderOptions,
  on: {
    readonly mark: Mark | null
    readonly told: Html
    readonly renderBlock: (block: BlockChange, path: string) => Html
  },
): Html {
  const { shown, path } = options
  const holder = shown === 'before' ? change.before : change.after
  const form = shown === 'before' ? null : formChange(change.before, change.after)
  const told = html`${on.told}${form === null ? noHtml : note(form, `${path}.form`)}`
  const isCard = holder.type === 'embed'
  const pictures = joinHtml(
    change.pictures.map((picture, index) =>
      drawPicture(
        isCard ? withoutCredit(picture) : picture,
        { ...options, path: `${path}.${String(index)}` },
        path,
      ),
    ),
  )
  const inside = (): Html => {
    switch (holder.type) {
      case 'box':
        return html`${boxTitle(change, options)}${joinHtml(change.blocks.map((block, index) => on.renderBlock(block, `${path}.${String(index)}`)))}`
      case 'map':
        return pictures
      case 'gallery':
        return html`${pictures}${galleryCaption(change, options)}`
      case 'embed':
        return html`${pictures}${embedFields(holder, change, options)}`
      default:
        return assertNever(holder)
    }
  }
  const attributes = on.mark === null ? noHtml : markAttributes(on.mark)
  return html`<div${attributes}>${told}${element(holder, inside())}</div>`
}

function element(holder: Holder, inside: Html): Html {
  switch (holder.type) {
    case 'box':
      return boxElement(holder.kind, inside)
    case 'gallery':
      return html`<figure class="gallery">${inside}</figure>`
    case 'map':
      return html`<div>${inside}</div>`
    case 'embed':
      return embedElement(holder.kind, inside)
    default:
      return assertNever(holder)
  }
}

function boxTitle(change: HoldingChange, { shown, path, headingShift }: HolderOptions): Html {
  const [title] = fieldsOf(change, { shown, path })
  return title === undefined || title.words.markup === ''
    ? noHtml
    : boxHeading(title.words, headingShift)
}

function galleryCaption(change: HoldingChange, options: HolderOptions): Html {
  const [caption] = fieldsOf(change, options)
  return htmlIf(
    caption !== undefined && caption.words.markup !== '',
    () => html`<figcaption class="caption">${caption?.words ?? noHtml}</figcaption>`,
  )
}

/** The words of a card where readers find them; an address is seen by nobody: it is told. */
function embedFields(embed: Embed, change: HoldingChange, options: HolderOptions): Html {
  const fields = fieldsOf(change, options)
  const words = (name: string) => fields.find((field) => field.name === name)?.words ?? noHtml
  const source = words('Source')
  const address = fields.find(({ name, isChanged }) => name === 'Address' && isChanged)
  const pieces = {
    ...{
      quote: words('Quoted words'),
      title: words('Title'),
      author: words('Author'),
    },
    ...{ time: words('Time'), credit: creditsOf(change, options) },
    source: embed.source.trim() === '' ? withHost(source, embed) : source,
  }
  const told = htmlIf(address !== undefined && options.shown !== 'before', () =>
    note(html`${say('Address')}: ${address?.words ?? noHtml}`),
  )
  return html`${embedWords(embed, pieces)}${told}`
}

// Where no name is given any more, readers are told the site, whatever name was taken out.
function withHost(source: Html, embed: Embed): Html {
  const host = shownSource(embed)
  const gap = source.markup === '' || host === '' ? '' : ' '
  return html`${source}${gap}${host}`
}

function fieldsOf({ after, fields }: HoldingChange, on: Pick<HolderOptions, 'shown' | 'path'>) {
  return holderFields(after).map(({ name, value }) => {
    const changed = fields.find(({ field }) => field === name)
    const words = changed === undefined ? html`${value.trim()}` : marked(changed, name, on)
    return { name, words, isChanged: changed !== undefined }
  })
}

function marked(
  { pieces }: FieldChange,
  name: string,
  { shown, path }: Pick<HolderOptions, 'shown' | 'path'>,
): Html {
  return renderPieces(
    pieces.flatMap(({ kind, text }) => inlinesOf(text).map((inline) => ({ kind, inline }))),
    { shown, path: `${path}.${name.toLowerCase().replaceAll(' ', '-')}` },
  )
}

/** A line end in a field is one for readers too. */
function inlinesOf(text: string): readonly (Text | LineBreak)[] {
  return text
    .split('\n')
    .flatMap((line, at) => [
      ...(at === 0 ? [] : [lineBreak]),
      ...(line === '' ? [] : [makeText(line)]),
    ])
}

function drawPicture(picture: PartChange<Image>, options: HolderOptions, holderPath: string): Html {
  const { shown, path, pictures } = options
  const whole = (image: Image, mark: Mark, told: Html) =>
    renderWholeImage(image, mark, { pictures, told })
  switch (picture.kind) {
    case 'same':
      return renderBlock(picture.block, pictures)
    case 'added':
    case 'removed':
      if (!isShown(picture.kind, shown)) return noHtml
      return whole(picture.block, { kind: picture.kind, key: path }, noHtml)
    case 'moved-away':
    case 'moved-here': {
      if (!isShown(picture.kind, shown)) return noHtml
      const key = `${holderPath}.move-${String(picture.move)}`
      const mark: Mark = { kind: picture.kind, key }
      if (picture.kind === 'moved-away') return whole(picture.block, mark, note(say('moved away')))
      const [content] = picture.content
      const told = note(say('moved here'))
      return content?.kind === 'picture'
        ? renderImageChange(content, options, { mark, told })
        : whole(picture.after, mark, told)
    }
    case 'changed': {
      const [content] = picture.content
      return content?.kind === 'picture'
        ? renderImageChange(content, options, { mark: null, told: noHtml })
        : renderBlock(picture.after, pictures)
    }
    default:
      return assertNever(picture)
  }
}
