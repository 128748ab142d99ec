import type { KeyboardEvent } from 'react'

/** Plain text in the page's own type: a field as tall as what is in it, without a frame. */
export function GrowingText(props: {
  readonly value: string
  readonly label: string
  readonly placeholder: string
  readonly onChange: (value: string) => void
  readonly className?: string
  readonly lang?: string
  readonly onEnter?: () => void
}) {
  const keyDown = (event: KeyboardEvent) => {
    // A headline or a caption is one line of text, however long.
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    props.onEnter?.()
  }
  return (
    <span className={`growing ${props.className ?? ''}`}>
      <span className="ghost" aria-hidden="true">
        {props.value === '' ? props.placeholder : props.value}{' '}
      </span>
      <textarea
        rows={1}
        dir="auto"
        aria-label={props.label}
        lang={props.lang}
        value={props.value}
        placeholder={props.placeholder}
        onKeyDown={keyDown}
        onChange={(event) => {
          props.onChange(event.target.value.replace(/\s*\n\s*/g, ' '))
        }}
      />
    </span>
  )
}
