import type { Json } from '../../document/nodes'
import { dataRules, type DataRule, type DataType, type FieldValue } from './data-rules'

/** Something wrong in structured data, or missing from it. */
export interface DataProblem {
  /** Where: `liveBlogUpdate[3].datePublished`. */
  readonly at: string
  readonly kind: 'no-type' | 'no-field' | 'no-value' | 'missing' | 'wanted' | 'out-of-order'
}

/** Looks through what a page tells search engines, by the rules of those who read it. */
export function checkData(data: Json): readonly DataProblem[] {
  return checkThing(data, '')
}

function checkThing(data: Json, at: string): readonly DataProblem[] {
  if (!isObject(data)) return [{ at, kind: 'no-type' }]
  const rule = ruleOf(data)
  if (rule === null) return [{ at: `${at}@type`, kind: 'no-type' }]
  const fields = Object.entries(data).filter(([name]) => name !== '@type' && name !== '@context')
  // What a thing is part of is told in full on its own page.
  const isWhole = !at.endsWith('isPartOf.')
  const absent = (names: readonly string[]) =>
    names.filter((name) => isWhole && data[name] === undefined)
  return [
    ...fields.flatMap(([name, value]) => checkField(value, { rule, name, at })),
    ...absent(rule.required).map((name) => ({ at: at + name, kind: 'missing' as const })),
    ...absent(rule.wanted).map((name) => ({ at: at + name, kind: 'wanted' as const })),
    ...outOfOrder(data, at),
  ]
}

function checkField(
  value: Json,
  { rule, name, at }: { readonly rule: DataRule; readonly name: string; readonly at: string },
): readonly DataProblem[] {
  const allowed = rule.fields[name]
  if (allowed === undefined) return [{ at: at + name, kind: 'no-field' }]
  const values = Array.isArray(value) ? value : [value]
  if (values.length === 0) return [{ at: at + name, kind: 'no-value' }]
  return values.flatMap((each: Json, index): readonly DataProblem[] => {
    const here = Array.isArray(value) ? `${at}${name}[${String(index)}]` : at + name
    if (allowed.some((kind) => isOfKind(each, kind))) {
      return isObject(each) && !isReference(each) ? checkThing(each, `${here}.`) : []
    }
    return [{ at: here, kind: 'no-value' }]
  })
}

function isOfKind(value: Json, kind: FieldValue): boolean {
  switch (kind) {
    case 'text':
      return typeof value === 'string' && value.trim() !== ''
    case 'url':
      return typeof value === 'string' && /^https?:\/\/[^\s]+$/.test(value)
    case 'time':
      return typeof value === 'string' && timeForm.test(value) && !Number.isNaN(Date.parse(value))
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) && value > 0
    case 'boolean':
      return typeof value === 'boolean'
    case 'reference':
      return isReference(value)
    default:
      return isObject(value) && value['@type'] === kind
  }
}

// With its offset: a time without one is another moment for each reader.
const timeForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/

/** Times that contradict each other: changed before it was published, ended before it began. */
function outOfOrder(data: JsonObject, at: string): readonly DataProblem[] {
  const pairs = [
    ['datePublished', 'dateModified'],
    ['coverageStartTime', 'coverageEndTime'],
  ] as const
  return pairs.flatMap(([first, second]): readonly DataProblem[] => {
    const [from, to] = [data[first], data[second]]
    if (typeof from !== 'string' || typeof to !== 'string') return []
    return Date.parse(to) < Date.parse(from) ? [{ at: at + second, kind: 'out-of-order' }] : []
  })
}

type JsonObject = Readonly<Record<string, Json>>

function ruleOf(data: JsonObject): DataRule | null {
  const type = data['@type']
  return typeof type === 'string' && isDataType(type) ? dataRules[type] : null
}

function isDataType(type: string): type is DataType {
  return Object.hasOwn(dataRules, type)
}

function isReference(value: Json): boolean {
  return isObject(value) && typeof value['@id'] === 'string' && Object.keys(value).length === 1
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
