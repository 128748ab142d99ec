import { assertNever } from '../../result'
import { namesApart } from '../byline-line'
import { letters } from './compare-content'
import type { RemoteAround, RemoteLead } from './remote-content'
import { remoteFields, type RemoteField } from './remote-fields'

/** What became of one thing on a post since we last sent it: there, here, or at both ends. */
export type ChangeAt = 'none' | 'theirs' | 'ours' | 'both'

/** The fields around the text; headline and standfirst are compared with the text itself. */
export type AroundField = Exclude<RemoteField, 'headline' | 'standfirst'>

/** These fields in three forms; `base` is null where it is not known what stood there. */
export interface AroundForms {
  readonly base: RemoteAround | null
  readonly theirs: RemoteAround
  readonly ours: RemoteAround
}

/** Whether two texts of a field are one. */
export type SameWords = (one: string, other: string) => boolean

/** The same to a reader, whatever white space a server made of it. */
export const sameWords: SameWords = (one, other) => folded(one) === folded(other)

/**
 * The same but for what a server may take out of a line: tags, escaped bytes, signs it sets in its own
 * way. Only for knowing again what we sent ourselves.
 */
export const sameLetters: SameWords = (one, other) => lettersOf(one) === lettersOf(other)

/** The fields around the text, in the order of the page. */
export const aroundFields = remoteFields.filter(
  (field): field is AroundField => field !== 'headline' && field !== 'standfirst',
)

/**
 * What became of one field. Only what contradicts ours is a change there: a tag or a category that
 * somebody added beside ours, or a picture where we have none, is theirs and stays. Without a base,
 * whatever of theirs ours would take away is one.
 */
export function fieldChange(
  field: AroundField,
  forms: AroundForms,
  same: SameWords = sameWords,
): ChangeAt {
  switch (field) {
    case 'section':
      return sectionChange(forms, same)
    case 'tags':
      return tagsChange(forms)
    case 'authors':
      return wordsChange(bylines(forms), same)
    case 'picture':
      return pictureChange(forms)
    case 'caption':
    case 'credit':
    case 'alt':
      return leadWordsChange(field, forms, same)
    default:
      return assertNever(field)
  }
}

interface Words {
  readonly base: string | null
  readonly theirs: string
  readonly ours: string
}

function wordsChange({ base, theirs, ours }: Words, same: SameWords): ChangeAt {
  if (same(theirs, ours)) return 'none'
  // Nothing of theirs is lost where they have nothing.
  if (base === null) return folded(theirs) === '' ? 'ours' : 'both'
  if (same(theirs, base)) return 'ours'
  return sameWords(ours, base) ? 'theirs' : 'both'
}

function bylines({ base, theirs, ours }: AroundForms): Words {
  return {
    base: base === null ? null : bylineOf(base),
    theirs: bylineOf(theirs),
    ours: bylineOf(ours),
  }
}

// A site gives a byline back as a line, in which “A and B” may be two people or one firm.
function bylineOf({ authors }: RemoteAround): string {
  return namesApart(authors.join(', ')).join(', ')
}

/** Without a section of ours there is nothing that theirs could contradict. */
function sectionChange({ base, theirs, ours }: AroundForms, same: SameWords): ChangeAt {
  if (ours.section === '') return base === null || base.section === '' ? 'none' : 'ours'
  if (isFiledUnder(theirs, ours.section)) return 'none'
  if (base !== null && base.section !== '' && isFiledUnder(theirs, base.section)) return 'ours'
  const words = { base: base?.section ?? null, theirs: theirs.section, ours: ours.section }
  return wordsChange(words, same)
}

function isFiledUnder({ section, filedUnder = [] }: RemoteAround, wanted: string): boolean {
  return [section, ...filedUnder].some((name) => sameName(name, wanted))
}

/** A tag of ours that stood there, is gone, and is still wanted here. */
function tagsChange({ base, theirs, ours }: AroundForms): ChangeAt {
  const has = (list: readonly string[], tag: string) => list.some((one) => sameName(one, tag))
  const holdsAll = (list: readonly string[], all: readonly string[]) =>
    all.every((tag) => has(list, tag))
  if (holdsAll(theirs.tags, ours.tags)) return 'none'
  const before = base?.tags ?? []
  const wanted = before.filter((tag) => has(ours.tags, tag))
  if (holdsAll(theirs.tags, wanted)) return 'ours'
  return holdsAll(before, ours.tags) && holdsAll(ours.tags, before) ? 'theirs' : 'both'
}

function leadWordsChange(
  field: 'caption' | 'credit' | 'alt',
  { base, theirs, ours }: AroundForms,
  same: SameWords,
): ChangeAt {
  // Words of a picture that is theirs, beside an article without one.
  if (ours.lead === null && theirs.lead?.isTheirs === true) return 'none'
  // Another picture has other words: they are decided with it.
  if (field === 'alt' && isChanged(pictureChange({ base, theirs, ours }))) return 'none'
  const words = {
    base: base === null ? null : (base.lead?.[field] ?? ''),
    theirs: theirs.lead?.[field] ?? '',
    ours: ours.lead?.[field] ?? '',
  }
  return wordsChange(words, same)
}

/** Which picture stands there: another than ours, or ours no more. */
function pictureChange({ base, theirs, ours }: AroundForms): ChangeAt {
  const file = ours.lead?.file ?? null
  if (file === null) return 'none'
  const there = pictureOf(theirs.lead)
  if (there === 'ours' || there === file.id) return 'none'
  if (base === null) return there === 'none' ? 'ours' : 'both'
  const before = pictureOf(base.lead)
  if (there === before) return 'ours'
  return before === 'ours' || before === file.id ? 'theirs' : 'both'
}

function pictureOf(lead: RemoteLead | null): string {
  if (lead === null || (lead.url === '' && lead.file === null)) return 'none'
  return lead.isTheirs === true ? 'theirs' : (lead.file?.id ?? 'ours')
}

/** Whether the editor is to be asked. */
export function isChanged(change: ChangeAt): boolean {
  return change === 'theirs' || change === 'both'
}

// Small and capital letters make no other tag or section, on any of the sites.
function sameName(one: string, other: string): boolean {
  const name = (words: string) => folded(words).normalize('NFC').toLowerCase()
  return name(one) === name(other)
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function lettersOf(text: string): string {
  return letters(text.replace(/<[^>]*>/g, '').replace(/%[0-9a-f]{2}/gi, ''))
}
