import { Context, ForTag, Liquid, toValueSync, type Template } from 'liquidjs'
import { escapeHtml, printable } from '../../document/html'
import { longestTemplate } from '../../model/site-templates'
import { remembering } from '../../remembering'
import { frozenWithParts, type ViewGroup } from './slot-view'
import { markFor, TemplateOutput } from './template-output'
import { TemplatePart } from './template-part'

/** A value that is no text was to be written. */
export class NoText extends Error {}

// What a page of news needs. Nothing that loads, defines or repeats a template, reads the clock or draws lots.
const tags = ['if', 'unless', 'case', 'for', 'break', 'continue', 'assign', 'comment', 'cycle', '#']
const filters = [
  ...['append', 'prepend', 'replace', 'replace_first', 'remove', 'remove_first', 'strip'],
  ...['upcase', 'downcase', 'capitalize', 'truncate', 'truncatewords', 'split', 'slice', 'join'],
  ...['first', 'last', 'size', 'reverse', 'sort', 'uniq', 'map', 'where', 'concat', 'compact'],
  ...['plus', 'minus', 'times', 'divided_by', 'modulo', 'at_least', 'at_most', 'default'],
]

/** Loops are counted round by round, whatever is done in them. */
class CountedFor extends ForTag {
  constructor(...made: ConstructorParameters<typeof ForTag>) {
    super(...made)
    const [token] = made
    const round: Template = {
      token,
      render: (_, output) => {
        output.write('')
      },
    }
    this.templates.unshift(round)
  }
}

function makeEngine(): Liquid {
  const engine = new Liquid({
    strictFilters: true,
    lenientIf: true,
    ownPropertyOnly: true,
    outputEscape: escaped,
    cache: false,
    relativeReference: false,
    parseLimit: longestTemplate,
    memoryLimit: 2_000_000,
    // The steps end first: this is for what nobody has thought of.
    renderLimit: 2_000,
  })
  engine.registerTag('for', CountedFor)
  keepOnly(engine.tags, tags)
  keepOnly(engine.filters, filters)
  // Everything is escaped already: who is used to writing it gets what she means.
  engine.registerFilter('escape', (value: unknown) => value)
  return engine
}

function keepOnly(table: Record<string, unknown>, names: readonly string[]): void {
  for (const name of Object.keys(table)) {
    if (!names.includes(name)) Reflect.deleteProperty(table, name)
  }
}

/** Single quotes too: a template may write attributes in either. */
function escaped(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof TemplatePart) return markFor(numbers.get(value) ?? -1)
  if (typeof value === 'object') throw new NoText()
  return escapeHtml(String(value)).replaceAll("'", '&#39;')
}

const engine = makeEngine()
// The engine hands on texts alone: each part stands as its number until the markup is read.
const numbers = new WeakMap<TemplatePart, number>()
const compiled = remembering<readonly Template[]>(500_000)

/** A template read; throws the engine’s own errors. */
export function compile(text: string): readonly Template[] {
  return compiled(text, () => engine.parse(sourceOf(text)))
}

/** The text as the engine reads it: without what no page may hold. */
export function sourceOf(text: string): string {
  return printable(text.replaceAll('\r\n', '\n'))
}

/** A template filled; throws the engine’s own errors. `strict`: also where it asks for what is not there. */
export function fill(
  template: readonly Template[],
  data: ViewGroup,
  { strict }: { readonly strict: boolean },
): TemplateOutput {
  const parts = frozenWithParts(data)
  parts.forEach((part, number) => numbers.set(part, number))
  const output = new TemplateOutput(parts)
  const options = { sync: true, strictVariables: strict }
  const context = new Context(data, engine.options, options, { liquid: engine })
  toValueSync(engine.renderer.renderTemplates([...template], context, output))
  return output
}

/** Whether the language has a tag or a filter of that name. */
export function knows(kind: 'tag' | 'filter', name: string): boolean {
  return kind === 'tag' ? Object.hasOwn(engine.tags, name) : Object.hasOwn(engine.filters, name)
}
