import type { TemplateSlot } from '../../model/site-templates'
import { sampleSlots } from './sample-slots'
import type { ViewGroup, ViewValue } from './slot-view'
import { TemplatePart } from './template-part'

/** Something a template can name, and how it is written there. */
export interface ViewName {
  /** `article.headline`, or of each in a list `tag.name`. */
  readonly name: string
  readonly code: string
  readonly kind: 'part' | 'list' | 'value'
}

/** All that templates of a part of a page can name: its parts, what it alone has, then what all have. */
export function viewNames(slot: TemplateSlot): readonly ViewName[] {
  const [{ view }] = sampleSlots(slot)
  const names = namesIn(view().data, '')
  const isCommon = ({ name }: ViewName) => /^(?:site|page|words)\./.test(name)
  const own = names.filter((name) => !isCommon(name))
  return [
    ...own.filter(({ kind }) => kind === 'part'),
    ...own.filter(({ kind }) => kind !== 'part'),
    ...names.filter(isCommon),
  ]
}

function namesIn(group: ViewGroup, before: string): readonly ViewName[] {
  return Object.entries(group).flatMap(([key, value]) => named(key, value, before))
}

function named(key: string, value: ViewValue, before: string): readonly ViewName[] {
  const name = `${before}${key}`
  const code = `{{ ${name} }}`
  if (value instanceof TemplatePart) return [{ name, code, kind: 'part' }]
  if (isList(value)) {
    // `ways` are gone through one `way` at a time.
    const one = key.replace(/s$/, '')
    const loop = `{% for ${one} in ${name} %}\n{% endfor %}`
    const [first] = value
    return [
      { name, code: loop, kind: 'list' },
      ...(isGroup(first) ? namesIn(first, `${one}.`) : []),
    ]
  }
  return isGroup(value) ? namesIn(value, `${name}.`) : [{ name, code, kind: 'value' }]
}

function isList(value: ViewValue): value is readonly ViewValue[] {
  return Array.isArray(value)
}

function isGroup(value: ViewValue | undefined): value is ViewGroup {
  return typeof value === 'object' && value !== null && !(value instanceof TemplatePart)
}
