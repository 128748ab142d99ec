import type { KeyboardEvent } from 'react'
import { say } from '../../../shared/words/say'

/** Moving a line of a list up and down, and taking it out. */
export function RowActs(props: {
  /** Begins the names of its buttons; the focus goes with the line that is moved. */
  readonly id: string
  readonly at: number
  readonly count: number
  readonly words: string
  readonly onMove: (to: number) => void
  readonly onRemove: () => void
}) {
  const { id, at, count, words } = props
  const move = (to: number, way: 'up' | 'down') => {
    props.onMove(to)
    // At either end the way on is closed: the focus takes the way back.
    const atEnd = way === 'up' ? to === 0 : to === count - 1
    const shown = atEnd ? { up: 'down', down: 'up' }[way] : way
    focusSoon(`${id}-${String(to)}-${shown}`)
  }
  return (
    <span className="row-acts">
      <button
        type="button"
        className="button quiet"
        id={`${id}-${String(at)}-up`}
        disabled={at === 0}
        aria-label={say('Move {words} up', { words })}
        onClick={() => {
          move(at - 1, 'up')
        }}
      >
        ↑
      </button>
      <button
        type="button"
        className="button quiet"
        id={`${id}-${String(at)}-down`}
        disabled={at === count - 1}
        aria-label={say('Move {words} down', { words })}
        onClick={() => {
          move(at + 1, 'down')
        }}
      >
        ↓
      </button>
      <button
        type="button"
        className="button quiet"
        aria-label={say('Remove {words}', { words })}
        onClick={() => {
          props.onRemove()
          focusSoon(`${id}-add`)
        }}
      >
        ×
      </button>
    </span>
  )
}

/** Alt with an arrow moves the line in which she types. */
export function moveByKey(
  event: KeyboardEvent<HTMLElement>,
  of: {
    readonly at: number
    readonly count: number
    readonly field: (at: number) => string
    readonly onMove: (to: number) => void
  },
): void {
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
  if (step === undefined || !event.altKey) return
  event.preventDefault()
  const to = of.at + step
  if (to < 0 || to >= of.count) return
  of.onMove(to)
  focusSoon(of.field(to))
}

/**
 * Gives the focus to what this act makes: as soon as it is in the document, so that what is typed at once
 * is typed there; else once it is drawn.
 */
export function focusSoon(id: string): void {
  const focus = () => {
    const element = document.getElementById(id)
    element?.focus()
    return element !== null
  }
  let isThere = false
  queueMicrotask(() => {
    isThere = focus()
  })
  requestAnimationFrame(() => {
    if (!isThere || document.activeElement === document.body) focus()
  })
}
