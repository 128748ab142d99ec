import fc from 'fast-check'
import { expect, test } from 'vitest'
import { remembering } from '../../shared/remembering'

test('what was asked of late is not made again', () => {
  const remembered = remembering<string>(100)
  let made = 0
  const ask = (key: string) =>
    remembered(key, () => {
      made += 1
      return key.toUpperCase()
    })

  expect([ask('quay'), ask('quay')]).toEqual(['QUAY', 'QUAY'])
  expect(made).toBe(1)
})

test('the answer is the one that would be made, whatever was asked before', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 5 })), fc.nat(12), (keys, most) => {
      const remembered = remembering<number>(most)
      for (const key of keys) expect(remembered(key, () => key.length)).toBe(key.length)
    }),
  )
})

test('older answers go, and are made again', () => {
  const remembered = remembering<string>(4)
  let made = 0
  const ask = (key: string) => remembered(key, () => String((made += 1)))

  ask('aaaa')
  ask('bbbb')
  ask('cccc')
  ask('aaaa')

  expect(made).toBe(4)
})
