import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { say } from '../../shared/words/say'
import { isMac } from '../platform/is-mac'
import { showKeys } from '../platform/match-keys'
import { isTextFormat, type TextStyle } from './text-style'
import { rarerItems, toolbarItems, type ToolbarAction, type ToolbarItem } from './toolbar-items'

/** What the row of buttons is drawn from. */
export interface ToolbarButtonsProps {
  readonly style: TextStyle
  /** It was called by key: the first button is ready to be pressed. */
  readonly takesFocus: boolean
  /** With the button where it was pressed by key, for it keeps the focus then. */
  readonly onPress: (does: ToolbarAction, button: HTMLElement | null) => void
  readonly onLeave: () => void
}

/** The first row ends in the button that shows the second. */
type Stop = ToolbarItem | 'more'

const firstRow: readonly Stop[] = [...toolbarItems.flat(), 'more']

/** A toolbar by the book: one stop for Tab, arrows within, Escape back to the text. */
export function ToolbarButtons({ style, takesFocus, onPress, onLeave }: ToolbarButtonsProps) {
  const [current, setCurrent] = useState(0)
  const [opened, setOpened] = useState(false)
  const row = useRef<HTMLDivElement>(null)
  // What the words are set as is always to be seen.
  const open = opened || rarerItems.some(({ does }) => isOn(does, style))
  const stops = open ? [...firstRow, ...rarerItems] : firstRow
  const at = Math.min(current, stops.length - 1)
  const focusAt = (index: number): void => {
    setCurrent(index)
    row.current?.querySelectorAll('button').item(index).focus({ preventScroll: true })
  }
  useEffect(() => {
    if (takesFocus) row.current?.querySelector('button')?.focus({ preventScroll: true })
  }, [takesFocus])

  const onKeyDown = (event: KeyboardEvent): void => {
    const next = stepOf(event.key, { current: at, last: stops.length - 1 })
    if (next !== null) focusAt(next)
    else if (event.key === 'Escape') onLeave()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const button = (item: ToolbarItem) => {
    const index = stops.indexOf(item)
    return (
      <button
        key={item.does}
        type="button"
        tabIndex={index === at ? 0 : -1}
        aria-label={say(item.label)}
        aria-pressed={isOn(item.does, style)}
        title={`${say(item.label)} (${showKeys(item.keys, isMac)})`}
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
    <div ref={row} role="toolbar" aria-label={say('Text style')} onKeyDown={onKeyDown}>
      <span className="toolbar-row" role="presentation">
        {toolbarItems.map((group, index) => (
          <span key={index} className="toolbar-group" role="presentation">
            {group.map(button)}
          </span>
        ))}
        <span className="toolbar-group" role="presentation">
          <button
            type="button"
            tabIndex={at === firstRow.length - 1 ? 0 : -1}
            aria-label={say('More styles')}
            aria-expanded={open}
            title={say('More styles')}
            onMouseDown={(event) => event.preventDefault()}
            onFocus={() => setCurrent(firstRow.length - 1)}
            onClick={() => setOpened(!open)}
          >
            {moreIcon}
          </button>
        </span>
      </span>
      {open && (
        <span className="toolbar-row rarer" role="presentation">
          {rarerItems.map(button)}
        </span>
      )}
    </div>
  )
}

const moreIcon = (
  <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path d="M3.5 8h.01M8 8h.01M12.5 8h.01" style={{ strokeWidth: 2.2 }} />
  </svg>
)

function stepOf(
  key: string,
  { current, last }: { readonly current: number; readonly last: number },
): number | null {
  if (key === 'ArrowRight') return current === last ? 0 : current + 1
  if (key === 'ArrowLeft') return current === 0 ? last : current - 1
  if (key === 'Home') return 0
  return key === 'End' ? last : null
}

function isOn(does: ToolbarAction, style: TextStyle): boolean {
  if (does === 'link') return style.link !== null
  if (isTextFormat(does)) return style.formats.has(does)
  return does !== 'comment' && style.block === does
}
