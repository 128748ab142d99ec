import type { LocalDay } from '../model/stamp'
import { inLatinLetters } from './latin-letters'

const maxLength = 80
// Names Windows keeps for devices: a folder of that name cannot be made there.
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/
const wholePath = /^\d{4}\/\d{2}\/\d{2}\/([a-z0-9]+(?:-[a-z0-9]+)*)\/$/
const folderAtEnd = /\d{4}\/\d{2}\/\d{2}\/[a-z0-9]+(?:-[a-z0-9]+)*\/$/

// Letters that do not come apart into a plain letter and an accent.
const letters: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  ð: 'd',
  þ: 'th',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  ə: 'e',
}

/** Whether a page of ours may stand at a path: it is one as `newArticlePath` makes them. */
export function isArticlePath(path: string): boolean {
  const slug = wholePath.exec(path)?.[1]
  return slug !== undefined && slug.length <= maxLength && !reserved.test(slug)
}

/** What an article's address is made from. */
export interface PathSource {
  /** As the editor wrote it; may be empty. */
  readonly slug: string
  /** Used where there is no slug. */
  readonly headline: string
  /** BCP 47: of both. */
  readonly language: string
  readonly day: LocalDay
}

/** Whether anything of a text is left in an address: of Chinese or Thai letters alone nothing is. */
export function leavesSlug(text: string): boolean {
  return /[a-z0-9]/.test(inPlainLetters(inLatinLetters(text.toLowerCase(), '')))
}

/**
 * The last part of an address: lower-case letters, digits and single hyphens; never empty. Letters that
 * are not Latin are written in those, as is usual in the language (BCP 47; '': it is not known).
 */
export function slugOf(text: string, language: string): string {
  return slugOfLatin(inLatinLetters(text.toLowerCase(), language))
}

/** The same of Latin letters alone: addresses of names were made so from the first. */
export function slugOfLatin(text: string): string {
  const words = inPlainLetters(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
  const slug = withinLength(words).join('-').slice(0, maxLength)
  if (slug === '') return 'coverage'
  return reserved.test(slug) ? `${slug}-page` : slug
}

/** Where an article's page lies: `2023/05/24/slug/`, with `-2` and so on where that is taken. */
export function newArticlePath(
  source: PathSource,
  taken: Pick<ReadonlySet<string>, 'has'>,
): string {
  const folder = `${source.day.replaceAll('-', '/')}/`
  const slug = slugOf(source.slug.trim() === '' ? source.headline : source.slug, source.language)
  for (let count = 1; ; count += 1) {
    const path = `${folder}${count === 1 ? slug : `${slug}-${String(count)}`}/`
    if (!taken.has(path)) return path
  }
}

/**
 * The path inside a site of an address we published: its last four parts, so that a site that moved to
 * another server keeps its pages where they are. Null for an address that is not ours.
 */
export function pathOfUrl(url: string): string | null {
  return folderAtEnd.exec(url)?.[0] ?? null
}

function inPlainLetters(text: string): string {
  return text
    .toLowerCase()
    .replace(/[æœøßðþđłıə]/g, (letter) => letters[letter] ?? '')
    .normalize('NFKD')
    .replace(/[\p{M}’'‘`]/gu, '')
}

function withinLength(words: readonly string[]): readonly string[] {
  const kept: string[] = []
  let length = 0
  for (const word of words) {
    if (kept.length > 0 && length + 1 + word.length > maxLength) break
    kept.push(word)
    length += (kept.length > 1 ? 1 : 0) + word.length
  }
  return kept
}
