import {
  $getNodeByKey,
  HISTORY_PUSH_TAG,
  SKIP_DOM_SELECTION_TAG,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical'
import { useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { assertNever } from '../../shared/result'
import { say } from '../../shared/words/say'
import { useTypedText } from '../ui/use-typed-text'
import './block-tools.css'
import { fieldStep } from './field-steps'
import { focusText } from './focus-text'
import { $isCodeNode } from './nodes/code-node'
import { $isQuoteNode } from './nodes/quote-node'
import { $isTableNode } from './nodes/table-node'
import { TableButtons } from './table-buttons'
import { changeTable } from './table-actions'
import { useCaretBlock, type CaretBlock } from './use-caret-block'

/**
 * What the block at the caret says beside its words, below it: who said a quote, what code is written
 * in, what a table shows and what can be done to it. Escape and Enter come back to the text.
 */
export function BlockTools({ editor }: { readonly editor: LexicalEditor }) {
  const block = useCaretBlock(editor)
  const place = useRef<HTMLDivElement>(null)
  useRoomBelow(block?.element ?? null, place)
  if (block === null) return null
  const keyDown = (event: KeyboardEvent): void => {
    if (
      event.key !== 'Escape' &&
      !(event.key === 'Enter' && event.target instanceof HTMLInputElement)
    )
      return
    event.preventDefault()
    event.stopPropagation()
    focusText(editor)
  }
  return (
    <div
      ref={place}
      className="block-tools"
      role="group"
      aria-label={say(names[block.says.kind])}
      data-card-line={block.line}
      onKeyDown={keyDown}
    >
      <Tools editor={editor} block={block} />
    </div>
  )
}

const names = { quote: 'Quote', code: 'Code', table: 'Table' } as const

function Tools({ editor, block }: { readonly editor: LexicalEditor; readonly block: CaretBlock }) {
  const { key, says } = block
  const change = ($write: (node: LexicalNode) => void, step = HISTORY_PUSH_TAG): void => {
    editor.update(
      () => {
        const node = $getNodeByKey(key)
        if (node !== null) $write(node)
      },
      // The focus stays in the field.
      { tag: [step, SKIP_DOM_SELECTION_TAG] },
    )
  }
  const type = ($write: (node: LexicalNode) => void): void => {
    change($write, fieldStep(editor))
  }
  switch (says.kind) {
    case 'quote': {
      const { who = '', where = '', pull = false } = says.fields
      const tell = (told: { who?: string; where?: string }) => {
        type((node) => {
          if ($isQuoteNode(node)) node.setFields(told)
        })
      }
      return (
        <>
          <Field
            name="who"
            label={say('Who said it')}
            value={who}
            onChange={(words) => {
              tell({ who: words })
            }}
          />
          <Field
            name="where"
            label={say('Where')}
            value={where}
            onChange={(words) => {
              tell({ where: words })
            }}
          />
          <button
            type="button"
            aria-pressed={pull}
            onClick={() => {
              change((node) => {
                if ($isQuoteNode(node)) node.setFields({ pull: !pull })
              })
            }}
          >
            {say('Pull quote')}
          </button>
        </>
      )
    }
    case 'code':
      return (
        <Field
          name="language"
          label={say('Language')}
          value={says.language}
          onChange={(words) => {
            type((node) => {
              if ($isCodeNode(node)) node.setLanguage(words)
            })
          }}
        />
      )
    case 'table':
      return (
        <>
          <TableButtons
            headings={says.headings}
            onPress={(action) => {
              changeTable(editor, key, action)
            }}
          />
          <Field
            name="caption"
            label={say('Caption')}
            value={says.caption}
            onChange={(words) => {
              type((node) => {
                if ($isTableNode(node)) node.setCaption(words)
              })
            }}
          />
        </>
      )
    default:
      return assertNever(says)
  }
}

function Field(props: {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly onChange: (words: string) => void
}): ReactNode {
  const { name, label, value, onChange } = props
  // What is typed may be more than what is kept of it, such as a space at the end.
  const { typed, ...field } = useTypedText<HTMLInputElement>(value, { onChange, keepsEnds: false })
  return (
    <span className="block-field" data-field={name}>
      <input
        type="text"
        aria-label={label}
        placeholder={label}
        {...field}
        spellCheck={false}
        onChange={({ target }) => {
          typed(target.value)
        }}
      />
    </span>
  )
}

/** Keeps the tools below their block, and room for them there. */
function useRoomBelow(
  element: HTMLElement | null,
  place: React.RefObject<HTMLDivElement | null>,
): void {
  useLayoutEffect(() => {
    if (element === null) return
    element.toggleAttribute('data-tools', true)
    const put = (): void => {
      const tools = place.current
      const around = tools?.offsetParent
      if (tools === null || around === null || around === undefined) return
      const top = element.getBoundingClientRect().bottom - around.getBoundingClientRect().top
      tools.style.top = `${String(Math.round(top))}px`
    }
    put()
    const watch = new ResizeObserver(put)
    watch.observe(element)
    if (element.parentElement !== null) watch.observe(element.parentElement)
    return () => {
      watch.disconnect()
      element.removeAttribute('data-tools')
    }
  }, [element, place])
}
