// @vitest-environment happy-dom
import { act, createElement } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { UndecidedRow, type Choice } from '../../../renderer/features/telling/undecided-row'

let root: Root
let chosen: Choice[]

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  chosen = []
})

afterEach(() => {
  act(() => {
    root.unmount()
  })
  document.body.replaceChildren()
})

test('a digit answers, and a digit with a modifier does not', () => {
  const row = show(null)

  for (const held of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { shiftKey: true }]) {
    press(row, { key: '1', ...held })
  }
  press(row, { key: '2' })

  expect(chosen).toEqual([{ nature: 'update', text: '' }])
})

test('a notice that was typed outlives another answer and comes back with its own', () => {
  const row = show({ nature: 'correction', text: 'It was six.' })
  press(row, { key: '1' })

  expect(chosen).toEqual([{ nature: 'minor', text: 'It was six.' }])
})

test('what was typed before she left the dialog is there when she is asked again', () => {
  const row = show(null, 'It was six.')
  press(row, { key: '3' })

  expect(chosen).toEqual([{ nature: 'correction', text: 'It was six.' }])
})

function show(choice: Choice | null, kept?: string): HTMLElement {
  const box = document.createElement('div')
  document.body.append(box)
  root = createRoot(box)
  const row = createElement(UndecidedRow, {
    entryId: null,
    seen: null,
    asked: null,
    choice,
    keptText: () => kept,
    autoFocus: true,
    onChoose: (next) => void chosen.push(next),
    onDone: () => undefined,
  })
  act(() => {
    root.render(row)
  })
  const found = box.querySelector<HTMLElement>('.undecided-row')
  if (found === null) throw new Error('no row')
  return found
}

function press(row: HTMLElement, keys: KeyboardEventInit): void {
  act(() => {
    row.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...keys }))
  })
}
