import { expect, test } from 'vitest'
import type { LivingText } from '../../../renderer/editor/living-text'
import { offScreen } from '../../../renderer/state/off-screen'
import { emptyBody } from '../../../shared/document/make-body'

test('a text that waits is told of once it is complete', async () => {
  const told: LivingText[] = []
  const off = offScreen((text) => told.push(text))
  const { text, arrive } = waiting()

  off.leave(text)
  const before = [...told]
  arrive()
  await off.complete()

  expect([before, told]).toEqual([[], [text]])
  expect([off.text(), off.complete()]).toEqual([undefined, null])
})

test('one that was taken up and left again is not told of as the newest', async () => {
  const told: LivingText[] = []
  const off = offScreen((text) => told.push(text))
  const { text, arrive } = waiting()
  off.leave(text)
  const complete = off.complete()

  off.leave({ ...text, coming: () => null })
  arrive()
  await complete

  expect(told).toEqual([])
})

function waiting() {
  let isComing = true
  let arrive: () => void = () => undefined
  const come = new Promise<void>((resolve) => {
    arrive = () => {
      isComing = false
      resolve()
    }
  })
  const text: LivingText = {
    read: () => emptyBody,
    replaceBody: () => undefined,
    coming: () => (isComing ? come : null),
  }
  return { text, arrive: () => arrive() }
}
