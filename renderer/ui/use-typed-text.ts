import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from 'react'

type TextFieldElement = HTMLInputElement | HTMLTextAreaElement

/** What a field of text is given. */
export interface TypedText<Element extends TextFieldElement> {
  readonly ref: RefObject<Element | null>
  readonly defaultValue: string
  /** Says that she typed this. */
  readonly typed: (words: string) => void
  readonly onBlur: () => void
}

/**
 * Words of a field that somebody else keeps, and may keep a moment later. The field has what she typed at
 * once and is given words only where they are not hers: given back its own it would move the caret to the
 * end, mix up the next letters, and forget what can be undone.
 *
 * @param keepsEnds false where white space around the words is not kept
 */
export function useTypedText<Element extends TextFieldElement>(
  value: string,
  { onChange, keepsEnds = true }: { onChange: (words: string) => void; keepsEnds?: boolean },
): TypedText<Element> {
  const ref = useRef<Element>(null)
  // What the page itself says is in the field; while she types Chromium would end a step of undo with it.
  const [defaultValue, setDefaultValue] = useState(value)
  // Typed and not heard of again, the newest last.
  const ahead = useRef<readonly string[]>([])
  const give = useCallback(
    (words: string) => {
      const field = ref.current
      if (field === null) return
      if (!isSame(field.value, words, keepsEnds)) giveWords(field, words)
      if (field !== document.activeElement) setDefaultValue(words)
    },
    [keepsEnds],
  )
  useLayoutEffect(() => {
    const at = ahead.current.findIndex((words) => isSame(words, value, keepsEnds))
    ahead.current = ahead.current.slice(at + 1)
    // Her newer words are still on their way.
    if (at !== -1 && ahead.current.length > 0) return
    ahead.current = []
    give(value)
  }, [value, keepsEnds, give])
  return {
    ref,
    defaultValue,
    typed: (words) => {
      ahead.current = [...ahead.current, words]
      onChange(words)
    },
    onBlur: () => {
      ahead.current = []
      give(value)
      setDefaultValue(value)
    },
  }
}

/** The caret goes to where the words changed, as after typing them. */
function giveWords(field: TextFieldElement, words: string): void {
  const caret = endOfChange(field.value, words)
  field.value = words
  if (field === document.activeElement) field.setSelectionRange(caret, caret)
}

function endOfChange(before: string, words: string): number {
  const most = Math.min(before.length, words.length)
  let start = 0
  while (start < most && before[start] === words[start]) start += 1
  let same = 0
  while (same < most - start && before.at(-1 - same) === words.at(-1 - same)) same += 1
  return words.length - same
}

function isSame(one: string, other: string, keepsEnds: boolean): boolean {
  return keepsEnds ? one === other : one.trim() === other.trim()
}
