import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mediaId } from '../../../../shared/ids'
import { ninjsItem } from '../../../../shared/interchange/ninjs/ninjs-item'
import { readItem } from '../../../../shared/interchange/ninjs/read-item'
import { writeItem } from '../../../../shared/interchange/ninjs/write-item'
import { articleId } from '../../../../shared/ids'
import { readPost } from '../../../../shared/publish/ghost/read-post'
import {
  aroundFields,
  fieldChange,
  isChanged,
  sameLetters,
  type AroundField,
} from '../../../../shared/publish/remote/field-change'
import type {
  RemoteAround,
  RemoteContent,
  RemoteLead,
} from '../../../../shared/publish/remote/remote-content'
import { anyRemoteContent } from '../../../support/remote-content-arbitrary'
import { freshPost, sendTo, writing } from '../ghost/paper-ghost'

const file = {
  id: mediaId('a'.repeat(64)),
  type: 'image/jpeg',
  width: 1200,
  height: 800,
} as const
const lead: RemoteLead = {
  ...{ file, url: 'https://n.example/p.jpg' },
  ...{ caption: 'The quay', credit: 'A. Reed', alt: 'A quay' },
}
const sent: RemoteAround = { section: 'Sea', tags: ['Ferries', 'Tides'], authors: ['Ann'], lead }

const between = (
  field: AroundField,
  theirs: Partial<RemoteAround>,
  more: { readonly base?: RemoteAround | null; readonly ours?: RemoteAround } = {},
) => fieldChange(field, { base: sent, ours: sent, ...more, theirs: { ...sent, ...theirs } })

