import { html, joinHtml, noHtml, type Html } from '../document/html'
import type { Image } from '../document/nodes'
import { assertNever } from '../result'
import type { ContentChange, HoldingChange, PartChange } from './change-types'
import { isShown, markedWords, type Shown } from './diff-marks'
import { changedWords } from './render-image-change'

/** The picture of a card without its credit: to readers that stands in the last line of the card. */
export function withoutCredit(picture: PartChange<Image>): PartChange<Image> {
  return 'block' in picture
    ? { ...picture, block: uncredited(picture.block) }
    : {
        ...picture,
        before: uncredited(picture.before),
        after: uncredited(picture.after),
        content: picture.content.map(contentWithout),
      }
}

function contentWithout(content: ContentChange): ContentChange {
  if (content.kind !== 'picture') return content
  const fields = content.fields.filter(({ field }) => field !== 'Credit')
  const [before, after] = [uncredited(content.before), uncredited(content.after)]
  return { ...content, before, after, fields }
}

function uncredited(image: Image): Image {
  return { ...image, credit: '' }
}

/** Where a card stands in a comparison. */
interface CardPlace {
  readonly shown: Shown
  readonly path: string
}

/** Whose the picture of a card is, with what changed in that. */
export function creditsOf({ pictures }: HoldingChange, on: CardPlace): Html {
  const credits = pictures.map((picture, at) => creditOf(picture, on, String(at)))
  return joinHtml(
    credits.filter(({ markup }) => markup !== ''),
    ' ',
  )
}

function creditOf(picture: PartChange<Image>, { shown, path }: CardPlace, at: string): Html {
  switch (picture.kind) {
    case 'same':
      return html`${picture.block.credit.trim()}`
    case 'added':
    case 'removed':
    case 'moved-away': {
      const credit = picture.block.credit.trim()
      if (credit === '' || !isShown(picture.kind, shown)) return noHtml
      return markedWords({ kind: picture.kind, key: `${path}.${at}` }, html`${credit}`)
    }
    case 'moved-here':
    case 'changed': {
      if (picture.kind === 'moved-here' && !isShown(picture.kind, shown)) return noHtml
      const [content] = picture.content
      const fields = content?.kind === 'picture' ? content.fields : []
      const on = { shown, path: `${path}.${at}.credit` }
      return changedWords('Credit', { after: picture.after, fields }, on)
    }
    default:
      return assertNever(picture)
  }
}
