import { isLanguage } from '../../model/language'
import { archiveTime } from '../archive/archive-time'
import type { ArchivedPicture, ArchivedThing } from '../archive/archived-post'
import { pathFrom, sourceOfFile } from '../archive/archive-source'
import type { MarkupPlace } from '../archive/markup-place'
import { say } from '../../words/say'
import type { MarkdownFolder } from './archive-folder'
import { firstWords, listOf, valueAt, wordsOf } from './front-matter-words'
import { markdownMarkup } from './markdown-markup'
import { fileName, postAddresses } from './post-addresses'
import { readFrontMatter, type FrontMatter } from './read-front-matter'
import { splitFrontMatter } from './split-front-matter'

/** A Markdown file of a folder. */
export interface MarkdownFile {
  /** Within the folder, with `/`. */
  readonly path: string
  readonly text: string
}

/** A Markdown file as a post in our terms; null for what is a page beside the posts. */
export function postOfMarkdown(
  { path, text: file }: MarkdownFile,
  { folder, zone }: { readonly folder: MarkdownFolder; readonly zone: string },
): ArchivedThing | null {
  const split = splitFrontMatter(file)
  const read = readFrontMatter(split)
  if (!read.ok) return { kind: 'unread', title: path, reason: read.error.message }
  const front = read.value
  const named = fileName(path)
  const written = firstWords(front, 'date', 'publishdate', 'pubdate', 'published_at', 'created')
  const at = archiveTime(written, zone) ?? archiveTime(named.day, zone)
  if (at === null && folder.generator !== 'plain' && !isAmongPosts(path)) return null
  const { heading, text } = titled(split.text, firstWords(front, 'title'))
  const title = heading === '' ? named.name.replace(/[-_]+/g, ' ') : heading
  const { markup, left } = markdownMarkup(text)
  const addresses = postAddresses({ path, front, at, title }, folder)
  const categories = listOf(front.get('categories') ?? front.get('category'), 'spaces')
  const isDraft =
    wordsOf(front.get('draft')) === 'true' ||
    wordsOf(front.get('published')) === 'false' ||
    path.split('/').includes('_drafts')
  const language =
    firstWords(front, 'lang', 'language', 'locale') || named.language || folder.language
  return {
    kind: 'post',
    post: {
      key: `markdown ${folder.name} ${path}`,
      title,
      standfirst: firstWords(front, 'description', 'standfirst', 'subtitle', 'excerpt', 'summary'),
      addresses,
      slug: firstWords(front, 'slug') || named.name,
      markup,
      place: placeOf(path, addresses[0] ?? ''),
      publishedAt: at,
      modifiedAt: archiveTime(
        firstWords(front, 'lastmod', 'last_modified_at', 'updated', 'modified', 'updated_at'),
        zone,
      ),
      authors: listOf(front.get('authors') ?? front.get('author')),
      section: categories[0] ?? firstWords(front, 'section'),
      tags: [...new Set([...categories.slice(1), ...tagsOf(front)])],
      state: isDraft ? 'draft' : 'published',
      language: language !== '' && isLanguage(language) ? language : null,
      lead: leadOf(front, path),
      updates: null,
      left: [...left, ...(at === null ? [say('a day: it has none, and has today’s here')] : [])],
    },
  }
}

function isAmongPosts(path: string): boolean {
  return path.split('/').some((part) => part === '_posts' || part === '_drafts')
}

/** The title stands in front, or as the first heading of the text. */
function titled(text: string, said: string): { readonly heading: string; readonly text: string } {
  const [all = '', first = ''] = /^\s*#[ \t]+([^\n]+)\n?/.exec(text) ?? []
  const words = first.replace(/\s+#+\s*$/, '').trim()
  if (said === '') return { heading: words, text: text.slice(all.length) }
  return { heading: said, text: words === said ? text.slice(all.length) : text }
}

/** Eleventy gathers its posts by a tag that says nothing to readers. */
function tagsOf(front: FrontMatter): readonly string[] {
  return listOf(front.get('tags') ?? front.get('tag'), 'spaces').filter(
    (tag) => !/^(?:posts?|all)$/i.test(tag),
  )
}

function placeOf(path: string, address: string): MarkupPlace {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  return {
    address: /^https?:/i.test(address) ? address : '',
    picture: ({ source }) => {
      const file = fileNamed(folder, source)
      return file === null ? null : { source: file, alt: '' }
    },
  }
}

/** Null for what lies on the web. */
function fileNamed(folder: string, source: string): string | null {
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(source)) return null
  const path = pathFrom(folder, decoded(source.replace(/[?#].*$/s, '')))
  return path === null || path === '' ? null : sourceOfFile(path)
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

const leads = [
  'image',
  'cover',
  'featured_image',
  'featuredimage',
  'feature_image',
  'featureimage',
  'hero',
  'banner',
  'thumbnail',
  'images',
  'header.image',
  'og_image',
]
const sources = ['src', 'image', 'path', 'url', 'feature']

function leadOf(front: FrontMatter, path: string): ArchivedPicture | null {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  for (const name of leads) {
    const within = sources.map((part) => `${name}.${part}`)
    const source = firstWords(front, name, ...within)
    if (source === '' || source === 'true' || source === 'false') continue
    const word = (part: string) =>
      firstWords(front, `${name}.${part}`, `${name}_${part}`, `${name}${part}`)
    return {
      source: fileNamed(folder, source) ?? source,
      alt: word('alt'),
      caption: word('caption') || wordsOf(valueAt(front, 'caption')),
      credit: word('credit') || firstWords(front, 'photo_credit', 'credit'),
    }
  }
  return null
}
