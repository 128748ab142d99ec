import type { FieldName } from '../../shared/document/article-lines'
import { bodyLines } from '../../shared/document/body-lines'
import type { Body } from '../../shared/document/nodes'
import type { WordsChange } from '../../shared/find/find-everywhere'
import { replaceInBody, replaceInWords, type Replacement } from '../../shared/find/replace-in-body'
import type { ArticleFields } from '../../shared/model/article'

/** A part of an article with other words in it; `count` says how many of them still stood there. */
export interface Reworded<T> {
  readonly part: T
  readonly count: number
}

/** A text in which what was found gives way to other words. */
export function rewordBody(body: Body, changes: readonly WordsChange[]): Reworded<Body> {
  const lines = bodyLines(body)
  const standing = changes.flatMap(({ place, from, to, words, by }): readonly Replacement[] => {
    if (place.kind !== 'text' && place.kind !== 'card') return []
    const line = lines[place.line]
    const field = place.kind === 'card' ? place.field : null
    const there =
      field === null ? line?.text : line?.fields.find((one) => one.field === field)?.value
    return there?.slice(from, to) === words ? [{ line: place.line, field, from, to, by }] : []
  })
  const part = standing.length === 0 ? body : replaceInBody(body, standing)
  return { part, count: standing.length }
}

/** The same in plain words. */
export function rewordText(text: string, changes: readonly WordsChange[]): Reworded<string> {
  const standing = changes.filter(({ from, to, words }) => text.slice(from, to) === words)
  return { part: replaceInWords(text, standing), count: standing.length }
}

/** The same in the words above all entries. */
export function rewordFields(
  fields: ArticleFields,
  changes: readonly WordsChange[],
): Reworded<ArticleFields> {
  const names = new Set(
    changes.flatMap(({ place }) => (place.kind === 'field' ? [place.field] : [])),
  )
  let reworded: Reworded<ArticleFields> = { part: fields, count: 0 }
  for (const name of names) {
    const asked = changes.filter(({ place }) => place.kind === 'field' && place.field === name)
    const { part, count } = rewordText(wordsOfField(reworded.part, name), asked)
    reworded = { part: withField(reworded.part, name, part), count: reworded.count + count }
  }
  return reworded
}

function wordsOfField({ headline, standfirst, lead }: ArticleFields, name: FieldName): string {
  if (name === 'headline') return headline
  return name === 'standfirst' ? standfirst : (lead?.[name] ?? '')
}

function withField(fields: ArticleFields, name: FieldName, words: string): ArticleFields {
  if (name === 'headline' || name === 'standfirst') return { ...fields, [name]: words }
  return fields.lead === null ? fields : { ...fields, lead: { ...fields.lead, [name]: words } }
}
