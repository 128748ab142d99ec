import { html, type Html } from '../document/html'
import type { PictureFile } from '../model/media'
import { accentOf, type Site } from './site'
import type { ListFilesOf } from './site-file'

/** The small square by which a site is known in tabs and on home screens. */
export interface SiteIcon {
  readonly kind: 'icon'
  /** Shown where there is no logo. */
  readonly letter: string
  /** `#rrggbb` */
  readonly accent: string
  readonly logo: PictureFile | null
  /** Pixels, each way. */
  readonly size: number
}

/** The sizes asked for by tabs, by Apple’s and by other home screens. */
const sizes = [48, 180, 192, 512] as const

/** Every icon of a site and where it lies. */
export function siteIcons(
  site: Site,
): readonly { readonly path: string; readonly icon: SiteIcon }[] {
  const [letter = 'D'] = site.name.normalize('NFC').match(/\p{L}|\p{N}/u) ?? []
  return sizes.map((size) => ({
    path: iconPath(size),
    icon: {
      kind: 'icon',
      letter: letter.toUpperCase(),
      accent: accentOf(site),
      logo: site.design.logo,
      size,
    },
  }))
}

/** The links to them in the head of a page; `root` is the way to the site’s top. */
export function iconLinks(root: string): Html {
  return html`<link rel="icon" type="image/png" sizes="48x48" href="${root}${iconPath(48)}">
<link rel="apple-touch-icon" href="${root}${iconPath(180)}">
<link rel="manifest" href="${root}${webManifestPath}">
`
}

const webManifestPath = 'site.webmanifest'

/** The web manifest as a file of the site. */
export const webManifestFile: ListFilesOf = (_, { site, language }) => [
  {
    path: webManifestPath,
    lists: { within: { kind: 'all' }, order: 'newest', take: { newest: 1 } },
    shows: () => null,
    beside: [site.name, site.design.tagline, language],
    render: (_articles, on) => webManifest(on.site, on.language),
  },
]

/** The site as a home screen knows it (W3C Web Application Manifest). */
function webManifest(site: Site, language: string): string {
  const icons = [192, 512].map((size) => ({
    src: iconPath(size),
    sizes: `${String(size)}x${String(size)}`,
    type: 'image/png',
  }))
  const { name, design } = site
  const manifest = {
    name,
    short_name: name,
    ...(design.tagline === '' ? {} : { description: design.tagline }),
    lang: language,
    start_url: './index.html',
    scope: './',
    display: 'browser',
    background_color: '#fbf9f4',
    theme_color: '#fbf9f4',
    icons,
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}

function iconPath(size: number): string {
  return `assets/icon-${String(size)}.png`
}
