import { assertNever } from '../result'
import type { Block, Embed, Gallery, Image, TextMap } from './nodes'

/** A block whose words are plain fields: none of it is typed into the text itself. */
export type Card = Image | Gallery | TextMap | Embed

/** The name of such a field. */
export type CardField =
  'caption' | 'credit' | 'alt' | 'title' | 'quote' | 'author' | 'source' | 'time' | 'who' | 'where'

/** One field with what it says. */
export interface CardWords {
  readonly field: CardField
  readonly value: string
}

/** Which field of a card: the number of its line among those of the card, and its name. */
export interface CardPlace {
  readonly line: number
  readonly field: CardField
}

/** Whether all words of a block are plain fields. */
export function isCard(block: Block): block is Card {
  return cardTypes.has(block.type)
}

const cardTypes: ReadonlySet<Block['type']> = new Set(['image', 'gallery', 'map', 'embed'])

/** The fields of a card, line by line: each picture of a gallery has one, then its own caption. */
export function cardLines(card: Card): readonly (readonly CardWords[])[] {
  switch (card.type) {
    case 'image':
      return [pictureLine(card)]
    case 'map':
      return [pictureLine(card.picture)]
    case 'gallery':
      return [...card.images.map(pictureLine), [{ field: 'caption', value: card.caption }]]
    case 'embed':
      return [embedLine(card)]
    default:
      return assertNever(card)
  }
}

function pictureLine(image: Image): readonly CardWords[] {
  return (['caption', 'credit', 'alt'] as const).map((field) => ({ field, value: image[field] }))
}

const ownFields = ['quote', 'title', 'author', 'source', 'time'] as const
const pictureFields = ['credit', 'alt'] as const

function embedLine(embed: Embed): readonly CardWords[] {
  const { picture } = embed
  return [
    ...ownFields.map((field) => ({ field, value: embed[field] })),
    ...(picture === null ? [] : pictureFields.map((field) => ({ field, value: picture[field] }))),
  ]
}

/** The card with other words in one field; a field that it does not have changes nothing. */
export function withCardWords<Kind extends Card>(card: Kind, place: CardPlace, value: string): Kind
export function withCardWords(card: Card, { line, field }: CardPlace, value: string): Card {
  switch (card.type) {
    case 'image':
      return line === 0 ? withPictureWords(card, field, value) : card
    case 'map':
      if (line !== 0) return card
      return { ...card, picture: withPictureWords(card.picture, field, value) }
    case 'gallery':
      if (line === card.images.length && field === 'caption') return { ...card, caption: value }
      return {
        ...card,
        images: card.images.map((image, at) =>
          at === line ? withPictureWords(image, field, value) : image,
        ),
      }
    case 'embed':
      return line === 0 ? withEmbedWords(card, field, value) : card
    default:
      return assertNever(card)
  }
}

function withPictureWords(image: Image, field: CardField, value: string): Image {
  const isOwn = field === 'caption' || field === 'credit' || field === 'alt'
  return isOwn ? { ...image, [field]: value } : image
}

function withEmbedWords(embed: Embed, field: CardField, value: string): Embed {
  if (ownFields.some((own) => own === field)) return { ...embed, [field]: value }
  const isOfPicture = field === 'credit' || field === 'alt'
  if (!isOfPicture || embed.picture === null) return embed
  return { ...embed, picture: withPictureWords(embed.picture, field, value) }
}
