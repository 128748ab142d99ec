import type { NinjsItem } from './ninjs-item'

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
 * `usageTerms` or `located`, and subjects and sources in roles that are not ours.
 */
export function keepTheirs(item: NinjsItem, theirs: RawItem): RawItem {
  const kept = Object.fromEntries(Object.entries(theirs).filter(([key]) => !ours.has(key)))
  return {
    ...item,
    ...listed('subjects', [
      ...(item.subjects ?? []),
      ...others(theirs['subjects'], (one) => one['rel'] !== 'section' && one['rel'] !== 'tag'),
    ]),
    ...listed('infoSources', [
      ...(item.infoSources ?? []),
      ...others(theirs['infoSources'], (one) => one['role'] !== 'author'),
    ]),
    ...kept,
  }
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
