import {
  leadUriOf,
  subjectCreator,
  type NinjsItem,
  type NinjsLead,
  type NinjsPart,
} from './ninjs-item'

/** An item as it came, with what we do not read. */
export type RawItem = Readonly<Record<string, unknown>>

/** What `writeItem` decides; without it the article has none. */
const ours: ReadonlySet<string> = new Set([
  'standard',
  'uri',
  'type',
  'profile',
  'language',
  'slugline',
  'pubStatus',
  'embargoedUntil',
  'firstCreated',
  'headlines',
  'descriptions',
  'subjects',
  'infoSources',
  'associations',
])

/**
 * Our item with what people on the site added to theirs: properties we never write, such as
 * `usageTerms` or `located`, subjects and sources in roles that are not ours, tags of their own, and a
 * section or a lead picture where the article has none. What Dateline itself put there is replaced.
 */
export function keepTheirs(item: NinjsItem, theirs: RawItem): RawItem {
  const kept = Object.fromEntries(Object.entries(theirs).filter(([key]) => !ours.has(key)))
  const { subjects = [], associations = [] } = item
  return {
    ...item,
    ...listed('subjects', [
      ...subjects,
      ...others(theirs['subjects'], (one) => isTheirSubject(one, subjects)),
    ]),
    ...listed('infoSources', [
      ...(item.infoSources ?? []),
      ...others(theirs['infoSources'], (one) => one['role'] !== 'author'),
    ]),
    associations: [
      ...others(theirs['associations'], (one) => isTheirLead(one, item)).slice(0, 1),
      ...associations.map((one) => withTheirPicture(one, theirs)),
    ],
    ...kept,
  }
}

function isTheirSubject(one: RawItem, subjects: NonNullable<NinjsItem['subjects']>): boolean {
  const { rel, creator, name } = one
  if (rel !== 'section' && rel !== 'tag') return true
  if (creator === subjectCreator) return false
  // An article has one section at most.
  if (rel === 'section') return !subjects.some((subject) => subject.rel === rel)
  return !subjects.some((subject) => subject.rel === rel && folded(subject.name) === folded(name))
}

function isTheirLead({ rel, type, uri }: RawItem, item: NinjsItem): boolean {
  const hasLead = item.associations?.some((each) => each.rel === 'lead') === true
  return rel === 'lead' && type === 'picture' && !hasLead && uri !== leadUriOf(item)
}

/** Our words under a picture that somebody put to them, where we have none. */
function withTheirPicture(one: NinjsPart | NinjsLead, theirs: RawItem): RawItem {
  if (one.rel !== 'lead' || 'renditions' in one) return one
  const [lead] = others(
    theirs['associations'],
    ({ rel, type }) => rel === 'lead' && type === 'picture',
  )
  const isOurs = others(lead?.['altIds'], ({ role }) => role === 'sha256').length > 0
  const renditions = lead?.['renditions']
  return isOurs || !Array.isArray(renditions)
    ? one
    : { ...one, renditions: renditions as unknown[] }
}

function folded(name: unknown): string {
  return typeof name === 'string' ? name.normalize('NFC').trim().toLowerCase() : ''
}

function listed(key: string, list: readonly unknown[]): RawItem {
  return list.length === 0 ? {} : { [key]: list }
}

function others(list: unknown, isOther: (one: RawItem) => boolean): readonly RawItem[] {
  return Array.isArray(list) ? list.filter(isRecord).filter(isOther) : []
}

function isRecord(json: unknown): json is RawItem {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}
