import { describe, expect, test } from 'vitest'
import { makeBody, makeParagraph, makeText } from '../../../../shared/document/make-body'
import { articleId } from '../../../../shared/ids'
import type { RemoteContent } from '../../../../shared/publish/remote/remote-content'
import { outermostBlocks } from '../../../../shared/publish/wordpress/block-comments'
import { mergePost } from '../../../../shared/publish/wordpress/merge-post'
import { postMarkup } from '../../../../shared/publish/wordpress/post-markup'
import { articleOfPost } from '../../../../shared/publish/wordpress/article-of-post'
import { readPost } from '../../../../shared/publish/wordpress/read-post'
import { contentWith, coverage, updateSaying } from './any-content'

const ad = '<!-- wp:paragraph -->\n<p>An advertisement.</p>\n<!-- /wp:paragraph -->'
const synced = '<!-- wp:block {"ref":12} /-->'

describe('what others do to a post', () => {
  test('their blocks between ours are foreign parts in their place', () => {
    const raw = withInBetween(contentWith(['one', 'two']), `${ad}\n\n${synced}`)

    expect(keysOf(raw)).toEqual(['u0', 'foreign', 'u1'])
    expect(partsOf(raw)[1]).toMatchObject({
      body: makeBody([makeParagraph([makeText('An advertisement.')])]),
      unread: ['wp:block'],
    })
  })

  test('a copy of an update is foreign: each update stands there once', () => {
    const content = contentWith(['one'])
    const raw = postMarkup(content, coverage)

    expect(keysOf(`${raw}\n\n${raw}`)).toEqual(['u0', 'foreign'])
  })

  test('white space between blocks is nobody’s part', () => {
    const raw = postMarkup(contentWith(['one', 'two']), coverage)

    expect(keysOf(`\n\n  ${raw.replaceAll('\n\n', '\n \n\n')}\n`)).toEqual(['u0', 'u1'])
  })

  test('a group that was never closed does not swallow what is before it', () => {
    const raw = postMarkup(contentWith(['one', 'two']), coverage)

    expect(keysOf(raw.slice(0, raw.lastIndexOf('<!-- /wp:group')))).toEqual(['u0', 'u1'])
  })

  test('a post of somebody else is one foreign part', () => {
    expect(keysOf(`${ad}\n<p>Old text.</p>`)).toEqual(['foreign'])
    expect(articleOfPost(ad)).toBeNull()
  })

  test('comments that only look like blocks do no harm', () => {
    expect(keysOf('<!-- wp:group {"metadata":{"dateline":7}} --><p>x</p>')).toEqual(['foreign'])
    expect(keysOf('<!-- /wp:group --><!--more--><!-- wp: -->')).toEqual([])
  })

  test('a long run of broken comments is read to its end', () => {
    const opened = '<!-- wp:a -->'.repeat(30_000)
    const stray = '<!-- /wp:b -->'.repeat(30_000)

    expect(outermostBlocks(opened + stray)).toHaveLength(1)
    expect(outermostBlocks('<!-- wp:group {'.repeat(100_000))).toEqual([])
    expect(outermostBlocks(`${opened}<!-- /wp:a -->`.repeat(2))).toHaveLength(1)
  })
})

describe('what is written upon what stands there', () => {
  test('one edited update changes its own bytes alone', () => {
    const before = contentWith(['one', 'two', 'three'])
    // As 7.1 adds it when somebody saves there.
    const current = postMarkup(before, coverage).replace('"layout"', '"anchor":"u-u0","layout"')

    const after = merged(contentWith(['one', 'two, edited', 'three']), current)

    const [own, first, second, third] = readPost(after).map(({ raw }) => raw)
    const [ownBefore, firstBefore, , thirdBefore] = readPost(current).map(({ raw }) => raw)
    expect(own).toBe(ownBefore)
    expect(first).toBe(firstBefore)
    expect(third).toBe(thirdBefore)
    expect(second).toContain('two, edited')
  })

  test('a new update goes on top, a removed one goes', () => {
    const current = postMarkup(contentWith(['one', 'two']), coverage)
    const content = contentWith([])
    const parts = [updateSaying(7, 'seven'), updateSaying(1, 'two')]

    expect(keysOf(merged({ ...content, parts }, current))).toEqual(['u7', 'u1'])
  })

  test('foreign blocks stay to the byte where the article has them, and go where it has not', () => {
    const content = contentWith(['one', 'two'])
    const current = withInBetween(content, synced)

    expect(merged({ ...content, parts: partsOf(current) }, current)).toBe(current)
    expect(merged(content, current)).not.toContain('wp:block')
  })

  test('an empty article keeps its mark, and gets no second one', () => {
    const empty = contentWith([])
    const current = postMarkup(empty, coverage)

    expect(articleOfPost(current)).toBe(coverage)
    expect(merged(empty, current)).toBe(current)
  })

  test('groups of another article are not taken for ours', () => {
    const content = contentWith(['one'])
    const current = postMarkup(content, articleId('another'))

    expect(articleOfPost(merged(content, current))).toBe(coverage)
  })
})

function merged(content: RemoteContent, current: string): string {
  return mergePost(content, { article: coverage, current })
}

function withInBetween(content: RemoteContent, blocks: string): string {
  const raw = postMarkup(content, coverage)
  const cut = raw.lastIndexOf('<!-- wp:group')
  return `${raw.slice(0, cut)}${blocks}\n\n${raw.slice(cut)}`
}

function partsOf(raw: string) {
  return readPost(raw).flatMap((piece) => (piece.kind === 'part' ? [piece.part] : []))
}

function keysOf(raw: string) {
  return partsOf(raw).map(({ key }) => key)
}
