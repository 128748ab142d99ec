import type { PictureFile } from './media'
import type { SiteTemplates } from './site-templates'

/** What makes a site its newsroom’s own: its words, its looks, and what it tells machines of itself. */
export interface SiteDesign {
  /** What the site is, in a line: under its name, for search engines, in feeds. May be empty. */
  readonly tagline: string
  /** BCP 47, of the words around the lists; empty: that of most of its articles. */
  readonly language: string
  /** Shown in place of the name; its words are the site’s name. */
  readonly logo: PictureFile | null
  readonly looks: SiteLooks
  /** Beside the site’s own lists, in this order. */
  readonly navigation: readonly SiteLink[]
  /** Below every page; Markdown. */
  readonly footer: string
  /** About, policies, contact: each a page of its own. */
  readonly pages: readonly SitePageText[]
  readonly publisher: SitePublisher
  readonly pings: SitePings
  /** Addresses that lead elsewhere now. Absent: none. */
  readonly redirects?: readonly SiteRedirect[] | undefined
  /** How parts of its pages are framed. Absent: as built in. */
  readonly templates?: SiteTemplates | undefined
}

/** Colours, faces and whatever a newsroom’s own hand adds. */
export interface SiteLooks {
  /** Colour of links and marks, as `#rrggbb`; empty: the built-in one. The dark one follows from it. */
  readonly accent: string
  readonly faces: 'serif' | 'sans'
  /** Follows the built-in stylesheet. */
  readonly css: string
}

/** Where readers of an address that is no more are led. */
export interface SiteRedirect {
  /** A path on the site: `2023/05/24/old-slug/`. */
  readonly from: string
  /** The same, or an absolute http(s) address. */
  readonly to: string
}

/** A way in the site’s navigation. */
export interface SiteLink {
  readonly label: string
  /** Absolute http(s) address, or a path on the site such as `section/world/`. */
  readonly url: string
}

/** A page that is no coverage. */
export interface SitePageText {
  /** Its path on the site: `about` becomes `about/`. */
  readonly slug: string
  readonly title: string
  readonly markdown: string
  readonly role: SitePageRole
}

/** What a page is for; search engines are told of policies (schema.org `NewsMediaOrganization`). */
export const sitePageRoles = [
  'about',
  'corrections-policy',
  'ethics-policy',
  'ownership',
  'contact',
  'privacy',
  'other',
] as const
/** One of them. */
export type SitePageRole = (typeof sitePageRoles)[number]

/** Who answers for the site. All may be empty. */
export interface SitePublisher {
  /** Where it is not the site’s name. */
  readonly name: string
  readonly email: string
  /** Where holes in the site’s safety are told of (RFC 9116): `mailto:` or https. */
  readonly securityContact: string
}

/** Whom the site tells that there is something new. Empty: nobody. */
export interface SitePings {
  /** Address of a WebSub hub. */
  readonly webSubHub: string
  /** Key for IndexNow: 8 to 128 of a-z, A-Z, 0-9 and `-`. */
  readonly indexNowKey: string
}

/** A site of which nothing is said but its name. */
export const plainDesign: SiteDesign = {
  tagline: '',
  language: '',
  logo: null,
  looks: { accent: '', faces: 'serif', css: '' },
  navigation: [],
  footer: '',
  pages: [],
  publisher: { name: '', email: '', securityContact: '' },
  pings: { webSubHub: '', indexNowKey: '' },
}
