import { cardLines, type CardField } from '../document/card-words'
import { imagesOf } from '../document/images-in'
import type { Block, Box, BoxContent, Embed, Gallery, Image, TextMap } from '../document/nodes'
import { assertNever } from '../result'
import type { Phrase } from '../words/german'

/** A block that holds others: pictures, or a text of its own, beside plain fields. */
export type Holder = Gallery | TextMap | Box | Embed

/** A field of a holder, by its name on the screen. */
export interface HolderField {
  readonly name: Phrase
  readonly value: string
  /** Words of which parts may change; else it is replaced whole. */
  readonly isText: boolean
}

/** Whether a block holds others. */
export function isHolder(block: Block): block is Holder {
  return ['gallery', 'map', 'box', 'embed'].includes(block.type)
}

/** The fields of a holder's own, without those of the pictures in it. */
export function holderFields(holder: Holder): readonly HolderField[] {
  switch (holder.type) {
    case 'gallery':
      return [{ name: 'Caption', value: holder.caption, isText: true }]
    case 'map':
      return []
    case 'box':
      return [{ name: 'Title', value: holder.title, isText: true }]
    case 'embed':
      return [...embedFields(holder), { name: 'Address', value: holder.url, isText: false }]
    default:
      return assertNever(holder)
  }
}

function embedFields(embed: Embed): readonly HolderField[] {
  return cardLines(embed)
    .flat()
    .flatMap(({ field, value }) => {
      const name = fieldNames[field]
      return name === undefined ? [] : [{ name, value, isText: true }]
    })
}

const fieldNames: Readonly<Partial<Record<CardField, Phrase>>> = {
  quote: 'Quoted words',
  title: 'Title',
  author: 'Author',
  source: 'Source',
  time: 'Time',
}

/** The pictures in a holder. */
export function heldPictures(holder: Holder): readonly Image[] {
  return imagesOf(holder)
}

/** The text in a holder. */
export function heldBlocks(holder: Holder): readonly BoxContent[] {
  return holder.type === 'box' ? holder.children : []
}
