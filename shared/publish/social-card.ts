import { shorten } from '../document/first-sentence'
import type { PictureFile } from '../model/media'
import { longDay } from '../model/stamp'
import type { PublicCoverage } from './public-coverage'
import { accentOf, type Site } from './site'

/** What the picture shows that stands for a page where it is shared. */
export interface SocialCard {
  readonly kind: 'card'
  readonly siteName: string
  /** A line below the headline: the day. May be empty. */
  readonly line: string
  readonly headline: string
  /** Above the headline: what it is part of. Absent: it stands for itself. */
  readonly kicker?: string
  readonly direction: 'ltr' | 'rtl'
  /** `#rrggbb` */
  readonly accent: string
  /** Beside the words; null: they have the whole width. */
  readonly photo: PictureFile | null
}

/** Pixels: what those who show shared pages ask for. */
export const socialCardSize = { width: 1_200, height: 630 } as const

/** Where a page’s card lies, seen from the page. */
export const socialCardPath = 'card.jpg'

/** The card of an article: its headline, its day, its lead picture. */
export function pageCard(page: PublicCoverage, site: Site): SocialCard {
  const { fields, headline } = page
  const photo = fields.lead?.file ?? null
  return cardOf(page, site, { headline, line: longDay(fields.day, fields.language), photo })
}

/** A card of the family: of an article, of one of its updates. */
export function cardOf(
  { fields, direction }: PublicCoverage,
  site: Site,
  of: Pick<SocialCard, 'headline' | 'kicker' | 'line' | 'photo'>,
): SocialCard {
  const { kicker, photo } = of
  const line = (text: string, longest: number) => oneLine(text, fields.language, longest)
  return {
    kind: 'card',
    siteName: line(site.name, 60),
    line: line(of.line, 80),
    headline: line(of.headline, longestHeadline),
    ...(kicker === undefined ? {} : { kicker: line(kicker, photo === null ? 120 : 72) }),
    direction,
    accent: accentOf(site),
    photo,
  }
}

/** Beyond it a headline would no longer fit at the smallest size. */
const longestHeadline = 180

function oneLine(text: string, language: string, longest: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= longest ? line : shorten(line, language, longest)
}
