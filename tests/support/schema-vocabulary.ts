import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** schema.org’s vocabulary, read from the declarations that `schema-dts` makes of it. */
export interface SchemaVocabulary {
  readonly isType: (type: string) => boolean
  /** The types and kinds of value a field of a type may have; undefined where it has no such field. */
  readonly valuesOf: (type: string, field: string) => ReadonlySet<string> | undefined
}

/** Reads the vocabulary: every type with the fields it has and inherits. */
export function readVocabulary(): SchemaVocabulary {
  const declared = createRequire(import.meta.url)
    .resolve('schema-dts')
    .replace(/\.js$/, '.d.ts')
  const lines = readFileSync(declared, 'utf8').split('\n')
  const parents = new Map<string, readonly string[]>()
  const fields = new Map<string, Map<string, readonly string[]>>()
  const unions = new Map<string, readonly string[]>()
  let current = ''
  for (const line of lines) {
    const opened = /^(?:export )?interface (\w+) extends (.*) \{$/.exec(line)
    if (opened !== null) {
      current = opened[1] ?? ''
      parents.set(current, (opened[2] ?? '').split(', '))
      fields.set(current, new Map())
    }
    const field = /^ {4}"([\w-]+)"\?: SchemaValue<(.*), "[\w-]+">;$/.exec(line)
    if (field !== null) fields.get(current)?.set(field[1] ?? '', (field[2] ?? '').split(' | '))
    const union = /^export type (\w+) = (.*);$/.exec(line)
    if (union !== null) unions.set(union[1] ?? '', (union[2] ?? '').split(' | '))
  }
  const below = (type: string, found: Set<string> = new Set()): Set<string> => {
    if (found.has(type)) return found
    found.add(type)
    for (const each of unions.get(type) ?? []) below(each, found)
    return found
  }
  const valuesIn = (name: string, field: string): readonly string[] | undefined => {
    const own = fields.get(name)?.get(field)
    if (own !== undefined) return own
    for (const parent of parents.get(name) ?? []) {
      const inherited = valuesIn(parent, field)
      if (inherited !== undefined) return inherited
    }
    return undefined
  }
  return {
    isType: (type) => fields.has(`${type}Leaf`),
    valuesOf: (type, field) => {
      const values = valuesIn(`${type}Leaf`, field)
      return values === undefined ? undefined : new Set(values.flatMap((each) => [...below(each)]))
    },
  }
}

/** What is not as the vocabulary has it, as `liveBlogUpdate[0].colour: no field of BlogPosting`. */
export function againstVocabulary(
  data: unknown,
  { vocabulary, at = '' }: { readonly vocabulary: SchemaVocabulary; readonly at?: string },
): readonly string[] {
  if (typeof data !== 'object' || data === null) return [`${at}: no thing`]
  const thing: Readonly<Record<string, unknown>> = { ...data }
  const type = String(thing['@type'])
  if (!vocabulary.isType(type)) return [`${at}: ${type} is no type`]
  return Object.entries(thing).flatMap(([field, value]) => {
    if (field.startsWith('@')) return []
    const here = at === '' ? field : `${at}.${field}`
    const allowed = vocabulary.valuesOf(type, field)
    if (allowed === undefined) return [`${here}: no field of ${type}`]
    const values: readonly unknown[] = Array.isArray(value) ? value : [value]
    return values.flatMap((each) => valueProblems(each, { allowed, vocabulary, at: here }))
  })
}

function valueProblems(
  value: unknown,
  of: {
    readonly allowed: ReadonlySet<string>
    readonly vocabulary: SchemaVocabulary
    readonly at: string
  },
): readonly string[] {
  const { allowed, vocabulary, at } = of
  const has = (...kinds: readonly string[]) =>
    kinds.some((kind) => allowed.has(kind)) ? [] : [`${at}: no such value here`]
  if (typeof value === 'string') {
    if (/^https?:/.test(value)) return has('URL', 'Text')
    if (/^\d+ px$/.test(value)) return has('Distance', 'Text')
    return /^\d{4}-\d\d-\d\dT/.test(value) ? has('DateTime', 'Text') : has('Text')
  }
  if (typeof value === 'number') return has('Number', 'Integer', 'number')
  if (typeof value === 'boolean') return has('Boolean')
  if (typeof value !== 'object' || value === null) return [`${at}: nothing`]
  if (!('@type' in value)) return has('IdReference')
  const type = String(value['@type'])
  return [...has(type), ...againstVocabulary(value, { vocabulary, at })]
}
