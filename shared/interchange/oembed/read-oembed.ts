import { z } from 'zod'
import { printable } from '../../document/html'
import type { EmbedFound } from '../../document/blocks/embed'
import { safeWebUrl } from '../../document/safe-url'
import { readQuote, type QuoteReading } from './read-quote'

/** What an oEmbed answer says of an address: words alone, and where a picture of it lies. */
export interface OEmbedReading {
  readonly words: Omit<EmbedFound, 'picture'>
  /** Empty: none. */
  readonly pictureUrl: string
}

// A provider that answers with something else in one field still says something in the others.
const text = z.string().catch('')

const answer = z.object({
  type: z.enum(['photo', 'video', 'link', 'rich']),
  title: text,
  author_name: text,
  provider_name: text,
  html: text,
  url: text,
  thumbnail_url: text,
})

const longest = 1_000
const longestQuote = 4_000

/**
 * Reads an answer as oEmbed 1.0 has it; null where it is none. Its `html` is never kept: of a quotation
 * the words remain, with who said them and when.
 */
export function readOEmbed(json: string): OEmbedReading | null {
  const parsed = answer.safeParse(parsedJson(json))
  if (!parsed.success) return null
  const { type, html, title, author_name, provider_name, thumbnail_url, url } = parsed.data
  const quoted = readQuote(html)
  const words = {
    kind: kindOf(type, quoted),
    quote: lines(quoted.quote),
    title: line(title),
    author: line(author_name) || line(quoted.author),
    source: line(provider_name),
    time: line(quoted.time),
  }
  const picture = safeWebUrl(thumbnail_url) ?? (type === 'photo' ? safeWebUrl(url) : null)
  // A post is often titled with its own words: they are said once.
  const isSaid = words.quote !== '' && words.quote.replace(/\s+/g, ' ').startsWith(words.title)
  return {
    words: isSaid ? { ...words, title: '' } : words,
    pictureUrl: picture ?? '',
  }
}

function kindOf(type: string, { quote }: QuoteReading): EmbedFound['kind'] {
  if (type === 'video') return 'video'
  return quote === '' ? 'document' : 'post'
}

function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

function line(words: string): string {
  return printable(words).replace(/\s+/g, ' ').trim().slice(0, longest)
}

function lines(words: string): string {
  return words.split('\n').map(line).join('\n').trim().slice(0, longestQuote)
}
