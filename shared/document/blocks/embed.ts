import { say } from '../../words/say'
import { html, htmlIf, joinHtml, noHtml, type Html } from '../html'
import { makeEmbed } from '../make-body'
import type { Embed, EmbedKind } from '../nodes'
import type { WordsSetting } from '../picture-words'
import { safeWebUrl, webHost } from '../safe-url'
import { parseWords, sourceNode, type BodyReading, type SourceNode } from '../source'
import { imageElement, parseImage, type PictureOptions } from './image'

/** Every kind of thing an embed card shows. */
export const embedKinds = ['post', 'video', 'document'] as const satisfies readonly EmbedKind[]

/** What was found out about an address; what is not known is empty. */
export type EmbedFound = Omit<Embed, 'type' | 'version' | 'url'>

/** Reads an embed card; what is not as it should be is left out. */
export function parseEmbed({ fields }: SourceNode, reading: BodyReading): Embed {
  const word = (name: string) => parseWords(fields[name], reading)
  const picture = sourceNode(fields.picture)
  return makeEmbed({
    kind: embedKinds.find((kind) => kind === fields.kind) ?? 'post',
    url: safeWebUrl(word('url')) ?? '',
    quote: word('quote'),
    title: word('title'),
    author: word('author'),
    source: word('source'),
    time: word('time'),
    picture: picture === null ? null : { ...parseImage(picture, reading), caption: '' },
  })
}

/** An embed card as readers get it: its words and the one link to where it lies. */
export function renderEmbed(embed: Embed, options: PictureOptions = {}): Html {
  const { kind, picture } = embed
  const shown = picture === null ? noHtml : imageElement(picture, options)
  const words = embedWords(embed, wordsOf(embed), options)
  if (isThere(shown) || isThere(words)) return embedElement(kind, html`${shown}${words}`)
  return htmlIf(options.showsGaps === true, () =>
    embedElement(kind, html`<div class="picture-gap">${say('An empty card')}</div>`),
  )
}

/** The element of a card around what stands on it. */
export function embedElement(kind: EmbedKind, inside: Html): Html {
  return html`<figure class="embed-card embed-${kind}" dir="auto">${inside}</figure>`
}

/** What stands on a card, piece by piece as it is set; an empty piece is not there. */
export interface EmbedPieces {
  readonly quote: Html
  readonly title: Html
  readonly author: Html
  readonly source: Html
  readonly time: Html
  readonly credit: Html
}

function wordsOf(embed: Embed): EmbedPieces {
  const word = (value: string) => html`${value.trim()}`
  return {
    quote: quoteLines(embed.quote),
    title: word(embed.title),
    author: word(embed.author),
    source: word(shownSource(embed)),
    time: word(embed.time),
    credit: word(embed.picture?.credit ?? ''),
  }
}

/** The words of a card: what is quoted, its title, and below it who, where and when. */
export function embedWords(
  { url }: Pick<Embed, 'url'>,
  pieces: EmbedPieces,
  setting: WordsSetting = {},
): Html {
  const { quote, title } = pieces
  const line = embedPlace({ url }, pieces, setting)
  return joinHtml([
    htmlIf(
      isThere(quote),
      () => html`<blockquote class="embed-quote"><p>${quote}</p></blockquote>`,
    ),
    htmlIf(isThere(title), () => html`<p class="embed-title">${title}</p>`),
    htmlIf(isThere(line), () => html`<figcaption>${line}</figcaption>`),
  ])
}

/** The quoted words, a line end where it had one. */
export function quoteLines(quote: string): Html {
  const lines = quote.trim().split('\n')
  return joinHtml(lines.map((line, at) => html`${at === 0 ? noHtml : html`<br>`}${line.trim()}`))
}

/** Author, source and time in one line; the source is the link. */
export function embedLine(embed: Embed, setting: WordsSetting = {}): Html {
  return embedPlace(embed, wordsOf(embed), setting)
}

/** The class of what only sets two words of a card apart. */
export const embedDot = 'embed-dot'

function embedPlace(
  { url }: Pick<Embed, 'url'>,
  pieces: EmbedPieces,
  { setsApart = false }: WordsSetting,
): Html {
  const { author, source, time, credit } = pieces
  const place =
    url === ''
      ? html`<span class="embed-source">${source}</span>`
      : html`<a class="embed-source" href="${url}">${source}</a>`
  const parts = [
    htmlIf(isThere(author), () => html`<span class="embed-author">${author}</span>`),
    htmlIf(isThere(source), () => place),
    htmlIf(isThere(time), () => html`<span class="embed-time">${time}</span>`),
    htmlIf(isThere(credit), () => html`<span class="credit">${credit}</span>`),
  ]
  const gap = setsApart ? html` <span class="${embedDot}">·</span> ` : html` `
  const [first = noHtml, ...others] = parts.filter(isThere)
  return joinHtml([first, ...others.map((part) => html`${gap}${part}`)])
}

function isThere({ markup }: Html): boolean {
  return markup !== ''
}

/** Who published it, as readers are told: its name, else the site it lies on. */
export function shownSource({ source, url }: Pick<Embed, 'source' | 'url'>): string {
  return source.trim() || webHost(url)
}

/** The words of a card in the order in which they are shown. */
export function embedText(embed: Embed): string {
  const { quote, title, author, time, picture } = embed
  const line = [author, shownSource(embed), time, picture?.credit ?? ''].map((words) =>
    words.trim(),
  )
  return [quote.trim(), title.trim(), line.filter((words) => words !== '').join(' ')]
    .filter((words) => words !== '')
    .join('\n')
}

/** Whether there is nothing on a card. */
export function isBlankEmbed(embed: Embed): boolean {
  return embed.picture === null && embed.url === '' && embedText(embed) === ''
}
