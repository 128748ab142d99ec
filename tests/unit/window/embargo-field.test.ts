// @vitest-environment happy-dom
import { act, createElement } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { EmbargoField } from '../../../renderer/features/details/embargo-field'
import { takeHalfTyped } from '../../../renderer/platform/half-typed'
import type { Instant } from '../../../shared/model/stamp'

const tomorrow = Date.UTC(2124, 2, 12, 18)
let root: Root
let said: (Instant | null)[]

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  said = []
})

afterEach(() => {
  act(() => {
    root.unmount()
  })
  document.body.replaceChildren()
})

test.each([
  ['a segment is cleared', ''],
  ['a year is half typed', '0002-03-12T18:00'],
])('while %s the embargo stays on, and she is told when she leaves', (_name, typed) => {
  const field = show(tomorrow)

  type(field, typed)
  leave(field)

  expect(said).toEqual([])
  expect(document.body.textContent).toContain('The embargo stays as it was.')
  expect(field.value).toBe('2124-03-12T18:00')
})

test('another whole time is taken when she leaves the field, not before', () => {
  const field = show(tomorrow)

  type(field, '2124-03-12T19:30')
  const before = [...said]
  leave(field)

  expect(before).toEqual([])
  expect(said).toEqual([tomorrow + 90 * 60_000])
})

test('whatever is asked for by key or menu finds the time she has just typed', () => {
  const field = show(null)

  type(field, '2124-03-12T18:00')
  act(takeHalfTyped)

  expect(said).toEqual([tomorrow])
})

test('an embargo is taken off by its button alone', () => {
  show(tomorrow)

  act(() => {
    document.querySelector('button')?.click()
  })

  expect(said).toEqual([null])
})

function show(embargo: Instant | null): HTMLInputElement {
  const box = document.createElement('div')
  document.body.append(box)
  root = createRoot(box)
  act(() => {
    const onChange = (at: Instant | null) => void said.push(at)
    root.render(createElement(EmbargoField, { embargo, zone: 'UTC', onChange }))
  })
  const field = box.querySelector('input')
  if (field === null) throw new Error('no field')
  return field
}

/** As the browser does it: React hears of a value that it did not set. */
function type(field: HTMLInputElement, value: string): void {
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, value)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

function leave(field: HTMLInputElement): void {
  act(() => {
    field.dispatchEvent(new FocusEvent('focusout', { bubbles: true }))
  })
}
