// @vitest-environment happy-dom
import { act, createElement } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { LooksDialog } from '../../../renderer/features/site-looks/looks-dialog'
import { useApp } from '../../../renderer/state/app-store'
import { targetId } from '../../../shared/ids'
import type { FolderTarget } from '../../../shared/model/publication'
import { sampleSettings } from '../../support/sample-settings'

let root: Root | null = null

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
})

afterEach(close)

test('what she wrote for a site is there again after Esc or another dialog, until she wants it no more', () => {
  const site = siteOf('quay')
  type(open(site), 'The Quay')
  close()

  const again = open(site).value
  press('Back to what is saved')
  const back = nameField().value
  close()

  expect([again, back]).toEqual(['The Quay', 'Harbour'])
  expect(open(site).value).toBe('Harbour')
  expect(document.body.textContent).not.toContain('You had not saved this.')
})

test('of one site nothing is written into another', () => {
  type(open(siteOf('one')), 'One')
  close()

  expect(open(siteOf('two')).value).toBe('Harbour')
})

function siteOf(id: string): FolderTarget {
  const at = { siteName: 'Harbour', folder: `/${id}`, siteUrl: 'https://h.example/' }
  return { kind: 'folder', id: targetId(id), ...at }
}

function open(site: FolderTarget): HTMLInputElement {
  const desk = { settings: { ...sampleSettings, targets: [site] } }
  useApp.setState({ desk } as unknown as Parameters<typeof useApp.setState>[0])
  const box = document.createElement('div')
  document.body.append(box)
  const made = createRoot(box)
  root = made
  act(() => {
    made.render(createElement(LooksDialog, { targetId: site.id, backToPlaces: false }))
  })
  return nameField()
}

function close(): void {
  act(() => {
    root?.unmount()
  })
  root = null
  document.body.replaceChildren()
}

function nameField(): HTMLInputElement {
  const label = [...document.querySelectorAll('label')].find(({ textContent }) =>
    textContent.includes('Name of the site'),
  )
  const field = document.querySelector<HTMLInputElement>(`[id="${label?.htmlFor ?? ''}"]`)
  if (field === null) throw new Error('no field')
  return field
}

function type(field: HTMLInputElement, words: string): void {
  act(() => {
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {}
    set?.call(field, words)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

function press(words: string): void {
  act(() => {
    const buttons = [...document.querySelectorAll('button')]
    buttons.find(({ textContent }) => textContent === words)?.click()
  })
}
