import { inAnyLanguage } from './labels'
import type { PageLabels } from './page-labels'

type BylineWords = Pick<PageLabels, 'by' | 'betweenNames' | 'beforeLastName' | 'beforeSuchName'>

/** `By A, B and C`, in the words of a page; empty for nobody. */
export function bylineLine(names: readonly string[], words: BylineWords): string {
  const { by, betweenNames } = words
  const last = names.at(-1)
  if (last === undefined) return ''
  const before = names.slice(0, -1).join(betweenNames)
  return `${by} ${before === '' ? last : `${before}${wordBefore(last, words)}${last}`}`
}

/** What stands before the last of several names. */
export function wordBefore(
  name: string,
  { beforeLastName, beforeSuchName }: Pick<BylineWords, 'beforeLastName' | 'beforeSuchName'>,
): string {
  return beforeSuchName?.begins.test(name) === true ? beforeSuchName.word : beforeLastName
}

/** The names in such a line, in any language, also where somebody wrote it anew. */
export function namesInByline(line: string): readonly string[] {
  const said = everyLanguage().filter(({ by }) => line.startsWith(`${by} `))
  const [first] = said
  if (first === undefined) return namesApart(line)
  const names = line.slice(first.by.length + 1)
  // A word written together with the name behind it could as well be how that name begins.
  return parted(
    names,
    said.flatMap(wordsBefore).filter((word) => word.endsWith(' ')),
  )
}

/** The names of a list such as `A, B and C`, in any language. */
export function namesApart(names: string): readonly string[] {
  return parted(names, withinNoName())
}

/** Whether a line names these, in any language. */
export function isBylineOf(line: string, names: readonly string[]): boolean {
  const said = folded(line)
  return inAnyLanguage((labels) => bylineLine(names, labels)).some((one) => folded(one) === said)
}

function everyLanguage(): readonly BylineWords[] {
  return inAnyLanguage((labels) => labels)
}

function wordsBefore({ beforeLastName, beforeSuchName }: BylineWords): readonly string[] {
  return beforeSuchName === undefined ? [beforeLastName] : [beforeLastName, beforeSuchName.word]
}

// “y”, “e” and “i” join two people and stand within the name of one (Ortega y Gasset, Costa e Silva).
function withinNoName(): readonly string[] {
  return everyLanguage()
    .flatMap(wordsBefore)
    .filter((word) => word.trim().length > 2)
}

function parted(names: string, words: readonly string[]): readonly string[] {
  const between = [...inAnyLanguage(({ betweenNames }) => betweenNames), ...words]
  return names.split(new RegExp(between.join('|'))).filter((name) => name.trim() !== '')
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
