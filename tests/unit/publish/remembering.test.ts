import { expect, test } from 'vitest'
import { remembering } from '../../../electron/publish/remote/remembering-reader'

test('the same text is taken apart once, until too much is remembered', () => {
  let readings = 0
  const read = remembering((text) => {
    readings += 1
    return { text }
  }, 10)

  expect(read('update')).toBe(read('update'))
  expect(readings).toBe(1)
  expect(read('another one')).toEqual({ text: 'another one' })
  expect(read('update')).toEqual({ text: 'update' })
  expect(readings).toBe(3)
})
