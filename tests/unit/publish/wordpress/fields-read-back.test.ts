import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { postShape, remotePost } from '../../../../electron/publish/remote/wordpress/post-record'
import {
  aroundFields,
  fieldChange,
  isChanged,
} from '../../../../shared/publish/remote/field-change'
import type { RemoteContent } from '../../../../shared/publish/remote/remote-content'
import { postMarkup } from '../../../../shared/publish/wordpress/post-markup'
import { wordsToMarkup } from '../../../../shared/publish/wordpress/plain-words'
import { anyContent, coverage } from './any-content'
import { cleaned, savedAgain, withoutMetadata } from './saved-there'

const term = fc.constantFrom('Sea', 'R&D', 'x < y', '"News"', 'שלום', 'Rock ’n’ Roll', "O'Brien")
const anyArticle: fc.Arbitrary<RemoteContent> = fc
  .tuple(anyContent, fc.oneof(fc.constant(''), term), fc.uniqueArray(term, { maxLength: 3 }))
  .map(([content, section, tags]) => ({ ...content, section, tags }))
/** What colleagues put there beside ours. */
const anyBeside = fc.record({
  sections: fc.uniqueArray(fc.constantFrom('A first', 'Zebras'), { maxLength: 2 }),
  tags: fc.uniqueArray(fc.constantFrom('A tag', 'Zoo'), { maxLength: 2 }),
})
const nobody = { sections: [], tags: [] }
const runs = { numRuns: 40 }

describe('what stands around the text, read from a post as it was sent', () => {
  test.each([
    ['as it is', (raw: string) => raw],
    ['cleaned for an author', cleaned],
    ['saved in the editor there', savedAgain],
    ['saved in an editor before 6.5', withoutMetadata],
  ])('%s, is no change, whatever others added', (_, saved) => {
    fc.assert(
      fc.property(anyArticle, anyBeside, (content, beside) => {
        const base = readAs(content, postMarkup(content, coverage), nobody)
        const theirs = readAs(content, saved(postMarkup(content, coverage)), beside)

        for (const known of [base, theirs, content]) {
          const changed = aroundFields.filter((field) =>
            isChanged(fieldChange(field, { base: known, theirs, ours: content })),
          )
          expect(changed).toEqual([])
        }
      }),
      runs,
    )
  })

  test('a term of ours that is gone is one, also where others added some', () => {
    fc.assert(
      fc.property(anyArticle, anyBeside, (content, beside) => {
        const raw = postMarkup(content, coverage)
        const base = readAs(content, raw, nobody)
        const theirs = readAs({ ...content, section: '', tags: [] }, raw, beside)
        const forms = { base, theirs, ours: content }

        expect(isChanged(fieldChange('section', forms))).toBe(content.section !== '')
        expect(isChanged(fieldChange('tags', forms))).toBe(content.tags.length > 0)
      }),
      runs,
    )
  })
})

/** A post of WordPress with these words in it, filed under ours and what others chose. */
function readAs(
  { section, tags }: RemoteContent,
  raw: string,
  beside: { readonly sections: readonly string[]; readonly tags: readonly string[] },
): RemoteContent {
  const named = (taxonomy: string, names: readonly string[]) =>
    [...names]
      .sort()
      .map((name, at) => ({ id: at + 1, name: wordsToMarkup(name), taxonomy, slug: 'a-slug' }))
  const sections = section === '' ? [] : [section]
  const record = postShape.parse({
    ...{ id: 7, slug: 'day', status: 'publish', link: 'https://n.example/day/' },
    ...{ date_gmt: '2023-05-24T12:00:00', modified_gmt: '2023-05-24T12:00:00' },
    ...{ title: { raw: 'A day' }, content: { raw } },
    _embedded: {
      'wp:term': [
        named('category', [...sections, ...beside.sections]),
        named('post_tag', [...tags, ...beside.tags]),
      ],
    },
  })
  return remotePost(record, { adminUrl: '' }).content
}
