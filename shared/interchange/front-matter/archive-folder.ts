import { fieldsOf, readFrontMatter, type FrontMatter } from './read-front-matter'
import { firstWords, valueAt, wordsOf } from './front-matter-words'

/** What makes a site of a folder of Markdown; `plain`: nothing is known to. */
export type Generator = 'hugo' | 'jekyll' | 'eleventy' | 'plain'

/** A folder of Markdown, as its settings tell of it. */
export interface MarkdownFolder {
  /** The folder’s own name: by it its posts are told from those of other folders. */
  readonly name: string
  readonly generator: Generator
  readonly title: string
  /** Absolute; empty where it is not said. */
  readonly url: string
  readonly language: string
  /** How addresses are made, by Hugo’s section; of Jekyll for all (``). */
  readonly patterns: ReadonlyMap<string, string>
}

/** The settings that say what a folder is, the first that is there. */
export const settingsFiles: readonly (readonly [string, Generator])[] = [
  ['hugo.toml', 'hugo'],
  ['hugo.yaml', 'hugo'],
  ['hugo.json', 'hugo'],
  ['config/_default/hugo.toml', 'hugo'],
  ['config/_default/config.toml', 'hugo'],
  ['config.toml', 'hugo'],
  ['config.yaml', 'hugo'],
  ['_config.yml', 'jekyll'],
  ['_config.yaml', 'jekyll'],
  ['eleventy.config.js', 'eleventy'],
  ['eleventy.config.mjs', 'eleventy'],
  ['eleventy.config.cjs', 'eleventy'],
  ['.eleventy.js', 'eleventy'],
]

/** Reads a folder’s settings; those that run are not read. */
export function readFolder(
  name: string,
  settings: { readonly file: string; readonly generator: Generator; readonly text: string } | null,
): MarkdownFolder {
  const generator = settings?.generator ?? 'plain'
  const read = settings === null ? null : readFrontMatter(formOf(settings))
  const fields: FrontMatter = read?.ok === true ? read.value : new Map()
  return {
    ...{ name, generator },
    title: firstWords(fields, 'title'),
    url: siteUrl(fields),
    language: firstWords(fields, 'languagecode', 'defaultcontentlanguage', 'lang', 'locale'),
    patterns: patternsOf(fields),
  }
}

function formOf({ file, text }: { readonly file: string; readonly text: string }) {
  const form = /\.toml$/.test(file)
    ? ('toml' as const)
    : /\.ya?ml$/.test(file)
      ? ('yaml' as const)
      : /\.json$/.test(file)
        ? ('json' as const)
        : ('none' as const)
  return { form, front: text }
}

function siteUrl(fields: FrontMatter): string {
  const url = firstWords(fields, 'baseurl', 'url')
  const host = firstWords(fields, 'url')
  const whole = /^https?:/i.test(url) ? url : /^https?:/i.test(host) ? host + url : ''
  return whole === '' ? '' : `${whole.replace(/\/+$/, '')}/`
}

function patternsOf(fields: FrontMatter): ReadonlyMap<string, string> {
  const jekyll = wordsOf(valueAt(fields, 'permalink'))
  const hugo = fieldsOf(fields.get('permalinks'))
  const pages = fieldsOf(hugo.get('page'))
  const all = [...(pages.size > 0 ? pages : hugo)].map(
    ([section, pattern]) => [section, wordsOf(pattern)] as const,
  )
  return new Map(jekyll === '' ? all : [...all, ['', jekyll]])
}
