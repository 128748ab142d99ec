import { parse as parseToml } from 'smol-toml'
import { parse as parseYaml } from 'yaml'
import { appError } from '../../app-error'
import { err, ok, type Result } from '../../result'
import { say } from '../../words/say'
import type { SplitFile } from './split-front-matter'

/** What is said of a post before its text, by name in small letters; nothing of it is trusted. */
export type FrontMatter = ReadonlyMap<string, unknown>

// Some words about a post; more is no front matter, and costs a parser much.
const longest = 200_000

/** Reads front matter; fails where its form is broken, with what the parser says of it. */
export function readFrontMatter({
  form,
  front,
}: Pick<SplitFile, 'form' | 'front'>): Result<FrontMatter> {
  if (front.length > longest) return err(broken(say('It is far longer than any.')))
  try {
    return ok(fieldsOf(parsed(form, front)))
  } catch (cause) {
    // Each of the parsers says by throwing what is wrong with a text.
    return err(broken(cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : ''))
  }
}

function parsed(form: SplitFile['form'], front: string): unknown {
  switch (form) {
    case 'yaml':
      // Few aliases: one that names others that name others would grow without end.
      return parseYaml(front, { maxAliasCount: 50, uniqueKeys: false, logLevel: 'error' })
    case 'toml':
      return parseToml(front)
    case 'json':
      return JSON.parse(front)
    case 'none':
      return {}
  }
}

/** Names in small letters: each generator writes them as it likes, and Hugo reads them in any. */
export function fieldsOf(value: unknown): FrontMatter {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return new Map()
  return new Map(Object.entries(value).map(([name, field]) => [name.toLowerCase(), field]))
}

function broken(detail: string) {
  return appError(
    'not-text',
    `${say('What stands before its text cannot be read.')} ${detail}`.trim(),
    say('Mend it in a text editor, and move the folder in again.'),
  )
}
