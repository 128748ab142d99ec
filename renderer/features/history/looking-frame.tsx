import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react'
import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import { drawNow } from '../../ui/draw-now'
import { editorAtHand } from '../article/written-text'

/** The frame of all that is looked at: what it is, the way back, and the text in the page's type. */
export function LookingFrame(props: {
  readonly name: string
  readonly title: ReactNode
  readonly words?: ReactNode
  readonly actions?: ReactNode
  /** Below the bar: which texts, and how they are shown. */
  readonly tools?: ReactNode
  readonly children: ReactNode
}) {
  const text = useRef<HTMLDivElement>(null)
  useEffect(() => {
    text.current?.focus({ preventScroll: true })
  }, [])
  useLayoutEffect(() => {
    // A button just pressed may be gone with what it undid.
    if (document.activeElement === document.body) text.current?.focus({ preventScroll: true })
  })
  useEscape()
  return (
    <section className="looking-pane" aria-label={props.name}>
      <div className="looking-bar">
        <h1>{props.title}</h1>
        <span
          className="looking-words"
          title={typeof props.words === 'string' ? props.words : undefined}
        >
          {props.words}
        </span>
        {props.actions}
        <button type="button" className="button" onClick={backToWriting}>
          {say('Back to writing')} <span className="keys">Esc</span>
        </button>
      </div>
      {props.tools}
      <div
        className="looking-text"
        ref={text}
        role="group"
        aria-label={props.name}
        // It scrolls: the arrow keys must reach it.
        tabIndex={0}
      >
        {props.children}
      </div>
    </section>
  )
}

/** From wherever the focus is, also where it is nowhere. */
function useEscape(): void {
  useEffect(() => {
    const keyDown = (event: KeyboardEvent) => {
      const ours = event.key === 'Escape' && !event.defaultPrevented
      if (ours && useApp.getState().dialog === null) backToWriting()
    }
    window.addEventListener('keydown', keyDown)
    return () => {
      window.removeEventListener('keydown', keyDown)
    }
  }, [])
}

function backToWriting(): void {
  useApp.getState().stopLooking()
  focusBehind()
}

/** The hand goes back to where it came from: the timeline, or else the text. */
function focusBehind(): void {
  drawNow()
  const timeline = useApp.getState().tab === 'history' ? document.getElementById('timeline') : null
  if (timeline !== null) timeline.focus()
  else editorAtHand()?.focus()
}
