import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { isMac } from '../platform/is-mac'
import { showKeys } from '../platform/match-keys'
import { isTextFormat, type TextStyle } from './text-style'
import { toolbarItems, type ToolbarAction, type ToolbarItem } from './toolbar-items'

/** What the row of buttons is drawn from. */
export interface ToolbarButtonsProps {
  readonly style: TextStyle
  /** It was called by key: the first button is ready to be pressed. */
  readonly takesFocus: boolean
  /** With the button where it was pressed by key, for it keeps the focus then. */
  readonly onPress: (does: ToolbarAction, button: HTMLElement | null) => void
  readonly onLeave: () => void
}

const items = toolbarItems.flat()

/** A toolbar by the book: one stop for Tab, arrows within, Escape back to the text. */
export function ToolbarButtons({ style, takesFocus, onPress, onLeave }: ToolbarButtonsProps) {
  const [current, setCurrent] = useState(0)
  const row = useRef<HTMLDivElement>(null)
  const focusAt = (index: number): void => {
    setCurrent(index)
    row.current?.querySelectorAll('button').item(index).focus({ preventScroll: true })
  }
  useEffect(() => {
    if (takesFocus) row.current?.querySelector('button')?.focus({ preventScroll: true })
  }, [takesFocus])

  const onKeyDown = (event: KeyboardEvent): void => {
    const next = stepOf(event.key, current)
    if (next !== null) focusAt(next)
    else if (event.key === 'Escape') onLeave()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const button = (item: ToolbarItem) => {
    const index = items.indexOf(item)
    return (
      <button
        key={item.does}
        type="button"
        tabIndex={index === current ? 0 : -1}
        aria-label={item.label}
        aria-pressed={isOn(item.does, style)}
        title={`${item.label} (${showKeys(item.keys, isMac)})`}
        // The words must stay selected: a press does not take the focus.
        onMouseDown={(event) => event.preventDefault()}
        onFocus={() => setCurrent(index)}
        onClick={(event) => onPress(item.does, event.detail === 0 ? event.currentTarget : null)}
      >
        {item.icon}
      </button>
    )
  }
  return (
    <div ref={row} role="toolbar" aria-label="Text style" onKeyDown={onKeyDown}>
      {toolbarItems.map((group, index) => (
        <span key={index} className="toolbar-group" role="presentation">
          {group.map(button)}
        </span>
      ))}
    </div>
  )
}

function stepOf(key: string, current: number): number | null {
  const last = items.length - 1
  if (key === 'ArrowRight') return current === last ? 0 : current + 1
  if (key === 'ArrowLeft') return current === 0 ? last : current - 1
  if (key === 'Home') return 0
  return key === 'End' ? last : null
}

function isOn(does: ToolbarAction, style: TextStyle): boolean {
  if (does === 'link') return style.link !== null
  if (isTextFormat(does)) return style.formats.has(does)
  return style.block === does
}
