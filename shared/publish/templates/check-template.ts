import { analyzeSync, type Variable } from 'liquidjs'
import { longestTemplate, type TemplateSlot } from '../../model/site-templates'
import { remembering } from '../../remembering'
import { say, spokenLanguage } from '../../words/say'
import { problemOf } from './engine-problem'
import { fillTemplate } from './fill-slot'
import { sampleSlots } from './sample-slots'
import type { ViewGroup, ViewValue } from './slot-view'
import { compile } from './template-engine'
import { TemplatePart } from './template-part'
import { TemplateTrouble, type TemplateProblem } from './template-trouble'

// Asked with each letter that is typed.
const known = remembering<TemplateProblem | null>(400_000)

/**
 * What is wrong with a template, found by reading it and by filling it for articles with everything and
 * with nothing; null: it can be kept.
 */
export function checkTemplate(slot: TemplateSlot, text: string): TemplateProblem | null {
  return known(JSON.stringify([slot, spokenLanguage(), text]), () => problemIn(slot, text))
}

function problemIn(slot: TemplateSlot, text: string): TemplateProblem | null {
  if (text.length > longestTemplate) return { words: tooLong(), line: null, column: null }
  try {
    const samples = sampleSlots(slot).map(({ view }) => view())
    const unknown = unknownName(text, samples[0]?.data ?? {})
    if (unknown !== null) return unknown
    for (const view of samples) fillTemplate(text, { slot, view, strict: true })
    return null
  } catch (thrown) {
    return thrown instanceof TemplateTrouble ? thrown.problem : problemOf(thrown, text)
  }
}

function tooLong(): string {
  return say('A template has at most {count, number} letters.', { count: longestTemplate })
}

/** A name that no template of this part knows, also where no sample asked for it. */
function unknownName(text: string, data: ViewGroup): TemplateProblem | null {
  const { globals } = analyzeSync([...compile(text)], { partials: false })
  const named = Object.values(globals).flat()
  const unknown = named.find(({ segments }) => !isNamed(segments, data))
  if (unknown === undefined) return null
  const { row, col } = unknown.location
  const words = say('Nothing here is called “{name}”.', { name: String(unknown) })
  return { words, line: row, column: col }
}

function isNamed([first, ...rest]: Variable['segments'], value: ViewValue): boolean {
  if (first === undefined) return true
  if (typeof first === 'object') return true
  // Of texts and lists the language itself knows a few things.
  if (typeof value !== 'object' || value === null) return first === 'size'
  if (value instanceof TemplatePart) return false
  if (isList(value))
    return typeof first === 'number'
      ? rest.length === 0 || value.length === 0 || isNamed(rest, value[0] ?? null)
      : ['first', 'last', 'size'].includes(first)
  if (!Object.hasOwn(value, first)) return false
  return isNamed(rest, value[String(first)] ?? null)
}

function isList(value: ViewValue): value is readonly ViewValue[] {
  return Array.isArray(value)
}
