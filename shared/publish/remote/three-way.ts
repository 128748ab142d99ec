import { say } from '../../words/say'
import { comparablePart } from './compare-content'
import { aroundFields, fieldChange, isChanged, type ChangeAt } from './field-change'
import type { RemoteBase, RemoteContent, RemotePart, RemotePartKey } from './remote-content'
import { fieldWords, type RemoteField } from './remote-fields'

/** One field or part of a post in its three forms; null where it is not there. */
export interface ThreeWayLine<T> {
  readonly base: T | null
  readonly theirs: T | null
  readonly ours: T | null
  readonly changed: ChangeAt
}

/** A field whose words can be taken from either side. */
export interface FieldLine extends ThreeWayLine<string> {
  readonly field: RemoteField
}

/** A part: an update, the original entry, what stands around them. */
export interface PartLine extends ThreeWayLine<RemotePart> {
  readonly key: RemotePartKey
  /** Tells parts under the same key apart: several may be foreign, and some of those have a time. */
  readonly place: number
}

/** A post in three forms: as we last sent it, as it stands there, and as we would send it now. */
export interface ThreeWay {
  readonly fields: readonly FieldLine[]
  /** In our order; what is only there stands at the end. */
  readonly parts: readonly PartLine[]
}

/**
 * Lays the three beside one another. Where they changed what we did not, or both changed the same, the
 * editor is asked; what only we changed is ours to send.
 */
export function threeWay(of: {
  readonly base: RemoteBase | null
  readonly theirs: RemoteContent
  readonly ours: RemoteContent
}): ThreeWay {
  const { base, theirs, ours } = of
  return {
    fields: [
      fieldLine('headline', [base?.headline ?? null, theirs.headline, ours.headline]),
      fieldLine('standfirst', [base?.standfirst ?? null, theirs.standfirst, ours.standfirst]),
      ...aroundLines({ base, theirs, ours }),
    ],
    parts: partLines(base?.parts ?? [], theirs.parts, ours.parts),
  }
}

/** The lines they changed: what the editor decides about. */
export function changedThere<T extends { readonly changed: ChangeAt }>(
  lines: readonly T[],
): readonly T[] {
  return lines.filter(({ changed }) => isChanged(changed))
}

function aroundLines(forms: {
  readonly base: RemoteBase | null
  readonly theirs: RemoteContent
  readonly ours: RemoteContent
}): readonly FieldLine[] {
  const { base, theirs, ours } = forms
  // An older Dateline did not read them: what stands there now is what is known of them.
  const known = base?.fieldsUnread === true ? theirs : base
  return aroundFields.map((field): FieldLine => {
    const words = (content: RemoteContent) =>
      field === 'picture' ? pictureWords(content) : fieldWords(content, field)
    return {
      field,
      base: known === null ? null : words(known),
      theirs: words(theirs),
      ours: words(ours),
      changed: fieldChange(field, { base: known, theirs, ours }),
    }
  })
}

/** Of a picture a site says no more than where it lies. */
function pictureWords({ lead }: RemoteContent): string {
  if (lead === null || (lead.url === '' && lead.file === null)) return ''
  if (lead.isTheirs !== true) return say('The picture sent from here')
  return say('Another picture: {split}', { split: lead.url.split('/').at(-1) ?? '' })
}

function fieldLine(
  field: 'headline' | 'standfirst',
  [base, theirs, ours]: readonly [string | null, string, string],
): FieldLine {
  return { field, base, theirs, ours, changed: changeAt(base, theirs, ours) }
}

function partLines(
  base: readonly RemotePart[],
  theirs: readonly RemotePart[],
  ours: readonly RemotePart[],
): readonly PartLine[] {
  const [was, there, here] = [placed(base), placed(theirs), placed(ours)]
  const names = new Map(
    [...here, ...there, ...was].map(([name, { key, place }]) => [name, { key, place }]),
  )
  return [...names].map(([name, { key, place }]): PartLine => {
    const forms = {
      base: was.get(name)?.part ?? null,
      theirs: there.get(name)?.part ?? null,
      ours: here.get(name)?.part ?? null,
    }
    const changed = changeAt(form(forms.base), form(forms.theirs), form(forms.ours))
    return { key, place, ...forms, changed }
  })
}

interface Placed extends Pick<PartLine, 'key' | 'place'> {
  readonly part: RemotePart
}

/** Parts by their key, and those that share one by their time or their place among them. */
function placed(parts: readonly RemotePart[]): ReadonlyMap<string, Placed> {
  const named = new Map<string, Placed>()
  for (const part of parts) {
    const { key, stamp } = part
    // Whatever comes and goes around it, what somebody entered at a time is the same.
    let place = key === 'foreign' && stamp !== null ? stamp : 0
    while (named.has(`${key} ${String(place)}`)) place += 1
    named.set(`${key} ${String(place)}`, { key, place, part })
  }
  return named
}

function form(part: RemotePart | null): string | null {
  return part === null ? null : comparablePart(part)
}

function changeAt(base: string | null, theirs: string | null, ours: string | null): ChangeAt {
  if (theirs === ours) return 'none'
  if (theirs === base) return 'ours'
  return ours === base ? 'theirs' : 'both'
}
