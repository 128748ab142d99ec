import { dayOf, type Instant } from '../../model/stamp'
import type { MarkdownFolder } from './archive-folder'
import { firstWords, listOf, valueAt } from './front-matter-words'
import type { FrontMatter } from './read-front-matter'

/** A post’s file, as its address is made from it. */
export interface PostFile {
  /** Within the folder, with `/`. */
  readonly path: string
  readonly front: FrontMatter
  readonly at: Instant | null
  readonly title: string
}

/** A file’s name without ending, language and day. */
export interface FileName {
  /** Folders from the one that holds all content. */
  readonly folders: readonly string[]
  readonly name: string
  /** `2015-03-04`, as Jekyll has it before the name; empty: none. */
  readonly day: string
  readonly language: string
}

const content = /^(?:content|src\/content|src|source|site|input|pages)\//

// Not any two letters: `node.js.md` is in no language.
const languageAtEnd =
  /^(.+)\.((?:ar|be|bg|bn|ca|cs|cy|da|de|el|en|es|et|eu|fa|fi|fr|ga|gl|he|hi|hr|hu|id|is|it|ja|ko|lt|lv|ms|nb|nl|nn|no|pl|pt|ro|ru|sk|sl|sr|sv|ta|th|tr|uk|ur|vi|zh)(?:-[a-z]{2})?)$/i

/** What a path says of a post. */
export function fileName(path: string): FileName {
  const parts = path.replace(content, '').split('/')
  const last = (parts.pop() ?? '').replace(/\.(?:md|markdown|mdown|mkd)$/i, '')
  const [, bare = last, language = ''] = languageAtEnd.exec(last) ?? []
  // A page bundle is called by its folder.
  const isIndex = bare === 'index' && parts.length > 0
  const named = isIndex ? (parts.pop() ?? '') : bare
  const [, day = '', name = named] = /^(\d{4}-\d{1,2}-\d{1,2})-(.+)$/.exec(named) ?? []
  return { folders: parts, name, day, language }
}

/** Where readers had a post: the address that its generator made of it, then those that led to it. */
export function postAddresses(file: PostFile, folder: MarkdownFolder): readonly string[] {
  const { front } = file
  const own = pathOf(file, folder)
  const others = [...listOf(valueAt(front, 'aliases')), ...listOf(valueAt(front, 'redirect_from'))]
  return [...new Set([...(own === null ? [] : [own]), ...others])].map((path) =>
    /^https?:/i.test(path) || folder.url === ''
      ? path.replace(/^(?!\/|https?:)/i, '/')
      : folder.url + path.replace(/^\/+/, ''),
  )
}

function pathOf(file: PostFile, folder: MarkdownFolder): string | null {
  const { front, path } = file
  const said =
    folder.generator === 'hugo' ? firstWords(front, 'url') : firstWords(front, 'permalink')
  // What a template makes of it is known to the template alone; `false` has no page.
  if (said === 'false' || /\{\{|\{%|\$\{/.test(said)) return null
  if (said !== '') return said.includes(':') ? filled(said, file) : said
  switch (folder.generator) {
    case 'jekyll': {
      const pattern = folder.patterns.get('') ?? 'date'
      return filled(jekyllStyles[pattern] ?? pattern, file)
    }
    case 'hugo': {
      const { folders, name } = fileNameForHugo(path)
      const pattern = folder.patterns.get(folders[0] ?? '')
      if (pattern !== undefined) return filled(pattern, file)
      const last = firstWords(front, 'slug') || name
      return `/${[...folders, last].map(urlized).join('/')}/`
    }
    case 'eleventy':
    case 'plain': {
      const { folders, name } = fileName(path)
      return `/${[...folders, name].join('/')}/`
    }
  }
}

/** Hugo leaves a day before a name where it is. */
function fileNameForHugo(path: string): FileName {
  const named = fileName(path)
  return named.day === '' ? named : { ...named, name: `${named.day}-${named.name}` }
}

const jekyllStyles: Readonly<Record<string, string | undefined>> = {
  date: '/:categories/:year/:month/:day/:title.html',
  pretty: '/:categories/:year/:month/:day/:title/',
  none: '/:categories/:title.html',
  ordinal: '/:categories/:year/:y_day/:title.html',
}

/** A pattern with what stands for its words; null where one is not known. */
function filled(pattern: string, { path, front, at, title }: PostFile): string | null {
  const { name, folders, day: named } = fileName(path)
  const day = named === '' ? (at === null ? '' : dayOf(at, 'UTC')) : named
  const [year = '', month = '', date = ''] = day.split('-')
  const slug = firstWords(front, 'slug') || name
  const words: Readonly<Record<string, string | undefined>> = {
    ...{ year, month: month.padStart(2, '0'), day: date.padStart(2, '0') },
    ...{ i_month: String(Number(month)), i_day: String(Number(date)) },
    ...{ slug: urlized(slug), filename: urlized(name), contentbasename: urlized(name) },
    ...{ slugorfilename: urlized(slug), slugorcontentbasename: urlized(slug), name },
    title: firstWords(front, 'slug') || (folders[0] === '_posts' ? name : urlized(title)),
    section: urlized(folders[0] ?? ''),
    sections: folders.map(urlized).join('/'),
    categories: listOf(front.get('categories') ?? front.get('category'), 'spaces')
      .map(urlized)
      .join('/'),
  }
  let isKnown = true
  const made = pattern.replace(/:([a-z_]+)/gi, (_, word: string) => {
    const value = words[word.toLowerCase()]
    if (value === undefined || value === 'NaN') isKnown = false
    return value ?? ''
  })
  return isKnown ? `/${made}`.replace(/\/{2,}/g, '/') : null
}

function urlized(words: string): string {
  return words.trim().toLowerCase().replace(/\s+/g, '-')
}
