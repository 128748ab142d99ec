import { inAnyLanguage, type PageLabels } from './labels'

type BylineWords = Pick<PageLabels, 'by' | 'and'>

/** `By A, B and C`, in the words of a page; empty for nobody. */
export function bylineLine(names: readonly string[], { by, and }: BylineWords): string {
  const last = names.at(-1)
  if (last === undefined) return ''
  const before = names.slice(0, -1).join(', ')
  return `${by} ${before === '' ? last : `${before} ${and} ${last}`}`
}

/** The names in such a line, in any language, also where somebody wrote it anew. */
export function namesInByline(line: string): readonly string[] {
  const said = everyLanguage().find(({ by }) => line.startsWith(`${by} `))
  return said === undefined ? namesApart(line) : namesApart(line.slice(said.by.length + 1), [said])
}

/** The names of a list such as `A, B and C`; without a language it may be in any. */
export function namesApart(
  names: string,
  languages: readonly BylineWords[] = everyLanguage(),
): readonly string[] {
  const ands = languages.map(({ and }) => and).join('|')
  return names.split(new RegExp(`, | (?:${ands}) `)).filter((name) => name.trim() !== '')
}

/** Whether a line names these, in any language. */
export function isBylineOf(line: string, names: readonly string[]): boolean {
  const said = folded(line)
  return inAnyLanguage((labels) => bylineLine(names, labels)).some((one) => folded(one) === said)
}

function everyLanguage(): readonly BylineWords[] {
  return inAnyLanguage(({ by, and }) => ({ by, and }))
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
