import { useCallback, useEffect, useLayoutEffect, useState, type RefObject } from 'react'
import { useApp } from '../../state/app-store'

/** Where she is among the changes of a comparison. */
export interface ChangeSteps {
  readonly count: number
  /** From 1; 0 where nothing differs. */
  readonly at: number
  readonly step: (by: 1 | -1) => void
}

/**
 * Walks through what is marked as changed below an element, by key: N or Alt+Down to the next, P or
 * Alt+Up to the one before. `drawn` is what the marks were drawn from.
 */
export function useChangeSteps(
  root: RefObject<HTMLElement | null>,
  drawn: readonly unknown[],
): ChangeSteps {
  const [count, setCount] = useState(0)
  const [at, setAt] = useState(0)
  useLayoutEffect(() => {
    const found = changesBelow(root.current).length
    setCount(found)
    setAt((before) => Math.min(before, Math.max(0, found - 1)))
    // eslint-disable-next-line react-hooks/exhaustive-deps -- The marks are read from what is drawn.
  }, drawn)
  useLayoutEffect(() => {
    const changes = changesBelow(root.current)
    changes.forEach((elements, index) => {
      for (const element of elements) element.toggleAttribute('data-current', index === at)
    })
    // eslint-disable-next-line react-hooks/exhaustive-deps -- As above; and she has moved on.
  }, [at, ...drawn])
  const step = useCallback(
    (by: 1 | -1) => {
      const changes = changesBelow(root.current)
      if (changes.length === 0) return
      const to = (at + by + changes.length) % changes.length
      setAt(to)
      changes[to]?.[0]?.scrollIntoView({ block: 'center' })
    },
    [at, root],
  )
  useStepKeys(step)
  return { count, at: count === 0 ? 0 : at + 1, step }
}

function useStepKeys(step: (by: 1 | -1) => void): void {
  useEffect(() => {
    const keyDown = (event: KeyboardEvent) => {
      const by = stepOf(event)
      if (by === null || useApp.getState().dialog !== null || isTypedInto(event.target)) return
      event.preventDefault()
      step(by)
    }
    window.addEventListener('keydown', keyDown)
    return () => {
      window.removeEventListener('keydown', keyDown)
    }
  }, [step])
}

function stepOf(event: KeyboardEvent): 1 | -1 | null {
  if (event.ctrlKey || event.metaKey) return null
  if (event.altKey) {
    if (event.key === 'ArrowDown') return 1
    return event.key === 'ArrowUp' ? -1 : null
  }
  if (event.key === 'n' || event.key === 'N') return 1
  return event.key === 'p' || event.key === 'P' ? -1 : null
}

function isTypedInto(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, select, textarea') !== null
}

/** Each change with the elements that show it: a move stands at two places, and is one change. */
function changesBelow(root: HTMLElement | null): readonly (readonly HTMLElement[])[] {
  const changes = new Map<string, HTMLElement[]>()
  for (const element of root?.querySelectorAll<HTMLElement>('[data-change]') ?? []) {
    const entry = element.closest<HTMLElement>('[data-entry]')?.dataset.entry ?? ''
    const key = `${entry} ${element.dataset.change ?? ''}`
    changes.set(key, [...(changes.get(key) ?? []), element])
  }
  return [...changes.values()]
}
