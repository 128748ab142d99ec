import { assertNever } from '../../result'
import type { RemoteContent } from './remote-content'

/** What stands around the text and can be changed on a site, in the order in which it is decided. */
export const remoteFields = [
  'headline',
  'standfirst',
  'authors',
  'section',
  'tags',
  'picture',
  'caption',
  'credit',
  'alt',
] as const

/** One of them. */
export type RemoteField = (typeof remoteFields)[number]

/** Those that hold words alone; of the picture a site says no more than where it lies. */
export type WordsField = Exclude<RemoteField, 'picture'>

/** A field as an editor reads it; empty where nothing is said. */
export function fieldWords(content: RemoteContent, field: WordsField): string {
  switch (field) {
    case 'headline':
    case 'standfirst':
    case 'section':
      return content[field]
    case 'authors':
    case 'tags':
      return content[field].join(', ')
    case 'caption':
    case 'credit':
    case 'alt':
      return content.lead?.[field] ?? ''
    default:
      return assertNever(field)
  }
}
