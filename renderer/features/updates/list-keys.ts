import type { KeyboardEvent, MouseEvent } from 'react'
import type { EntryId } from '../../../shared/ids'
import type { Update } from '../../../shared/model/update'
import { isFiltering, noFilter } from '../../../shared/model/update-filter'
import { isMac } from '../../platform/is-mac'
import { useApp } from '../../state/app-store'
import { noneChosen, type Chosen } from '../../state/chosen'
import { allOf, stretched, toggled } from './choose-updates'

/** Moves among the cards and chooses them; only while a card itself has the focus. */
export function listKeyDown(
  event: KeyboardEvent,
  list: { readonly shown: readonly Update[]; readonly goTo: (index: number) => void },
): void {
  const id = cardOf(event.target)
  if (id === undefined || !(event.target instanceof HTMLElement)) return
  if (event.target.dataset['update'] === undefined || event.altKey) return
  const { chosen, chooseUpdates, activate, updateFilter, filterUpdates } = useApp.getState()
  const { shown } = list
  const command = isMac ? event.metaKey : event.ctrlKey
  const at = shown.findIndex((update) => update.id === id)
  const done = () => {
    event.preventDefault()
    event.stopPropagation()
  }
  switch (event.key) {
    case 'ArrowDown':
    case 'ArrowUp': {
      const next = at + (event.key === 'ArrowDown' ? 1 : -1)
      const to = shown[next]
      if (to === undefined || command) return
      done()
      if (event.shiftKey) chooseUpdates(stretched(shown, { from: beganAt(chosen, id), to: to.id }))
      list.goTo(next)
      return
    }
    case ' ':
      done()
      chooseUpdates(toggled(chosen, id))
      return
    case 'a':
      if (!command || event.shiftKey) return
      done()
      chooseUpdates(allOf(shown))
      return
    case 'Enter':
      if (command || event.shiftKey || shown[at]?.state === 'withdrawn') return
      done()
      activate({ key: id, caret: 'end' })
      return
    case 'Escape':
      if (chosen.ids.size > 0) chooseUpdates(noneChosen)
      else if (isFiltering(updateFilter)) filterUpdates(noFilter)
      else return
      done()
      return
    default:
  }
}

/** Chooses by pointer: with Shift a stretch, with Ctrl one more or one less. */
export function listMouseDown(event: MouseEvent, shown: readonly Update[]): void {
  const id = cardOf(event.target)
  const command = isMac ? event.metaKey : event.ctrlKey
  if (id === undefined || event.button !== 0 || !(command || event.shiftKey)) return
  // Inside the text she writes in, Shift+click selects words and Ctrl+click opens a link.
  if (event.target instanceof Element && event.target.closest('[contenteditable=true]') !== null)
    return
  if (isControl(event.target)) return
  event.preventDefault()
  event.stopPropagation()
  const { chosen, chooseUpdates } = useApp.getState()
  chooseUpdates(
    event.shiftKey
      ? stretched(shown, { from: chosen.anchor ?? cardOf(document.activeElement) ?? id, to: id })
      : toggled(chosen, id),
  )
  cardElement(id)?.focus({ preventScroll: true })
}

/** Where a stretch began; gone on to a card that is not chosen, she begins another. */
function beganAt({ ids, anchor }: Chosen, id: EntryId): EntryId {
  return anchor !== null && ids.has(id) ? anchor : id
}

function cardOf(target: EventTarget | null): EntryId | undefined {
  const card = target instanceof Element ? target.closest<HTMLElement>('[data-update]') : null
  return card?.dataset['update'] as EntryId | undefined
}

function isControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest('button, select, input, textarea') !== null
}

function cardElement(id: EntryId): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-update="${CSS.escape(id)}"]`)
}
