import { noHtml, type Html } from '../../document/html'
import type { PageFrame, Way } from '../page-frame'
import { commonView, type SlotView, type ViewGroup } from './slot-view'
import { TemplatePart } from './template-part'

/** What the head of every page is made of. */
export interface MastheadPieces {
  readonly ways: readonly Way[]
  readonly hereHref: string | null
  readonly name: () => Html
  readonly navigation: () => Html
  /** The logo as a picture; null where the site has none. */
  readonly logo: Html | null
}

/** What a template of the head of every page sees. */
export function mastheadView(frame: PageFrame, pieces: MastheadPieces): SlotView {
  const { logo } = pieces
  const isFront = frame.here === 'front'
  return {
    firstHeadings: isFront ? 1 : 0,
    always: [],
    data: {
      ...commonView({ ...frame, isFront }),
      ways: waysView(pieces.ways, pieces.hereHref),
      logo: logo === null ? null : new TemplatePart('logo', inLine, () => logo),
      site_name: new TemplatePart('site_name', { ...box, isFirstHeading: isFront }, pieces.name),
      navigation: new TemplatePart('navigation', box, pieces.navigation),
    },
  }
}

/** What the foot of every page is made of. */
export interface FootPieces {
  readonly ways: readonly Way[]
  readonly hereHref: string | null
  readonly said: Html
  readonly navigation: () => Html
  readonly address: string
}

/** What a template of the foot of every page sees. */
export function footView(frame: PageFrame, pieces: FootPieces): SlotView {
  const { said } = pieces
  return {
    firstHeadings: 0,
    always: [],
    data: {
      ...commonView({ ...frame, isFront: frame.here === 'front' }),
      address: pieces.address,
      ways: waysView(pieces.ways, pieces.hereHref),
      footer_words: said === noHtml ? null : new TemplatePart('footer_words', box, () => said),
      navigation: new TemplatePart('navigation', box, pieces.navigation),
    },
  }
}

const box = { stands: 'on its own', hasLinks: true } as const
const inLine = { stands: 'within a line', hasLinks: false } as const

function waysView(ways: readonly Way[], hereHref: string | null): readonly ViewGroup[] {
  return ways.map(({ words, href }) => ({ words, href, current: href === hereHref }))
}
