import { commentsOn, sameComments } from '../comments'
import { html, htmlIf, noHtml, type Html } from '../html'
import { inlineText, isBlankLine, withoutEdgeBreaks } from '../inlines/inline-text'
import { parseInlines } from '../inlines/parse-inlines'
import { makeCode } from '../make-body'
import type { Code, Inline } from '../nodes'
import type { BodyReading, SourceNode } from '../source'

/** Reads lines that stand as they were typed: what they were set in is left out. */
export function parseCode(
  { fields }: SourceNode,
  children: readonly unknown[],
  reading: BodyReading,
): Code {
  return makeCode(plainLines(parseInlines(children, reading, 1)), codeLanguage(fields.language))
}

/** Inlines without formats and links, one run of text for each line; what was noted stays. */
export function plainLines(inlines: readonly Inline[]): readonly Inline[] {
  const line: Inline[] = []
  for (const inline of inlines.flatMap(unlinked)) {
    const last = line.at(-1)
    if (inline.type !== 'text') line.push(inline)
    else if (last?.type === 'text' && sameComments(commentsOn(last), commentsOn(inline))) {
      line[line.length - 1] = { ...last, text: last.text + inline.text }
    } else line.push({ ...inline, format: 0 })
  }
  return line
}

function unlinked(inline: Inline): readonly Inline[] {
  return inline.type === 'link' ? inline.children : [inline]
}

/** The name of a language as it is written in a class or behind a fence; empty for none. */
export function codeLanguage(name: unknown): string {
  const typed = typeof name === 'string' ? name.trim().toLowerCase() : ''
  return /^[\p{L}\p{N}][\p{L}\p{N}+#._-]{0,30}$/u.test(typed) ? typed : ''
}

/** Code as readers get it: each space and line end counts; without a word it is not published. */
export function renderCode(code: Code): Html {
  if (isBlankLine(code.children)) return noHtml
  return html`<pre>${codeElement(code, html`${codeText(code)}`)}</pre>`
}

/** The element in the `<pre>`, which says what the code is written in. */
export function codeElement({ language }: Pick<Code, 'language'>, words: Html): Html {
  const name = htmlIf(language !== '', () => html` class="${languageClass(language)}"`)
  return html`<code${name}>${words}</code>`
}

/** As HTML’s standard suggests it. */
export function languageClass(language: string): string {
  return `language-${language}`
}

/** The lines of code as they were typed, without empty ones around them. */
export function codeText({ children }: Code): string {
  return isBlankLine(children) ? '' : inlineText(withoutEdgeBreaks(children))
}
