// @vitest-environment happy-dom
import { act, createElement, Fragment, type ReactNode } from 'react'
import { expect, test } from 'vitest'
import { ChosenBar } from '../../../renderer/features/updates/chosen-bar'
import { useApp } from '../../../renderer/state/app-store'
import { Toasts } from '../../../renderer/ui/toasts'
import { useModal } from '../../../renderer/ui/use-modal'
import { entryId } from '../../../shared/ids'
import { drawnPage } from '../../support/drawn-page'

const page = drawnPage()

test('a message put away by key gives the focus back to where she came from', () => {
  show(field, createElement(Toasts))
  act(() => {
    useApp.getState().tellNews({ text: 'Posted.', lasts: 0 })
  })
  find('input').focus()
  find('.toast button').focus()

  click('.toast button')

  expect(document.activeElement).toBe(find('input'))
})

test('a message put away by pointer leaves the caret where she types', () => {
  show(field, createElement(Toasts))
  act(() => {
    useApp.getState().tellNews({ text: 'Posted.', lasts: 0 })
  })

  const press = new MouseEvent('mousedown', { bubbles: true, cancelable: true })
  find('.toast button').dispatchEvent(press)

  expect(press.defaultPrevented).toBe(true)
})

test('a dialog whose button is gone gives the focus to the card it stood in', () => {
  const card = (isPosted: boolean) =>
    createElement('article', { tabIndex: -1 }, isPosted ? createElement('button') : 'Withdrawn')
  show(card(true))
  find('button').focus()
  show(card(true), createElement(Asking))

  show(card(false), createElement(Asking))
  show(card(false))

  expect(document.activeElement).toBe(find('article'))
})

test('where none is chosen any more, the focus is on the update she began with', async () => {
  const id = entryId('begun-here')
  show(createElement('article', { tabIndex: -1, 'data-update': id }), createElement(ChosenBar))
  act(() => {
    useApp.getState().chooseUpdates({ ids: new Set([id]), anchor: id })
  })
  find('.choose-none').focus()

  click('.choose-none')
  await new Promise(requestAnimationFrame)

  expect(document.activeElement).toBe(find('article'))
})

const field = createElement('input')

function Asking() {
  return createElement('dialog', { ref: useModal() }, createElement('button'))
}

function show(...nodes: readonly ReactNode[]): void {
  page.draw(createElement(Fragment, null, ...nodes))
}

function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector)
  if (found === null) throw new Error(`no ${selector}`)
  return found
}

function click(selector: string): void {
  act(() => {
    find(selector).click()
  })
}
