import { serializeOuter } from 'parse5'
import type { EmbedKind } from '../../document/nodes'
import { safeWebUrl, webHost } from '../../document/safe-url'
import { hasClass, wordsIn } from '../html/element-words'
import type { MarkupElement, MarkupNode } from '../html/parse-markup'
import { knownEndpoint } from '../oembed/endpoints'
import { readQuote } from '../oembed/read-quote'
import {
  attributeOf,
  changeNodes,
  findElement,
  isElement,
  makeElement,
  makeTextNode,
} from '../pasted/markup-tree'
import { watchAddress } from './watch-address'

/** What lies elsewhere and was shown in a post, as cards: they need no script and no other site. */
export function makeCards(root: MarkupElement): void {
  changeNodes(root, (node) => {
    const card = isElement(node) ? cardOf(node) : null
    return card === null ? [node] : [card]
  })
}

// What stands around an address is a frame, a link or two, some words.
const most = 60

function cardOf(element: MarkupElement): MarkupElement | null {
  switch (element.tagName) {
    case 'iframe':
    case 'embed':
      return playedCard(attributeOf(element, 'src'), 'document')
    case 'video':
      return playedCard(sourceOf(element), 'video')
    case 'audio':
      return playedCard(sourceOf(element), 'document')
    case 'blockquote':
      return quotedCard(element)
    case 'figure':
      return figureCard(element)
    case 'p':
    case 'div':
      return aloneCard(element)
    default:
      return null
  }
}

function playedCard(address: string, otherwise: EmbedKind): MarkupElement | null {
  const url = safeWebUrl(address)
  if (url === null) return null
  const watched = watchAddress(url)
  return makeCard({ kind: watched === null ? otherwise : 'video', url: watched ?? url })
}

function sourceOf(element: MarkupElement): string {
  const own = attributeOf(element, 'src')
  if (own !== '') return own
  const first = findElement(element, ({ tagName }) => tagName === 'source', most)
  return first === undefined ? '' : attributeOf(first, 'src')
}

const postClasses = ['twitter-tweet', 'instagram-media', 'tiktok-embed', 'bluesky-embed']

/** Somebody’s post, as the script of its network would have set it. */
function quotedCard(element: MarkupElement): MarkupElement | null {
  if (!postClasses.some((name) => hasClass(element, name))) return null
  const links = element.childNodes.filter(isElement).flatMap(linksIn)
  const address =
    attributeOf(element, 'data-instgrm-permalink') ||
    attributeOf(element, 'cite') ||
    (links.at(-1) ?? '')
  const url = safeWebUrl(address)
  if (url === null) return null
  return makeCard({ kind: 'post', url, ...readQuote(serializeOuter(element)) })
}

function linksIn(element: MarkupElement): readonly string[] {
  const link =
    element.tagName === 'a' ? element : findElement(element, (one) => one.tagName === 'a', most)
  return link === undefined ? [] : [attributeOf(link, 'href')]
}

/** WordPress’ frame around an address; the words below it become the card’s title. */
function figureCard(figure: MarkupElement): MarkupElement | null {
  const isEmbed = hasClass(figure, 'wp-block-embed') || hasClass(figure, 'wp-embed')
  if (!isEmbed && !hasClass(figure, 'wp-block-video') && !hasClass(figure, 'wp-block-audio')) {
    return null
  }
  const caption = figure.childNodes.find(
    (node): node is MarkupElement => isElement(node) && node.tagName === 'figcaption',
  )
  const inside = figure.childNodes.filter((node) => node !== caption)
  const player = inside.find(
    (node): node is MarkupElement =>
      isElement(node) && /^(?:video|audio|iframe)$/.test(node.tagName),
  )
  const written = player === undefined ? wordsIn(inside).trim() : sourceOf(player)
  const url = safeWebUrl(/^\S+/.exec(written)?.[0] ?? '')
  if (url === null) return null
  const watched = watchAddress(url)
  const isVideo =
    watched !== null || hasClass(figure, 'is-type-video') || hasClass(figure, 'wp-block-video')
  const title = caption === undefined ? '' : wordsIn(caption.childNodes).trim()
  const kind = hasClass(figure, 'wp-block-audio') ? 'document' : isVideo ? 'video' : 'post'
  return makeCard({ kind, url: watched ?? url, title })
}

/** The address of a well-known provider that stands alone in a paragraph is shown as what lies there. */
function aloneCard(element: MarkupElement): MarkupElement | null {
  if (element.childNodes.length > 3) return null
  const words = wordsIn(element.childNodes).trim()
  if (words.length > 500 || !/^https?:\/\/\S+$/i.test(words)) return null
  const url = safeWebUrl(words)
  if (url === null || knownEndpoint(url) === null) return null
  const watched = watchAddress(url)
  return makeCard({ kind: watched === null ? 'post' : 'video', url: watched ?? url })
}

interface CardWords {
  readonly kind: EmbedKind
  readonly url: string
  readonly title?: string
  readonly quote?: string
  readonly author?: string
  readonly time?: string
}

function makeCard({ kind, url, title = '', quote = '', author = '', time = '' }: CardWords) {
  const source = makeElement('a', { class: 'embed-source', href: url }, [
    makeTextNode(webHost(url)),
  ])
  const line = [part('span', 'embed-author', author), [source], part('span', 'embed-time', time)]
  return makeElement('figure', { class: `embed-card embed-${kind}` }, [
    ...quoteOf(quote),
    ...part('p', 'embed-title', title),
    makeElement('figcaption', {}, line.flat()),
  ])
}

function part(tag: 'span' | 'p', className: string, words: string): readonly MarkupElement[] {
  return words === '' ? [] : [makeElement(tag, { class: className }, [makeTextNode(words)])]
}

function quoteOf(quote: string): readonly MarkupNode[] {
  if (quote === '') return []
  const lines = quote.split('\n').flatMap((line, at): readonly MarkupNode[] => {
    const words = makeTextNode(line)
    return at === 0 ? [words] : [makeElement('br', {}, []), words]
  })
  return [makeElement('blockquote', { class: 'embed-quote' }, [makeElement('p', {}, lines)])]
}
