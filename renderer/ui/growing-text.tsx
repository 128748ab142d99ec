import {
  useLayoutEffect,
  useRef,
  type ClipboardEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react'
import { tidyCharacters } from '../../shared/interchange/pasted/tidy-characters'
import { markWords, type WordMark } from './mark-words'
import { typeInto } from './type-into'
import { useTypedText } from './use-typed-text'

/** Words of a field that are marked. */
export interface MarkedWords {
  readonly mark: WordMark
  readonly from: number
  readonly to: number
}

/** Plain text in the page's own type: a field as tall as what is in it, without a frame. */
export function GrowingText(props: {
  readonly value: string
  readonly label: string
  readonly placeholder: string
  readonly onChange: (value: string) => void
  readonly className?: string
  readonly lang?: string
  readonly onEnter?: () => void
  readonly marks?: readonly MarkedWords[]
  /** Enter begins a new line. */
  readonly manyLines?: boolean
}) {
  const ghost = useRef<HTMLSpanElement>(null)
  const { marks = noMarks, manyLines = false } = props
  useMarks(ghost, props.value, marks)
  const { typed, ...field } = useTypedText<HTMLTextAreaElement>(props.value, props)
  const keyDown = (event: KeyboardEvent) => {
    // A headline or a caption is one line of text, however long.
    if (manyLines || event.key !== 'Enter' || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    props.onEnter?.()
  }
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const text = event.clipboardData.getData('text/plain')
    const seen = tidyCharacters(text)
    const fits = manyLines || !seen.includes('\n')
    if (fits && seen === text) return
    event.preventDefault()
    typeInto(event.currentTarget, fits ? seen : inOneLine(seen.trim()))
  }
  return (
    <span className={`growing ${props.className ?? ''}`}>
      <span className={marks.length > 0 ? 'ghost marked' : 'ghost'} aria-hidden="true" ref={ghost}>
        {props.value === '' ? props.placeholder : props.value}{' '}
      </span>
      <textarea
        rows={1}
        dir="auto"
        aria-label={props.label}
        lang={props.lang}
        placeholder={props.placeholder}
        {...field}
        onKeyDown={keyDown}
        onPaste={paste}
        onChange={({ target }) => {
          if (!manyLines) keepToOneLine(target)
          typed(target.value)
        }}
      />
    </span>
  )
}

function inOneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ')
}

/** What was dropped, or written by another program, may have lines. */
function keepToOneLine(field: HTMLTextAreaElement): void {
  if (!field.value.includes('\n')) return
  const caret = inOneLine(field.value.slice(0, field.selectionStart)).length
  field.value = inOneLine(field.value)
  field.setSelectionRange(caret, caret)
}

const noMarks: readonly MarkedWords[] = []

/** A field’s own words cannot be marked; those that lie behind them, of the same form, can. */
function useMarks(
  ghost: RefObject<HTMLElement | null>,
  value: string,
  marks: readonly MarkedWords[],
): void {
  useLayoutEffect(() => {
    const words = ghost.current?.firstChild
    if (!(words instanceof Text) || value === '') return
    const ends = marks.map(({ mark, from, to }) => {
      const range = document.createRange()
      range.setStart(words, Math.min(from, words.length))
      range.setEnd(words, Math.min(to, words.length))
      return markWords(mark, [range])
    })
    return () => {
      for (const end of ends) end()
    }
  }, [ghost, value, marks])
}
