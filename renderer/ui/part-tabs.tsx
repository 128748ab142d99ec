import type { KeyboardEvent } from 'react'
import './part-tabs.css'

/** The parts of a dialog that has several, one below the other; arrows go from one to the next. */
export function PartTabs<Part extends string>(props: {
  /** Names the tabs, and what belongs to them. */
  readonly name: string
  readonly label: string
  readonly parts: readonly { readonly part: Part; readonly words: string }[]
  readonly shown: Part
  readonly onShow: (part: Part) => void
}) {
  const { name, parts, shown, onShow } = props
  const keyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const at = parts.findIndex(({ part }) => part === shown)
    const next = parts[(at + step + parts.length) % parts.length]
    if (next === undefined) return
    onShow(next.part)
    event.currentTarget.querySelector<HTMLElement>(`#${name}-${next.part}`)?.focus()
  }
  return (
    <div
      className="part-tabs"
      role="tablist"
      aria-orientation="vertical"
      aria-label={props.label}
      onKeyDown={keyDown}
    >
      {parts.map(({ part, words }) => (
        <button
          key={part}
          type="button"
          role="tab"
          id={`${name}-${part}`}
          aria-controls={`${name}-part`}
          aria-selected={part === shown}
          tabIndex={part === shown ? 0 : -1}
          data-first-focus={part === shown ? true : undefined}
          onClick={() => {
            onShow(part)
          }}
        >
          {words}
        </button>
      ))}
    </div>
  )
}
