// @vitest-environment happy-dom
import { act, createElement, useState } from 'react'
import { expect, test, vi } from 'vitest'
import { ComposerTime } from '../../../renderer/features/compose/composer-time'
import { PeopleField } from '../../../renderer/features/people/people-field'
import { takeHalfTyped } from '../../../renderer/platform/half-typed'
import { useApp } from '../../../renderer/state/app-store'
import { composerOf } from '../../../renderer/state/composer'
import { Dialog } from '../../../renderer/ui/dialog'
import type { DeskState } from '../../../shared/ipc/requests/desk-requests'
import type { Author } from '../../../shared/model/author'
import { freshPanels } from '../../../shared/model/window-seat'
import { at, sampleDay, sampleUpdate } from '../../support/sample-coverage'
import { sampleSettings } from '../../support/sample-settings'
import { drawnPage } from '../../support/drawn-page'

const draft = sampleUpdate({ stamp: at(12), state: 'composing' })
const desk: DeskState = {
  settings: sampleSettings,
  machineZone: 'Europe/Berlin',
  version: '0.0.0',
  dataFolder: '',
  notice: '',
  place: null,
  panels: freshPanels,
  isFirst: true,
}
const { restamps } = vi.hoisted(() => {
  const restamps: unknown[] = []
  const restampUpdate = (asked: unknown) => {
    restamps.push(asked)
    return new Promise(() => undefined)
  }
  Object.assign(window, { newsroom: { restampUpdate } })
  Object.assign(globalThis, { requestIdleCallback: () => 0, cancelIdleCallback: () => undefined })
  return { restamps }
})
const page = drawnPage()

test('Ctrl+Enter in a dialog names the person whose name stands half typed', () => {
  const said: (readonly Author[])[] = []
  page.draw(createElement(AuthorsDialog, { onSubmit: (authors) => said.push(authors) }))
  const field = inputIn('dialog')
  type(field, 'Ada Brook')

  act(() => {
    field.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }),
    )
  })

  expect(said).toEqual([[{ name: 'Ada Brook' }]])
})

test('a time just typed for the update being written is kept where the window is closed by key', async () => {
  useApp.setState({ coverage: sampleDay, desk, composer: composerOf(draft) })
  page.draw(createElement(ComposerTime))
  type(inputIn('.composer-stamp'), '0203')

  act(takeHalfTyped)
  await Promise.resolve()

  const { stamp } = useApp.getState().composer
  expect(stamp).not.toBe(draft.stamp)
  expect(restamps).toEqual([{ id: draft.id, stamp }])
})

function AuthorsDialog({ onSubmit }: { readonly onSubmit: (authors: readonly Author[]) => void }) {
  const [authors, setAuthors] = useState<readonly Author[]>([])
  return createElement(Dialog, {
    title: 'Authors',
    onClose: () => undefined,
    onSubmit: () => {
      onSubmit(authors)
    },
    foot: createElement('button', { type: 'submit' }, 'Set'),
    children: createElement(PeopleField, { label: 'Authors', authors, onChange: setAuthors }),
  })
}

function inputIn(selector: string): HTMLInputElement {
  const field = document.querySelector<HTMLInputElement>(`${selector} input`)
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
