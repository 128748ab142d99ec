import type { Picture } from '../model/media'
import type { Instant } from '../model/stamp'

/**
 * A body: the one definition shared by the editor and the publisher.
 *
 * Nodes are written as Lexical serialises them, so the editor loads a body as it is; but nothing here
 * imports Lexical. Only what carries meaning is listed: `parseBody` drops the rest (direction,
 * indentation of paragraphs, style) and keeps whole what it does not know.
 */
export interface Body {
  readonly root: {
    readonly type: 'root'
    readonly version: 1
    readonly format: ''
    readonly indent: 0
    readonly direction: null
    readonly children: readonly Block[]
  }
}

/** One block of a body. */
export type Block =
  | Paragraph
  | Heading
  | Quote
  | List
  | Code
  | Divider
  | Table
  | Image
  | Gallery
  | TextMap
  | Box
  | Embed
  | UnknownBlock

/** Inline content of a block. */
export type Inline = Text | LineBreak | Link | UnknownInline

/** What every element of Lexical's carries. */
interface Element {
  readonly version: 1
  readonly format: ''
  readonly indent: number
  readonly direction: null
}

/** Plain running text. */
export interface Paragraph extends Element {
  readonly type: 'paragraph'
  readonly textFormat: 0
  readonly textStyle: ''
  readonly children: readonly Inline[]
}

/** The page's headline is its h1, so headings in a text begin at h2. */
export type HeadingTag = 'h2' | 'h3' | 'h4'

/** A heading within the text. */
export interface Heading extends Element {
  readonly type: 'heading'
  readonly tag: HeadingTag
  readonly children: readonly Inline[]
}

/** A block quote: one paragraph of somebody else's words; or a pull quote: words lifted from the text. */
export interface Quote extends Element, Attribution {
  readonly type: 'quote'
  /** Left out of a block quote. */
  readonly pull?: true
  readonly children: readonly Inline[]
}

/** Who said what is quoted, and where: plain fields, never editors. Left out where they are empty. */
export interface Attribution {
  readonly who?: string
  /** A place, an occasion, the title of a work. */
  readonly where?: string
}

/** An ordered or unordered list, or a list of things to be done. */
export interface List extends Element {
  readonly type: 'list'
  readonly listType: 'bullet' | 'number' | 'check'
  readonly tag: 'ul' | 'ol'
  /** First number of an ordered list. */
  readonly start: number
  readonly children: readonly ListItem[]
}

/** One line of a list, or (as Lexical nests) one list inside it. */
export interface ListItem extends Element {
  readonly type: 'listitem'
  readonly value: number
  /** In a checklist: it is done. Left out where it is open, and in other lists. */
  readonly checked?: true
  readonly children: readonly (Inline | List)[]
}

/** Lines that stand as they were typed, space for space; without formats and links. */
export interface Code extends Element {
  readonly type: 'code'
  /** What it is written in, such as `python`; may be empty. */
  readonly language: string
  readonly children: readonly Inline[]
}

/** A table: figures side by side. What is merged in it keeps its spans. */
export interface Table extends Element {
  readonly type: 'table'
  /** What it shows: a plain field. Left out where it is empty. */
  readonly caption?: string
  /** All reach as far as the longest. */
  readonly children: readonly TableRow[]
}

/** One row of a table; may be empty where cells above reach over all of it. */
export interface TableRow extends Element {
  readonly type: 'tablerow'
  readonly children: readonly TableCell[]
}

/** One cell of a table: a single line of inline content, in Lexical's paragraph. */
export interface TableCell extends Element {
  readonly type: 'tablecell'
  /** Of what it is the heading, see `headerState`: only in the first row and the first column. */
  readonly headerState: 0 | 1 | 2 | 3
  readonly colSpan: number
  readonly rowSpan: number
  readonly backgroundColor: null
  readonly children: readonly [Paragraph]
}

/** A line across the text: another subject begins. */
export interface Divider {
  readonly type: 'horizontalrule'
  readonly version: 1
}

/**
 * A picture between two paragraphs. Caption, credit and alternative text are plain fields, never
 * editors: an editor in an editor breaks undo.
 */
export interface Image extends Picture {
  readonly type: 'image'
  readonly version: 1
  /** Where on the web it lies while its bytes are not here; has passed `safeWebUrl`, or is empty. */
  readonly source: string
}

/** Several pictures that are looked at together, with words for all of them. */
export interface Gallery {
  readonly type: 'gallery'
  readonly version: 1
  readonly images: readonly Image[]
  readonly caption: string
}

/** A map between two paragraphs: its picture, or only its words while there is none. */
export interface TextMap {
  readonly type: 'map'
  readonly version: 1
  readonly picture: Image
}

/** What a box is for: facts beside the story, or what is known so far. */
export type BoxKind = 'facts' | 'summary'

/** What stands in a box. */
export type BoxContent = Paragraph | List

/** A box set apart from the text, under a title of its own; the title is a plain field. */
export interface Box extends Element {
  readonly type: 'box'
  readonly kind: BoxKind
  readonly title: string
  readonly children: readonly BoxContent[]
}

/** What an embed card shows. */
export type EmbedKind = 'post' | 'video' | 'document'

/**
 * Something that lies elsewhere on the web, as a card of its words: nothing of it is loaded from there,
 * neither by readers nor in the window.
 */
export interface Embed {
  readonly type: 'embed'
  readonly version: 1
  readonly kind: EmbedKind
  /** Where it lies; has passed `safeWebUrl`, or is empty. */
  readonly url: string
  /** Its own words; lines are parted by line ends. */
  readonly quote: string
  readonly title: string
  readonly author: string
  /** Who published it, such as the name of a site. */
  readonly source: string
  /** When it was published, as an editor says it. */
  readonly time: string
  /** A picture of it that we keep; its caption is empty. */
  readonly picture: Image | null
}

/** Lexical's format bits that we allow. */
export const textFormat = {
  bold: 1,
  italic: 2,
  strike: 4,
  code: 16,
  subscript: 32,
  superscript: 64,
  highlight: 128,
} as const

/** How a run of text can be set. */
export type TextFormatName = keyof typeof textFormat

/** An editor's comment on some words, for the newsroom alone: no reader and no site ever gets it. */
export interface Comment {
  /** The same on every run of words it is about. */
  readonly id: string
  readonly author: string
  readonly at: Instant
  readonly text: string
}

/** A run of text in one format. */
export interface Text {
  readonly type: 'text'
  readonly version: 1
  readonly text: string
  /** Sum of `textFormat` bits. */
  readonly format: number
  readonly style: ''
  readonly mode: 'normal'
  readonly detail: 0
  /** What was noted on it, as Lexical keeps the state of a node; absent without comments. */
  readonly $?: { readonly comments: readonly Comment[] }
}

/** A line end within a block. */
export interface LineBreak {
  readonly type: 'linebreak'
  readonly version: 1
}

/** A link. Its address has passed `linkTarget`. */
export interface Link extends Element {
  readonly type: 'link'
  readonly url: string
  readonly rel: string | null
  readonly target: string | null
  readonly title: string | null
  readonly children: readonly (Text | LineBreak)[]
}

/** Any JSON value. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** A block of a kind this version does not know: kept on save, shown as a gap, refused when publishing. */
export interface UnknownBlock {
  readonly type: 'unknown-block'
  readonly version: 1
  readonly original: Json
}

/** The same within a line of text. */
export interface UnknownInline {
  readonly type: 'unknown-inline'
  readonly version: 1
  readonly original: Json
}
