import { useEffect, useRef, type KeyboardEvent } from 'react'
import { say } from '../../shared/words/say'
import type { Phrase } from '../../shared/words/german'
import type { BlockAct } from './block-acts'

interface Item {
  readonly act: BlockAct
  readonly label: Phrase
  readonly keys?: string
}

const whole: readonly Item[] = [
  { act: 'move-up', label: 'Move up', keys: 'Alt+Shift+↑' },
  { act: 'move-down', label: 'Move down', keys: 'Alt+Shift+↓' },
  { act: 'duplicate', label: 'Duplicate' },
  { act: 'delete', label: 'Delete' },
]

const turns: readonly Item[] = [
  { act: 'paragraph', label: 'Paragraph' },
  { act: 'h2', label: 'Heading' },
  { act: 'h3', label: 'Smaller heading' },
  { act: 'quote', label: 'Block quote' },
  { act: 'bullet', label: 'Bulleted list' },
  { act: 'number', label: 'Numbered list' },
]

/** What can be done with the block beside which it opens. */
export function BlockMenu(props: {
  readonly canTurn: boolean
  readonly onPick: (act: BlockAct) => void
  readonly onLeave: (how: 'key' | 'elsewhere') => void
}) {
  const menu = useRef<HTMLDivElement>(null)
  useEffect(() => {
    menu.current?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true })
    menu.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const keyDown = (event: KeyboardEvent) => {
    const items = [...(menu.current?.querySelectorAll<HTMLElement>('button') ?? [])]
    const at = items.findIndex((item) => item === document.activeElement)
    const to = placeFor(event.key, at, items.length)
    if (event.key === 'Escape' || event.key === 'Tab') props.onLeave('key')
    else if (to === null) return
    else items[to]?.focus()
    event.preventDefault()
    event.stopPropagation()
  }
  const item = ({ act, label, keys }: Item) => (
    <button
      key={act}
      type="button"
      role="menuitem"
      tabIndex={-1}
      onClick={() => {
        props.onPick(act)
      }}
    >
      <span>{say(label)}</span>
      {keys === undefined ? null : <span className="keys">{keys}</span>}
    </button>
  )
  return (
    <div
      ref={menu}
      className="block-menu"
      role="menu"
      tabIndex={-1}
      aria-label={say('This block')}
      onKeyDown={keyDown}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) props.onLeave('elsewhere')
      }}
    >
      {whole.map(item)}
      {props.canTurn ? (
        <div role="group" aria-label={say('Turn into')}>
          <span className="block-menu-title" aria-hidden="true">
            {say('Turn into')}
          </span>
          {turns.map(item)}
        </div>
      ) : null}
    </div>
  )
}

function placeFor(key: string, at: number, count: number): number | null {
  if (key === 'ArrowDown') return (at + 1) % count
  if (key === 'ArrowUp') return (at - 1 + count) % count
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : null
}
