import { describe, expect, test } from 'vitest'
import {
  bring,
  bringingInFrom,
  chosenPost,
  listed,
  moveCursor,
  notBrought,
  notListed,
  seek,
} from '../../../renderer/state/bringing-in'
import { appError } from '../../../shared/app-error'
import { targetId } from '../../../shared/ids'
import type { SitePostLine } from '../../../shared/ipc/requests/site-requests'

const start = bringingInFrom(targetId('courier'), 0)
const down = appError('network-down', 'There is no network.', 'It tries again by itself.')
const posts = ['Storm', 'Ferry', 'Harbour'].map(post)

describe('looking for a post', () => {
  test('leaves the list on the screen until the site has answered', () => {
    const state = seek(listed(start, posts), 'fer')

    expect(state).toMatchObject({ words: 'fer', waiting: 'list', posts })
  })

  test('puts the cursor on the first post of a new list', () => {
    const state = listed(moveCursor(listed(start, posts), 2), posts.slice(1))

    expect(chosenPost(state)?.headline).toBe('Ferry')
  })

  test('moves up and down and stops at the ends', () => {
    const state = listed(start, posts)

    expect(chosenPost(moveCursor(state, 8))?.headline).toBe('Harbour')
    expect(chosenPost(moveCursor(state, -8))?.headline).toBe('Storm')
    expect(chosenPost(moveCursor(listed(start, []), 1))).toBeNull()
  })

  test('keeps the words when the network goes, and offers no post that was listed for others', () => {
    const state = notListed(seek(listed(start, posts), 'fer'), down)

    expect(state).toMatchObject({ words: 'fer', waiting: null })
    expect(chosenPost(state)).toBeNull()
    expect(state.trouble?.remedy).toContain('try again')
  })

  test('keeps the list when the post itself does not come', () => {
    const state = notBrought(bring(moveCursor(listed(start, posts), 1)), down)

    expect(chosenPost(state)?.headline).toBe('Ferry')
    expect(state.waiting).toBeNull()
  })

  test('makes each ask a new one: what was asked before is late', () => {
    const asks = [start, seek(start, 'f'), seek(seek(start, 'f'), 'fe'), bring(seek(start, 'f'))]

    expect(asks.map(({ ask }) => ask)).toEqual([0, 1, 2, 2])
  })
})

function post(headline: string): SitePostLine {
  return {
    remoteId: headline,
    headline,
    state: 'public',
    publishedAt: null,
    url: `https://courier.example/${headline}`,
    articleId: null,
  }
}
