import { leadUriOf, subjectCreator, type NinjsItem } from './ninjs-item'

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
      ...associations,
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

function folded(name: unknown): string {
  return typeof name === 'string' ? name.normalize('NFC').trim().toLowerCase() : ''
}

function listed(key: string, list: readonly unknown[]): RawItem {
  return list.length === 0 ? {} : { [key]: list }
}

function others(list: unknown, isOther: (one: RawItem) => boolean): readonly unknown[] {
  return Array.isArray(list) ? list.filter((one) => isRecord(one) && isOther(one)) : []
}

function isRecord(json: unknown): json is RawItem {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}
