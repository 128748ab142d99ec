import { escapeAttribute } from '../archive/escape-attribute'
import { blocksWithin } from '../../publish/wordpress/block-comments'
import type { KnownPicture } from '../archive/markup-place'
import { say } from '../../words/say'
import { classicParagraphs } from './classic-paragraphs'
import { withFootnotes } from './footnotes'
import { readShortcodes, type Shortcode } from './shortcodes'

/** A picture of a site’s library. */
export interface Attachment extends KnownPicture {
  readonly caption: string
  /** The post it was put into first. */
  readonly parent: string
}

/** The markup that WordPress would have shown, and what it would have made only then, by name. */
export interface WordPressContent {
  readonly markup: string
  readonly left: readonly string[]
}

/** The content of a post as WordPress keeps it: of blocks, or of the classic editor; with shortcodes. */
export function readContent(
  content: string,
  library: {
    readonly attachments: ReadonlyMap<string, Attachment>
    /** The post itself: a gallery without numbers shows its pictures. */
    readonly post: string
    /** Of its text, as WordPress keeps them beside it; empty: none. */
    readonly footnotes: string
  },
): WordPressContent {
  const left = new Set<string>()
  const whole = withFootnotes(content, library.footnotes)
  const hasBlocks = whole.includes('<!-- wp:')
  for (const { name } of hasBlocks ? blocksWithin(whole) : []) {
    if (!shownBlocks.has(name) && !name.startsWith('core-embed/'))
      left.add(say('block {name}', { name }))
  }
  const read = (code: Shortcode): string | null => {
    const around = {
      library,
      within: (inside: string) => readShortcodes(inside, read),
      tell: (what: string) => left.add(what),
    }
    const known = readings.get(code.name)?.(code, around)
    if (known === undefined && areWords(code)) return null
    if (known === undefined || known === '') {
      left.add(say('shortcode {name}', { name: `[${code.name}]` }))
    }
    return known ?? (code.inside === null ? '' : readShortcodes(code.inside, read))
  }
  const markup = readShortcodes(whole, read)
  return { markup: hasBlocks ? markup : classicParagraphs(markup), left: [...left] }
}

/**
 * In brackets alone may stand words, such as [sic] or [the mayor]: readers saw them as they are. An address
 * is what a plug-in showed.
 */
function areWords({ name, attributes, inside, written }: Shortcode): boolean {
  if (inside !== null || attributes.size > 0) return false
  return !name.includes('_') && !written.includes('://')
}

interface ReadingAround {
  readonly library: Parameters<typeof readContent>[1]
  /** What stands in a shortcode, read as well. */
  readonly within: (inside: string) => string
  /** Of what is left behind. */
  readonly tell: (what: string) => void
}
type Reading = (code: Shortcode, around: ReadingAround) => string

// By names that the post chose: what every object has is none of them.
const readings: ReadonlyMap<string, Reading> = new Map<string, Reading>(
  Object.entries<Reading>({
    caption: captioned,
    wp_caption: captioned,
    gallery,
    embed: ({ inside, attributes }) => embedded(inside ?? attributes.get('src') ?? ''),
    youtube: ({ inside, written }) => embedded(inside ?? written),
    vimeo: ({ inside, written }) => embedded(vimeoAddress(inside ?? written)),
    tweet: ({ inside, written }) => embedded(inside ?? written),
    twitter: ({ inside, written }) => embedded(inside ?? written),
    instagram: ({ inside, written, attributes }) =>
      embedded(attributes.get('url') ?? inside ?? written),
    video: (code) => played('video', code),
    audio: (code) => played('audio', code),
    code: codeOf,
    sourcecode: codeOf,
  }),
)

function captioned({ inside, attributes }: Shortcode, { within }: ReadingAround): string {
  const [, picture = inside ?? '', words = ''] =
    /^([\s\S]*?<img[^<>]*>(?:\s*<\/a>)?)([\s\S]*)$/i.exec(inside ?? '') ?? []
  const caption = attributes.get('caption') ?? within(words.trim())
  return `\n\n<figure>${picture}<figcaption>${caption}</figcaption></figure>\n\n`
}

function gallery({ attributes }: Shortcode, { library, tell }: ReadingAround): string {
  const { attachments, post } = library
  const named = (attributes.get('ids') ?? attributes.get('include') ?? '').match(/\d+/g) ?? []
  const own = [...attachments].flatMap(([id, { parent }]) => (parent === post ? [id] : []))
  const numbers = named.length > 0 ? named : own
  const pictures = numbers.flatMap((number) => {
    const known = attachments.get(number)
    if (known === undefined) {
      tell(say('picture {source}', { source: number }))
      return []
    }
    const image = `<img class="wp-image-${number}" src="${escapeAttribute(known.source)}">`
    return [`<figure>${image}<figcaption>${known.caption}</figcaption></figure>`]
  })
  return pictures.length === 0
    ? ''
    : `\n\n<figure class="wp-block-gallery">${pictures.join('')}</figure>\n\n`
}

function embedded(written: string): string {
  const url = /https?:\/\/[^\s<>"]+/i.exec(written)?.[0]
  return url === undefined
    ? ''
    : `\n\n<figure class="wp-block-embed"><div>${url}</div></figure>\n\n`
}

function vimeoAddress(written: string): string {
  const id = /^\s*(?:=|id=)?"?(\d{4,12})/.exec(written)?.[1]
  return id === undefined ? written : `https://vimeo.com/${id}`
}

const playable = ['src', 'mp4', 'm4v', 'webm', 'ogv', 'mp3', 'm4a', 'ogg', 'wav'] as const

function played(tag: 'video' | 'audio', { attributes }: Shortcode): string {
  const source = playable.map((name) => attributes.get(name)).find((value) => value !== undefined)
  if (source === undefined) return ''
  return `\n\n<${tag} src="${escapeAttribute(source)}"></${tag}>\n\n`
}

function codeOf({ inside, attributes }: Shortcode): string {
  const language = (attributes.get('language') ?? attributes.get('lang') ?? '').replace(/\W/g, '')
  const code = (inside ?? '').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return `\n\n<pre><code class="language-${language}">${code.trim()}</code></pre>\n\n`
}

/** Blocks whose markup is what readers see. */
const shownBlocks: ReadonlySet<string> = new Set(
  (
    'paragraph heading list list-item quote pullquote table code preformatted verse separator image ' +
    'gallery group columns column buttons button media-text cover file audio video embed html ' +
    'shortcode more nextpage freeform classic spacer details missing row stack'
  ).split(' '),
)
