import { shorten } from '../document/first-sentence'
import type { PictureFile } from '../model/media'

/** What the picture shows that stands for a page where it is shared. */
export interface SocialCard {
  readonly siteName: string
  /** A line above the headline: the day, or an update’s label. May be empty. */
  readonly kicker: string
  readonly headline: string
  readonly direction: 'ltr' | 'rtl'
  /** `#rrggbb` */
  readonly accent: string
  /** Beside the words; null: they have the whole width. */
  readonly photo: PictureFile | null
}

/** Pixels: what those who show shared pages ask for. */
export const socialCardSize = { width: 1_200, height: 630 } as const

/** Where a page’s card lies, seen from the page. */
export const socialCardPath = 'card.png'

/** Where it would no longer fit at the smallest size. */
const longestHeadline = 180

/** The card of a page. The same words and picture are the same bytes. */
export function socialCard(of: {
  readonly siteName: string
  readonly kicker: string
  readonly headline: string
  readonly language: string
  readonly direction: SocialCard['direction']
  readonly accent: string
  readonly photo: PictureFile | null
}): SocialCard {
  const { siteName, kicker, direction, photo } = of
  return {
    siteName: oneLine(siteName, of.language, 60),
    kicker: oneLine(kicker, of.language, 60),
    headline: oneLine(of.headline, of.language, longestHeadline),
    direction,
    accent: of.accent === '' ? builtInAccent : of.accent,
    photo,
  }
}

/** The built-in colour of links and marks, as the stylesheet has it on light paper. */
const builtInAccent = '#b3161b'

function oneLine(text: string, language: string, longest: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= longest ? line : shorten(line, language, longest)
}
