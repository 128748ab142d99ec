import { $getNodeByKey, SKIP_DOM_SELECTION_TAG, type LexicalEditor, type NodeKey } from 'lexical'
import { useEffect, useLayoutEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { say } from '../../shared/words/say'
import { GrowingText } from '../ui/growing-text'
import { useToCome } from '../ui/use-to-come'
import { fieldStep } from './field-steps'
import { focusText } from './focus-text'
import { $isBoxNode, BoxNode } from './nodes/box-node'
import { $textLines } from './text-lines'

interface ShownBox {
  readonly key: NodeKey
  readonly title: string
  readonly kind: 'facts' | 'summary'
  readonly line: number
  /** Where its title stands. */
  readonly element: HTMLElement
}

/** The titles of all boxes of a text, as fields where readers find them. */
export function BoxTitles({ editor }: { readonly editor: LexicalEditor }) {
  const boxes = useBoxes(editor)
  return boxes.map((box) =>
    createPortal(<BoxTitle editor={editor} box={box} />, box.element, box.key),
  )
}

function BoxTitle({ editor, box }: { readonly editor: LexicalEditor; readonly box: ShownBox }) {
  const { key, title, element } = box
  const marks = useToCome(title)
  // The words themselves are in the field meanwhile.
  useLayoutEffect(() => {
    element.toggleAttribute('data-field-shown', true)
    return () => {
      element.removeAttribute('data-field-shown')
    }
  }, [element])
  const write = (value: string) => {
    editor.update(
      () => {
        const node = $getNodeByKey(key)
        if ($isBoxNode(node)) node.setTitle(value)
      },
      { tag: [fieldStep(editor), SKIP_DOM_SELECTION_TAG] },
    )
  }
  const goIn = () => {
    // At once: a text without a caret would be given one at its end.
    editor.update(
      () => {
        $getNodeByKey<BoxNode>(key)?.selectStart()
      },
      { discrete: true },
    )
    focusText(editor)
  }
  return (
    <span
      className="box-title-field"
      data-card-fields=""
      data-card-line={box.line}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' && event.key !== 'ArrowDown') return
        event.preventDefault()
        event.stopPropagation()
        goIn()
      }}
    >
      <span data-field="title">
        <GrowingText
          value={title}
          marks={marks}
          label={
            box.kind === 'facts' ? say('Title of the fact box') : say('Title of the summary box')
          }
          placeholder={box.kind === 'facts' ? say('What the facts are about') : say('What we know')}
          onChange={write}
          onEnter={goIn}
        />
      </span>
    </span>
  )
}

function useBoxes(editor: LexicalEditor): readonly ShownBox[] {
  const [boxes, setBoxes] = useState<readonly ShownBox[]>([])
  useEffect(
    () =>
      editor.registerMutationListener(BoxNode, () => {
        const now = editor.getEditorState().read(() => $shownBoxes(editor))
        setBoxes(now)
      }),
    [editor],
  )
  return boxes
}

function $shownBoxes(editor: LexicalEditor): readonly ShownBox[] {
  return $textLines().flatMap(({ block }, line) => {
    if (!$isBoxNode(block)) return []
    const key = block.getKey()
    const element = editor.getElementByKey(key)?.querySelector<HTMLElement>(':scope > .box-title')
    return element === null || element === undefined
      ? []
      : [{ key, title: block.title(), kind: block.kind(), line, element }]
  })
}
