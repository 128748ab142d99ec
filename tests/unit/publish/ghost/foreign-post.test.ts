import { describe, expect, test } from 'vitest'
import { plainText } from '../../../../shared/document/plain-text'
import { postPieces } from '../../../../shared/publish/ghost/post-pieces'
import { readPost } from '../../../../shared/publish/ghost/read-post'
import { freshPost } from './paper-ghost'

const document = (...children: unknown[]) => JSON.stringify({ root: { type: 'root', children } })
const words = (text: string) => ({ type: 'extended-text', version: 1, text, format: 0 })
const paragraph = (text: string) => ({ type: 'paragraph', version: 1, children: [words(text)] })

describe('a post that was written in Ghost', () => {
  test('is one foreign part with the words of its editor', () => {
    const lexical = document(
      paragraph('Ships come and go.'),
      { type: 'extended-heading', tag: 'h2', version: 1, children: [words('Tides')] },
      { type: 'extended-quote', version: 1, children: [words('Worse, once.')] },
      { type: 'markdown', version: 1, markdown: 'Some *marks*.' },
      { type: 'html', version: 1, html: '<p>Plain <b>markup</b></p>' },
    )

    const { parts } = readPost({ ...freshPost, lexical })

    expect(parts.map(({ key, unread }) => [key, unread])).toEqual([['foreign', []]])
    expect(parts.map(({ body }) => plainText(body))).toEqual([
      'Ships come and go.\n\nTides\n\nWorse, once.\n\nSome marks.\n\nPlain markup',
    ])
  })

  test('names the cards that an article has no form for, and keeps their words', () => {
    const lexical = document(
      { type: 'image', version: 1, src: 'https://n.example/a.jpg', caption: 'A <b>ship</b>' },
      { type: 'callout', version: 1, calloutText: '<p>Mind the gap</p>' },
      { type: 'bookmark', version: 1, url: 'https://n.example/b', metadata: { title: 'Tides' } },
      { type: 'embed', version: 1, url: 'https://v.example/1', html: '<iframe src="x"></iframe>' },
      { type: 'horizontalrule', version: 1 },
    )

    const [part] = readPost({ ...freshPost, lexical }).parts

    expect(part?.unread).toEqual(['callout', 'bookmark', 'embed'])
    expect(part === undefined ? '' : plainText(part.body)).toBe(
      'A ship\n\nMind the gap\n\nTides\n\nhttps://v.example/1',
    )
    expect(part?.body.root.children[0]).toMatchObject({
      type: 'image',
      source: 'https://n.example/a.jpg',
      caption: 'A ship',
    })
  })

  test('says its tags and authors as they stand, but for hidden tags', () => {
    const tags = [
      { id: '1', name: 'Ships', visibility: 'public' },
      { id: '2', name: '#hidden', visibility: 'internal' },
    ]

    const read = readPost({ ...freshPost, tags })

    expect(read).toMatchObject({ tags: ['Ships'], authors: ['The Owner'] })
  })

  test('is read from the page Ghost made of it where it is older than this kind of document', () => {
    const { parts } = postPieces({ lexical: null, html: '<p>Long ago.</p>' })

    expect(parts.map(({ body }) => plainText(body))).toEqual(['Long ago.'])
  })

  test('may be broken in any way without a failure', () => {
    for (const lexical of ['', '{', '[]', '{"root":{"children":[null,3,{"type":7}]}}']) {
      expect(() => readPost({ ...freshPost, lexical })).not.toThrow()
    }
  })

  test('does not show the empty paragraph that Ghost’s editor ends with', () => {
    const lexical = document({ type: 'paragraph', version: 1, children: [] })

    expect(readPost({ ...freshPost, lexical }).parts).toEqual([])
  })
})
