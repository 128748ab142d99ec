import type {
  Attribution,
  Block,
  Body,
  Box,
  BoxContent,
  BoxKind,
  Embed,
  Gallery,
  Code,
  Divider,
  Heading,
  HeadingTag,
  Image,
  Inline,
  LineBreak,
  Link,
  List,
  ListItem,
  Paragraph,
  Quote,
  Text,
  TextMap,
} from './nodes'

const element = { version: 1, format: '', indent: 0, direction: null } as const

/** A body of these blocks. */
export function makeBody(children: readonly Block[]): Body {
  return { root: { type: 'root', ...element, indent: 0, children } }
}

/** A body with nothing in it: one empty paragraph, as the editor wants. */
export const emptyBody: Body = makeBody([makeParagraph([])])

/** A run of text; `format` is a sum of `textFormat` bits. */
export function makeText(text: string, format = 0): Text {
  return { type: 'text', version: 1, text, format, style: '', mode: 'normal', detail: 0 }
}

/** A line end within a block. */
export const lineBreak: LineBreak = { type: 'linebreak', version: 1 }

/** A paragraph of inline content. */
export function makeParagraph(children: readonly Inline[]): Paragraph {
  return { type: 'paragraph', ...element, textFormat: 0, textStyle: '', children }
}

/** A heading of inline content. */
export function makeHeading(tag: HeadingTag, children: readonly Inline[]): Heading {
  return { type: 'heading', ...element, tag, children }
}

/** A block quote of inline content, or a pull quote; perhaps with who said it. */
export function makeQuote(
  children: readonly Inline[],
  { pull = false, who = '', where = '' }: Attribution & { readonly pull?: boolean } = {},
): Quote {
  return {
    ...{ type: 'quote', ...element },
    ...(pull ? { pull } : {}),
    ...(who === '' ? {} : { who }),
    ...(where === '' ? {} : { where }),
    children,
  }
}

/** Lines of code: text without formats, and line ends. */
export function makeCode(children: readonly Inline[], language = ''): Code {
  return { type: 'code', ...element, language, children }
}

/** A line across the text. */
export const divider: Divider = { type: 'horizontalrule', version: 1 }

/** A picture with its words. */
export function makeImage({
  file,
  source,
  caption,
  credit,
  alt,
  decorative,
}: Omit<Image, 'type' | 'version'>): Image {
  const image = { type: 'image', version: 1, file, source, caption, credit, alt } as const
  return decorative === true ? { ...image, decorative } : image
}

/** Pictures that are looked at together. */
export function makeGallery(images: readonly Image[], caption = ''): Gallery {
  return { type: 'gallery', version: 1, images, caption }
}

/** A map with its words. */
export function makeMap(picture: Image): TextMap {
  return { type: 'map', version: 1, picture }
}

/** A box with its title; one without content has a line to write on. */
export function makeBox(kind: BoxKind, title: string, children: readonly BoxContent[]): Box {
  const content = children.length === 0 ? [makeParagraph([])] : children
  return { type: 'box', ...element, kind, title, children: content }
}

/** A card of something that lies elsewhere; what is not known of it is empty. */
export function makeEmbed(known: Partial<Omit<Embed, 'type' | 'version'>>): Embed {
  const { kind = 'post', url = '', quote = '', title = '', author = '' } = known
  const { source = '', time = '', picture = null } = known
  return {
    ...{ type: 'embed', version: 1, kind, url, quote, title, author, source, time },
    picture,
  }
}

/** A list of items, numbered from `start` where ordered. */
export function makeList(
  listType: 'bullet' | 'number',
  items: readonly (readonly (Inline | List)[])[],
  start = 1,
): List {
  return listOf(
    listType,
    items.map((content) => ({ content, checked: false })),
    start,
  )
}

/** A list of things to be done. */
export function makeChecklist(
  items: readonly { readonly content: readonly (Inline | List)[]; readonly checked: boolean }[],
): List {
  return listOf('check', items, 1)
}

function listOf(
  listType: List['listType'],
  items: Parameters<typeof makeChecklist>[0],
  start: number,
): List {
  let number = start
  const children = items.map(({ content, checked }): ListItem => {
    // An item that only holds a nested list has no number of its own: Lexical counts so too.
    const value = content[0]?.type === 'list' ? number : number++
    const done = checked ? { checked } : {}
    return { type: 'listitem', ...element, value, ...done, children: content }
  })
  return {
    type: 'list',
    ...element,
    listType,
    tag: listType === 'number' ? 'ol' : 'ul',
    start,
    children,
  }
}

/** A link; the address must have passed `safeUrl`. */
export function makeLink(url: string, children: readonly (Text | LineBreak)[]): Link {
  return { type: 'link', ...element, url, rel: null, target: null, title: null, children }
}
