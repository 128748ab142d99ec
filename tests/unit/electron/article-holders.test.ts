import { describe, expect, test } from 'vitest'
import { articleHolders } from '../../../electron/windows/article-holders'
import { articleId } from '../../../shared/ids'

const storm = articleId('storm')
const ferry = articleId('ferry')

describe('an article is open in one window', () => {
  test('a second window does not get it, and learns who has it', () => {
    const holders = articleHolders()

    expect(holders.take(1, storm)).toBeUndefined()
    expect(holders.take(1, storm)).toBeUndefined()
    expect(holders.take(2, storm)).toBe(1)
  })

  test('a window on its way to another article keeps the one it still shows', () => {
    const holders = articleHolders()
    holders.take(1, storm)
    holders.settle(1, storm)
    holders.take(1, ferry)

    expect(holders.take(2, storm)).toBe(1)
    holders.settle(1, ferry)
    expect(holders.take(2, storm)).toBeUndefined()
    expect(holders.holderOf(ferry)).toBe(1)
  })

  test('a window that stayed where it was gives back what it asked for', () => {
    const holders = articleHolders()
    holders.take(1, storm)
    holders.take(1, ferry)
    holders.settle(1, storm)

    expect(holders.take(2, ferry)).toBeUndefined()
  })

  test('a window that is gone has nothing, and settling takes nothing from another', () => {
    const holders = articleHolders()
    holders.take(1, storm)
    holders.settle(2, storm)
    expect(holders.holderOf(storm)).toBe(1)
    holders.leave(1)

    expect(holders.holderOf(storm)).toBeUndefined()
  })
})
