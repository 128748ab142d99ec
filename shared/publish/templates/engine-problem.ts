import {
  AssertionError,
  LiquidError,
  RenderError,
  TypeGuards,
  UndefinedVariableError,
  type Token,
} from 'liquidjs'
import { say } from '../../words/say'
import { FrameRefused } from './read-frame'
import { knows, NoText, sourceOf } from './template-engine'
import { LimitReached } from './template-output'
import { PartMisused } from './template-part'
import type { TemplateProblem } from './template-trouble'

/** What was thrown while a template was read or filled, in an editor’s words; bugs of ours are thrown on. */
export function problemOf(thrown: unknown, template: string): TemplateProblem {
  if (thrown instanceof FrameRefused) return frameProblem(thrown, template)
  // As deep as that nobody nests by hand, and neither the language nor HTML reads it.
  if (thrown instanceof RangeError || thrown instanceof AssertionError) return nowhere(tooMuch())
  if (!(thrown instanceof LiquidError)) throw thrown
  const [line = null, column = null] = thrown.token.getPosition()
  return { words: engineWords(thrown), line, column }
}

function frameProblem({ words, looksLike }: FrameRefused, template: string): TemplateProblem {
  const at = looksLike === null ? -1 : sourceOf(template).search(looksLike)
  if (at < 0) return nowhere(words)
  const before = sourceOf(template).slice(0, at).split('\n')
  return { words, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

function engineWords(error: LiquidError): string {
  const { token, originalError: cause } = error
  const code = shortened(token.getText())
  if (cause instanceof LimitReached || cause instanceof RangeError) return tooMuch()
  if (cause instanceof PartMisused)
    return say('“{name}” is a part of the page: it is placed as it is, without a filter.', {
      name: cause.partName,
    })
  if (cause instanceof NoText)
    return say('{code} is more than a text: name something of it.', { code })
  if (error instanceof UndefinedVariableError)
    return say('Nothing here is called “{name}”.', { name: code })
  if (error instanceof RenderError && cause instanceof AssertionError)
    return say('This cannot be done, or is more than a template may do: {code}', { code })
  return unreadableWords(token, code)
}

function unreadableWords(token: Token, code: string): string {
  if (TypeGuards.isTagToken(token) && !knows('tag', token.name))
    return say('Templates have no tag “{name}”, or nothing it belongs to stands before it.', {
      name: token.name,
    })
  const filter = [...code.matchAll(/\|\s*(\w+)/g)].find(([, name = '']) => !knows('filter', name))
  if (filter?.[1] !== undefined)
    return say('Templates have no filter “{name}”.', { name: filter[1] })
  return say('This cannot be read, or is not closed: {code}', { code })
}

function tooMuch(): string {
  return say('This is more than a template may do: look for a loop in a loop.')
}

function nowhere(words: string): TemplateProblem {
  return { words, line: null, column: null }
}

function shortened(code: string): string {
  const [line = ''] = code.trim().split('\n')
  return line.length > 80 ? `${line.slice(0, 80)}…` : line
}
