import type { KeyboardEvent } from 'react'
import { useApp } from '../../state/app-store'
import { leftToDecide, withChoice, type ConflictLine } from '../../state/conflict-lines'

const steps: Readonly<Record<string, 1 | -1>> = {
  ArrowDown: 1,
  n: 1,
  N: 1,
  ArrowUp: -1,
  p: -1,
  P: -1,
}

/** Does what a key means among the changes: from one to the next, and what is to become of it. */
export function pressConflict(
  event: KeyboardEvent<HTMLElement>,
  lines: readonly ConflictLine[],
): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
  const list = event.currentTarget
  const sections = [...list.querySelectorAll<HTMLElement>('.conflict-section')]
  const at = sections.findIndex((section) => section.contains(document.activeElement))
  const step = steps[event.key]
  if (step !== undefined) {
    event.preventDefault()
    const to = Math.min(Math.max(at + step, 0), sections.length - 1)
    sections[to]?.focus()
    sections[to]?.scrollIntoView({ block: 'nearest' })
    return
  }
  const line = lines.find(({ id }) => id === sections[at]?.id)
  if (line !== undefined && decide(event, line, lines)) event.preventDefault()
}

function decide(
  event: KeyboardEvent<HTMLElement>,
  line: ConflictLine,
  lines: readonly ConflictLine[],
): boolean {
  const { choices, choose, settleConflict } = useApp.getState()
  switch (event.key.toLowerCase()) {
    case 't':
      choose(withChoice(choices, line, { kind: 'theirs' }))
      return true
    case 'k':
      choose(withChoice(choices, line, { kind: 'ours' }))
      return true
    case 'm':
      choose(withChoice(choices, line, { kind: 'merged', taken: new Set() }))
      return true
    case 'enter':
      // On a button, Enter is the button's.
      if (event.target instanceof HTMLButtonElement || leftToDecide(lines, choices) > 0)
        return false
      void settleConflict()
      return true
    default:
      return false
  }
}