describe('what stands around the text, in three forms', () => {
  test.each<[what: string, field: AroundField, theirs: Partial<RemoteAround>]>([
    ['a caption', 'caption', { lead: { ...lead, caption: 'The quay at dusk' } }],
    ['a credit taken out', 'credit', { lead: { ...lead, credit: '' } }],
    ['an alt text', 'alt', { lead: { ...lead, alt: 'A wet quay' } }],
    ['all words of the picture', 'caption', { lead: null }],
    ['a byline', 'authors', { authors: ['Mara'] }],
    ['the order of a byline', 'authors', { authors: ['Mara', 'Ann'] }],
    ['a section', 'section', { section: 'Weather' }],
    ['a section taken away', 'section', { section: '' }],
    ['a tag taken off', 'tags', { tags: ['Tides', 'Weather'] }],
    ['another picture', 'picture', { lead: { ...lead, file: null, isTheirs: true } }],
    ['no picture any more', 'picture', { lead: { ...lead, file: null, url: '' } }],
  ])('%s that somebody changed there is theirs', (_, field, theirs) => {
    expect(between(field, theirs)).toBe('theirs')
  })

  test.each<[what: string, theirs: Partial<RemoteAround>]>([
    ['white space', { lead: { ...lead, caption: ' The \n quay ' } }],
    ['another tag', { tags: ['Weather', 'tides', 'FERRIES'] }],
    ['another category beside ours', { section: 'A first', filedUnder: ['A first', 'sea'] }],
    ['where the picture lies', { lead: { ...lead, url: 'https://cdn.example/p.jpg' } }],
    ['two names that are read as one', { authors: ['Ann'] }],
  ])('%s makes no change', (_, theirs) => {
    for (const field of aroundFields) expect(isChanged(between(field, theirs))).toBe(false)
  })

  test('a firm with an “and” in its name reads like two people, and is no change', () => {
    const ours = { ...sent, authors: ['Sons and Daughters', 'Ann'] }

    expect(
      between('authors', { authors: ['Sons', 'Daughters', 'Ann'] }, { base: ours, ours }),
    ).toBe('none')
  })

  test('what only we changed asks nobody, and what both changed alike neither', () => {
    const ours = { ...sent, section: 'Weather', tags: ['Tides'], authors: ['Ben'], lead: null }

    for (const field of aroundFields) {
      expect(isChanged(between(field, {}, { ours }))).toBe(false)
      expect(isChanged(fieldChange(field, { base: sent, theirs: ours, ours }))).toBe(false)
    }
  })

  test('where both changed it differently, both did', () => {
    const ours = { ...sent, section: 'Storms', authors: ['Ben'], lead: { ...lead, credit: 'B.' } }

    expect(between('section', { section: 'Weather' }, { ours })).toBe('both')
    expect(between('authors', { authors: ['Mara'] }, { ours })).toBe('both')
    expect(between('credit', { lead: { ...lead, credit: 'M.' } }, { ours })).toBe('both')
  })

  test('where the article has no section and no picture, theirs are theirs', () => {
    const ours = { ...sent, section: '', lead: null }
    const theirs = {
      section: 'Weather',
      lead: { ...lead, file: null, isTheirs: true as const, caption: 'Theirs' },
    }

    for (const field of aroundFields) {
      expect(isChanged(between(field, theirs, { base: ours, ours }))).toBe(false)
    }
  })

  test('another picture has other words: its alt text is decided with it', () => {
    const theirs = { ...lead, file: null, isTheirs: true as const, alt: 'Their harbour' }

    expect(between('alt', { lead: theirs })).toBe('none')
  })

  test('a tag we take back ourselves is not missed', () => {
    const ours = { ...sent, tags: ['Tides'] }

    expect(between('tags', { tags: ['Tides'] }, { ours })).toBe('none')
    expect(between('tags', {}, { ours })).toBe('none')
  })

  test('without a base, only what ours would take away is asked about', () => {
    const theirs = { ...sent, section: 'Weather', authors: [], tags: [], lead: null }
    const changed = aroundFields.filter((field) =>
      isChanged(fieldChange(field, { base: null, theirs, ours: sent })),
    )

    expect(changed).toEqual(['section'])
  })

  test('what a server takes out of a line of ours is known again as ours', () => {
    const ours = { ...sent, lead: { ...lead, alt: 'A <b>quay</b> at 100%20 “noon”' } }
    const theirs = { ...sent, lead: { ...lead, alt: 'A quay at 100 "noon"' } }

    expect(fieldChange('alt', { base: ours, theirs, ours }, sameLetters)).toBe('none')
    expect(fieldChange('alt', { base: ours, theirs, ours })).toBe('theirs')
  })
})

describe('whatever was sent and read back', () => {
  const nothing: RemoteContent = {
    ...{ headline: '', standfirst: '', section: '', tags: [], authors: [], lead: null, parts: [] },
  }
  const expectNoChange = (theirs: RemoteContent, ours: RemoteContent, bases = [nothing, null]) => {
    for (const base of [...bases, theirs, ours]) {
      const changed = aroundFields.filter((field) =>
        isChanged(fieldChange(field, { base, theirs, ours })),
      )
      expect(changed).toEqual([])
    }
  }

  test('is no change on a Ghost site, over whatever stood there', () => {
    fc.assert(
      fc.property(anyRemoteContent, anyRemoteContent, (first, second) => {
        const before = sendTo(freshPost, writing(first))
        const after = sendTo(before, writing(second))

        expectNoChange(readPost(before), first)
        expectNoChange(readPost(after), second, [readPost(before)])
      }),
      { numRuns: 40 },
    )
  })

  test('is no change on a site that speaks the open API', () => {
    fc.assert(
      fc.property(anyRemoteContent, (content) => {
        const item = writeItem({
          ...{ articleId: articleId('a1'), kind: 'live', slug: '', language: 'en', content },
          ...{ pictureUrl: () => 'https://n.example/p.jpg', publishedAt: 0, state: 'public' },
        })

        expectNoChange(readItem(ninjsItem.parse(JSON.parse(JSON.stringify(item)))), content)
      }),
      { numRuns: 60 },
    )
  })
})
