import { afterEach, expect, test } from 'vitest'
import { rememberOnly, remembering } from '../../shared/remembering'

afterEach(() => {
  rememberOnly(1)
})

function counting() {
  const made: string[] = []
  const read = remembering<string>(100)
  return {
    made,
    read: (text: string) =>
      read(text, () => {
        made.push(text)
        return text
      }),
  }
}

test('of what was asked for of late nothing is made twice', () => {
  const { made, read } = counting()

  for (const text of ['gate', 'quay', 'gate']) read(text)

  expect(made).toEqual(['gate', 'quay'])
})

test('who goes through everything once keeps the last and not all of it', () => {
  const { made, read } = counting()
  rememberOnly(0.04)

  for (const text of ['gate', 'gate', 'quay', 'bridge', 'gate']) read(text)

  expect(made).toEqual(['gate', 'quay', 'bridge', 'gate'])
})
