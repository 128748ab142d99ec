import { codeLanguage } from '../../document/blocks/code'
import { printable } from '../../document/html'
import { isBlankLine, withoutEdgeBreaks } from '../../document/inlines/inline-text'
import { lineBreak, makeCode, makeText } from '../../document/make-body'
import type { Code, Inline } from '../../document/nodes'
import { childElements, wordsIn } from './element-words'
import type { MarkupElement } from './parse-markup'

/** Whether lines that stand as they were typed are code: there may be a poem in a `<pre>` too. */
export function isCode(pre: MarkupElement): boolean {
  const elements = childElements(pre)
  return pre.tagName === 'pre' && elements.length === 1 && elements[0]?.tagName === 'code'
}

/** Reads code, whatever coloured its words; null without any. */
export function readCode(pre: MarkupElement): Code | null {
  const lines = printable(wordsIn(pre.childNodes)).split(/\r\n|\r|\n/)
  const content = lines.flatMap((line, index): readonly Inline[] => [
    ...(index === 0 ? [] : [lineBreak]),
    ...(line === '' ? [] : [makeText(line)]),
  ])
  if (isBlankLine(content)) return null
  return makeCode(withoutEdgeBreaks(content), languageOf(pre))
}

function languageOf(pre: MarkupElement): string {
  const classes = [pre, ...childElements(pre)].flatMap(
    ({ attrs }) => attrs.find(({ name }) => name === 'class')?.value.split(/\s+/) ?? [],
  )
  const name = classes.map((each) => /^lang(?:uage)?-(.+)$/.exec(each)?.[1]).find(Boolean)
  return codeLanguage(name)
}
