import { expect, test } from 'vitest'
import type { Toast } from '../../../renderer/state/toast'
import { withToast } from '../../../renderer/state/with-toast'

const news = (id: number): Toast => ({
  id,
  tone: 'done',
  text: `Posted ${String(id)}`,
  lasts: 8_000,
})
const trouble = (id: number, text: string): Toast => ({ id, tone: 'trouble', text, lasts: 0 })
const shown = (...said: readonly Toast[]) =>
  said.reduce<readonly Toast[]>(withToast, []).map(({ id }) => id)

test('what went wrong stays while posting after posting is told', () => {
  const disk = trouble(1, 'The disk is full.')

  expect(shown(disk, news(2), news(3), news(4), news(5))).toEqual([1, 4, 5])
})

test('the same trouble is said once, where it happened last', () => {
  expect(shown(trouble(1, 'The disk is full.'), news(2), trouble(3, 'The disk is full.'))).toEqual([
    2, 3,
  ])
})

test('pressing twice says the same news once, but each that can be taken back stands for itself', () => {
  const nothing = (id: number): Toast => ({ ...news(id), text: 'There is nothing to post yet.' })
  const posted = (id: number): Toast => ({
    ...nothing(id),
    action: { label: 'Undo', run: () => undefined },
  })

  expect(shown(nothing(1), news(2), nothing(3))).toEqual([2, 3])
  expect(shown(posted(1), posted(2))).toEqual([1, 2])
})

test('of more troubles than there is room for the oldest goes', () => {
  const troubles = ['a', 'b', 'c', 'd'].map((text, id) => trouble(id, text))

  expect(shown(...troubles)).toEqual([1, 2, 3])
})
