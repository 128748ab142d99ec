import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPost } from '../../../../shared/publish/ghost/read-post'
import { anyRemoteContent } from '../../../support/remote-content-arbitrary'
import { differences, freshPost, sendTo, writing } from './paper-ghost'

test('an article is read from a Ghost post as it was sent', () => {
  fc.assert(
    fc.property(anyRemoteContent, (content) => {
      const post = sendTo(freshPost, writing(content))

      expect(readPost(post)).toEqual(content)
    }),
    { numRuns: 60 },
  )
})

test('an article that was sent is not written again', () => {
  fc.assert(
    fc.property(anyRemoteContent, (content) => {
      const post = sendTo(freshPost, writing(content))

      expect(differences(post, writing(content))).toEqual({})
    }),
    { numRuns: 30 },
  )
})

test('an article sent over another leaves nothing of it', () => {
  fc.assert(
    fc.property(anyRemoteContent, anyRemoteContent, (first, second) => {
      const post = sendTo(sendTo(freshPost, writing(first)), writing(second))

      expect(readPost(post)).toEqual(second)
    }),
    { numRuns: 30 },
  )
})
