import { imageElement, type PictureOptions } from '../document/blocks/image'
import { html, htmlIf, joinHtml, noHtml, type Html } from '../document/html'
import { makeText } from '../document/make-body'
import type { Image } from '../document/nodes'
import type { FieldChange, PictureChange } from './change-types'
import { markAttributes, markedWords, note, type Mark, type Shown } from './diff-marks'
import { nameOf } from './diff-images'
import { pictureNotes } from './picture-notes'
import { renderPieces } from './render-pieces'
import { say } from '../words/say'

/** Where a picture stands in a comparison, and how it is drawn. */
export interface ImageOptions {
  readonly shown: Shown
  readonly path: string
  readonly pictures: PictureOptions
}

/** A whole picture, put in, taken out or moved; nothing where it shows nothing. */
export function renderWholeImage(
  image: Image,
  mark: Mark,
  { pictures, told }: { readonly pictures: PictureOptions; readonly told: Html },
): Html {
  const words = joinHtml(
    [image.caption, image.credit]
      .filter((line) => line.trim() !== '')
      .map((line) => markedWords(mark, html`${line.trim()}`)),
    ' ',
  )
  const picture = imageElement(image, pictures)
  if (words === noHtml && picture === noHtml && nameOf(image) === '') return noHtml
  const silent = words.markup === '' ? silentMark(mark) : noHtml
  return html`<figure${markAttributes(mark)}>${picture}<figcaption>${silent}${words}${told}</figcaption></figure>`
}

/** A picture with what changed in it: which one it is, and its words, each apart. */
export function renderImageChange(
  change: PictureChange,
  { shown, path, pictures }: ImageOptions,
  { mark, told }: { readonly mark: Mark | null; readonly told: Html },
): Html {
  const { before, after, isReplaced } = change
  const image = shown === 'before' ? before : after
  const old = shown === 'both' && isReplaced ? replaced(before, { path, pictures }) : noHtml
  const words = joinHtml(
    [
      fieldWords('Caption', change, { shown, path: `${path}.caption` }),
      fieldWords('Credit', change, { shown, path: `${path}.credit` }),
      altWords(change, { shown, path: `${path}.alt` }),
      ...(shown === 'before' ? [] : notesOf(change, path)),
      told,
    ].filter(({ markup }) => markup !== ''),
    ' ',
  )
  const attributes = mark === null ? noHtml : markAttributes(mark)
  return html`<figure${attributes}>${old}${imageElement(image, pictures)}<figcaption>${words}</figcaption></figure>`
}

/** One step of those who go from change to change: they are seen at once. */
function notesOf(change: PictureChange, path: string): readonly Html[] {
  return pictureNotes(change).map((words, at) => note(words, at === 0 ? `${path}.picture` : null))
}

function replaced(
  before: Image,
  { path, pictures }: { readonly path: string; readonly pictures: PictureOptions },
): Html {
  const mark: Mark = { kind: 'removed', key: `${path}.picture` }
  const picture = imageElement(before, pictures)
  return htmlIf(picture !== noHtml, () => html`<div${markAttributes(mark)}>${picture}</div>`)
}

function fieldWords(
  name: 'Caption' | 'Credit',
  change: PictureChange,
  on: { readonly shown: Shown; readonly path: string },
): Html {
  const words = changedWords(name, change, on)
  const className = name === 'Caption' ? 'caption' : 'credit'
  return htmlIf(words.markup !== '', () => html`<span class="${className}">${words}</span>`)
}

/** What a caption or a credit says now, with what changed in it. */
export function changedWords(
  name: 'Caption' | 'Credit',
  { after, fields }: Pick<PictureChange, 'after' | 'fields'>,
  on: { readonly shown: Shown; readonly path: string },
): Html {
  const field = fields.find((each) => each.field === name)
  const value = name === 'Caption' ? after.caption : after.credit
  return field === undefined ? html`${value.trim()}` : marked(field, on)
}

/** What a picture shows in words is seen by nobody who sees it: it is told only where it changed. */
function altWords(
  { fields }: PictureChange,
  on: { readonly shown: Shown; readonly path: string },
): Html {
  const field = fields.find((each) => each.field === 'Alt text')
  if (field === undefined) return noHtml
  const words = marked(field, on)
  return htmlIf(words.markup !== '', () => note(html`${say('Alt text')}: ${words}`))
}

function marked(
  { pieces }: FieldChange,
  on: { readonly shown: Shown; readonly path: string },
): Html {
  return renderPieces(
    pieces.map(({ kind, text }) => ({ kind, inline: makeText(text) })),
    on,
  )
}

function silentMark(mark: Mark): Html {
  if (mark.kind === 'added') return note(say('picture put in'))
  return mark.kind === 'removed' ? note(say('picture taken out')) : noHtml
}
