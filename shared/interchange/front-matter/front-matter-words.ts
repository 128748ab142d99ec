import { fieldsOf, type FrontMatter } from './read-front-matter'

/** A value as words: also a number, a day, or the first of a list; empty where it is none. */
export function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value.trim()
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  // TOML has days and times as such.
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString()
  return Array.isArray(value) ? wordsOf(value[0]) : ''
}

/** The first of these names that says something. */
export function firstWords(front: FrontMatter, ...names: readonly string[]): string {
  for (const name of names) {
    const words = wordsOf(valueAt(front, name))
    if (words !== '') return words
  }
  return ''
}

/** The value of a name, or of one within another: `cover.image`. */
export function valueAt(front: FrontMatter, name: string): unknown {
  const [first = '', ...rest] = name.split('.')
  const value = front.get(first)
  return rest.length === 0 ? value : valueAt(fieldsOf(value), rest.join('.'))
}

/** Several words: a list, or one text with commas; Jekyll also takes them with spaces between. */
export function listOf(value: unknown, between: 'commas' | 'spaces' = 'commas'): readonly string[] {
  if (Array.isArray(value)) return unique(value.map(nameOf))
  if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
    return unique([nameOf(value)])
  }
  const words = wordsOf(value)
  const isSpaced = between === 'spaces' && !words.includes(',')
  return unique(words.split(isSpaced ? /\s+/ : ','))
}

function nameOf(value: unknown): string {
  const fields = fieldsOf(value)
  return fields.size === 0 ? wordsOf(value) : firstWords(fields, 'name', 'title')
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words.map((word) => word.trim()).filter((word) => word !== ''))]
}
