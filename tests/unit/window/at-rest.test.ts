// @vitest-environment happy-dom
import { act, createElement } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useAtRest } from '../../../renderer/ui/use-at-rest'

let root: Root
let looks: number
let before: string

beforeEach(() => {
  vi.useFakeTimers()
  Object.assign(globalThis, {
    IS_REACT_ACT_ENVIRONMENT: true,
    requestIdleCallback: (run: () => void) => setTimeout(run, 1),
    cancelIdleCallback: (id: number) => {
      clearTimeout(id)
    },
  })
  root = createRoot(document.body.appendChild(document.createElement('div')))
  looks = 0
  before = ''
})

afterEach(() => {
  act(() => {
    root.unmount()
  })
  document.body.replaceChildren()
  vi.useRealTimers()
})

test('while she types on, save after save, nothing looks through the article', () => {
  show('one', 'a')
  for (const words of ['a b', 'a b c', 'a b c d']) {
    show('one', words)
    wait(450)
  }

  expect([document.body.textContent, looks]).toEqual(['a', 1])
})

test('what was typed is looked at once she pauses', () => {
  show('one', 'a')
  show('one', 'a b')
  wait(450)
  show('one', 'a b c')

  wait(700)

  expect([document.body.textContent, looks]).toEqual(['a b c', 2])
})

test('another article is looked at without waiting', () => {
  show('one', 'a')

  show('two', 'of another')

  expect(document.body.textContent).toBe('of another')
})

function Looked({ of, words }: { readonly of: string; readonly words: string }) {
  const rested = useAtRest(words, of)
  return createElement(Look, { words: rested })
}

function Look({ words }: { readonly words: string }) {
  if (words !== before) looks += 1
  before = words
  return words
}

function show(of: string, words: string): void {
  act(() => {
    root.render(createElement(Looked, { of, words }))
  })
}

function wait(ms: number): void {
  act(() => {
    vi.advanceTimersByTime(ms)
  })
}
