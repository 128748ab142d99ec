import type { EntryId } from '../ids'
import { madeOnce } from '../made-once'
import type { ArticleFields } from '../model/article'
import type { Coverage } from '../model/coverage'
import type { Picture } from '../model/media'
import type { ArticleBody, Update } from '../model/update'
import { bodyLines } from './body-lines'
import type { CardField } from './card-words'
import type { Body, Image } from './nodes'

/** Where a line of an article’s words stands. */
export type LinePlace =
  | { readonly kind: 'field'; readonly field: FieldName }
  | { readonly kind: 'update-headline'; readonly entryId: EntryId }
  /** A line of a text: its number and the caret offset of its beginning, as `bodyLines` counts them. */
  | {
      readonly kind: 'text'
      readonly entryId: EntryId
      readonly line: number
      readonly start: number
    }
  | {
      readonly kind: 'card'
      readonly entryId: EntryId
      readonly line: number
      readonly start: number
      readonly field: CardField
    }

/** The words above all entries: the title, and those of the lead picture. */
export type FieldName = 'headline' | 'standfirst' | PictureField

/** The words of a picture. */
export type PictureField = keyof Pick<Image, 'caption' | 'credit' | 'alt'>

/** One line of an article’s words. */
export interface ArticleLine {
  readonly place: LinePlace
  readonly text: string
}

/** One entry of an article, or the words above all entries (`entryId` null), with its lines. */
export interface EntryLines {
  readonly entryId: EntryId | null
  /** What has become of it; `body` is the original entry. */
  readonly state: Update['state'] | 'body' | 'fields'
  readonly lines: readonly ArticleLine[]
}

/** All that an article says, in the order of the screen: what is being written comes first. */
export function articleLines({ article, body, updates }: Coverage): readonly EntryLines[] {
  const live = article.kind === 'live' ? updates : []
  const waiting = live.filter(({ state }) => state === 'composing')
  const others = live.filter(({ state }) => state !== 'composing')
  return [
    fieldLines(article.fields),
    ...[...waiting, ...others].map(updateLines),
    originalLines(body),
  ]
}

// A long day is looked through again with each save, and all but one of its entries are as they were.
const ofFields = madeOnce<ArticleFields, EntryLines>()
const ofBody = madeOnce<ArticleBody, EntryLines>()
const ofUpdate = madeOnce<Update, EntryLines>()

function fieldLines(fields: ArticleFields): EntryLines {
  const { headline, standfirst, lead } = fields
  const above = { headline, standfirst, ...leadWords(lead) }
  return ofFields(fields, '', () => ({
    entryId: null,
    state: 'fields',
    lines: fieldNames.map((field) => ({ place: { kind: 'field', field }, text: above[field] })),
  }))
}

function originalLines(body: ArticleBody): EntryLines {
  const { id } = body
  return ofBody(body, '', () => ({ entryId: id, state: 'body', lines: textLines(id, body.body) }))
}

function updateLines(update: Update): EntryLines {
  const { id, state, headline, body } = update
  const place = { kind: 'update-headline', entryId: id } as const
  return ofUpdate(update, '', () => ({
    entryId: id,
    state,
    lines: [{ place, text: headline }, ...textLines(id, body)],
  }))
}

/** The lines of one text, the words of pictures and cards in their places. */
export function textLines(entryId: EntryId, body: Body): readonly ArticleLine[] {
  return bodyLines(body).flatMap(({ fields, text, start }, line): readonly ArticleLine[] => {
    const at = { entryId, line, start }
    if (fields.length === 0) return [{ place: { kind: 'text', ...at }, text }]
    return fields.map(({ field, value }) => ({
      place: { kind: 'card', field, ...at },
      text: value,
    }))
  })
}

const pictureFields: readonly PictureField[] = ['caption', 'credit', 'alt']

/** In the order of the screen. */
export const fieldNames: readonly FieldName[] = ['headline', 'standfirst', ...pictureFields]

function leadWords(lead: Picture | null): Readonly<Record<PictureField, string>> {
  return lead ?? { caption: '', credit: '', alt: '' }
}
