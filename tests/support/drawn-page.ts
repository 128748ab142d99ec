import { act, type ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach } from 'vitest'
import { useApp } from '../../renderer/state/app-store'

/** A page for each test of a file, on which parts of the window are drawn; it and the app's state end with it. */
export function drawnPage() {
  let root: Root
  beforeEach(() => {
    Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
    root = createRoot(document.body.appendChild(document.createElement('div')))
  })
  afterEach(() => {
    act(() => {
      root.unmount()
    })
    document.body.replaceChildren()
    useApp.setState(useApp.getInitialState())
  })
  return {
    draw: (node: ReactNode) => {
      act(() => {
        root.render(node)
      })
    },
  }
}
