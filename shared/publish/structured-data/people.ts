import type { Author } from '../../model/author'
import { publicAuthors } from '../public-authors'
import { present, type Fields } from './fields'

/** Authors as schema.org has them: the name alone, and their own page apart from it. */
export function people(authors: readonly Author[]): readonly Fields[] {
  return publicAuthors(authors).map(({ name, url }) => ({
    '@type': 'Person',
    name,
    ...present('url', url ?? ''),
  }))
}
