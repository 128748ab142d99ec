import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergePost } from '../../../../shared/publish/wordpress/merge-post'
import { postMarkup } from '../../../../shared/publish/wordpress/post-markup'
import { articleOfPost } from '../../../../shared/publish/wordpress/article-of-post'
import { readPost } from '../../../../shared/publish/wordpress/read-post'
import type { RemoteContent } from '../../../../shared/publish/remote/remote-content'
import { anyContent, coverage } from './any-content'
import { cleaned, savedAgain, withoutMetadata } from './saved-there'

// Each is a whole article; a hundred of them is a long wait on a small machine.
const runs = { numRuns: 40 }

test('whatever is written into a post is read back the same', () => {
  fc.assert(
    fc.property(anyContent, (content) => {
      const raw = postMarkup(content, coverage)

      expect(said(raw)).toEqual(sent(content))
      expect(articleOfPost(raw)).toBe(coverage)
    }),
    runs,
  )
})

test('a post that WordPress has cleaned for an author is read back the same', () => {
  fc.assert(
    fc.property(anyContent, (content) => {
      const raw = cleaned(postMarkup(content, coverage))

      expect(said(raw)).toEqual(sent(content))
    }),
    runs,
  )
})

test('a post that was saved again in its own editor is read back the same, and left as it is', () => {
  fc.assert(
    fc.property(anyContent, (content) => {
      const current = savedAgain(postMarkup(content, coverage))

      expect(said(current)).toEqual(sent(content))
      expect(mergePost(content, { article: coverage, current })).toBe(current)
    }),
    runs,
  )
})

test('a post saved in an editor before 6.5, which drops metadata, is read back the same', () => {
  fc.assert(
    fc.property(anyContent, (content) => {
      const raw = withoutMetadata(postMarkup(content, coverage))

      expect(raw).not.toContain('"metadata"')
      expect(said(raw).parts).toEqual(content.parts)
      expect(articleOfPost(raw)).toBe(coverage)
    }),
    runs,
  )
})

test('no text ends a comment or opens a tag', () => {
  fc.assert(
    fc.property(anyContent, (content) => {
      const raw = postMarkup(content, coverage)

      for (const [comment] of raw.matchAll(/<!--[\s\S]*?-->/g)) {
        expect(comment.slice(4, -3)).not.toMatch(/--|<|>|&/)
      }
      expect(raw).not.toContain('<script')
    }),
    runs,
  )
})

function said(raw: string) {
  const pieces = readPost(raw)
  return {
    lead: pieces.find((piece) => piece.kind === 'lead')?.lead,
    parts: pieces.flatMap((piece) => (piece.kind === 'part' ? [piece.part] : [])),
  }
}

function sent({ lead, authors, parts }: RemoteContent) {
  const { caption = '', credit = '' } = lead ?? {}
  const nothing = lead === null && authors.length === 0
  return { lead: nothing ? undefined : { caption, credit, authors }, parts }
}
