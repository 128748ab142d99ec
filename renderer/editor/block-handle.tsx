import { $getNodeByKey, COMMAND_PRIORITY_EDITOR, type LexicalEditor } from 'lexical'
import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { say } from '../../shared/words/say'
import { onceBetweenKeys } from '../platform/between-keys'
import { $canTurn, actOnBlock, type BlockAct } from './block-acts'
import './block-handle.css'
import { BlockMenu } from './block-menu'
import { focusText } from './focus-text'
import { BLOCKS_MOVED } from './move-blocks'
import { useBlockAt, writtenBlock, type BlockAt } from './use-block-at'
import { useBlockDrag } from './use-block-drag'

/** Beside the text: the handle of the block under the pointer or the caret, and what was moved, in words. */
export function BlockHandle({ editor }: { readonly editor: LexicalEditor }) {
  const at = useBlockAt(editor)
  const [opened, setOpened] = useState<BlockAt | null>(null)
  const told = useMovesTold(editor)
  const block = opened ?? at
  return (
    <>
      {block === null ? null : (
        <Handle editor={editor} block={block} isOpen={opened !== null} onOpen={setOpened} />
      )}
      <span className="visually-hidden" role="status">
        {told}
      </span>
    </>
  )
}

function Handle(props: {
  readonly editor: LexicalEditor
  readonly block: BlockAt
  readonly isOpen: boolean
  readonly onOpen: (block: BlockAt | null) => void
}) {
  const { editor, block, isOpen, onOpen } = props
  const place = useRef<HTMLDivElement>(null)
  useBeside(editor, block.element, place)
  const { drop, cancel, gestures } = useBlockDrag(editor, {
    key: block.key,
    onPress: () => {
      onOpen(isOpen ? null : block)
    },
  })
  useDraggedMark(block.element, drop !== null)
  useEscape(drop !== null, cancel)
  const pick = (act: BlockAct) => {
    onOpen(null)
    actOnBlock(editor, block.key, act)
    focusText(editor)
  }
  return (
    <>
      <div ref={place} className="block-handle" data-open={isOpen}>
        <button
          type="button"
          aria-label={say('Move or change this block')}
          aria-haspopup="menu"
          aria-expanded={isOpen}
          title={say('Drag to move, press for more')}
          // The caret stays in the text.
          onMouseDown={(event) => {
            event.preventDefault()
          }}
          onClick={(event) => {
            // By key; a pointer has been heard already.
            if (event.detail === 0) onOpen(writtenBlock(editor) ?? block)
          }}
          {...gestures}
        >
          <svg viewBox="0 0 10 16" width="10" height="16" aria-hidden="true">
            {[2, 8, 14].map((y) =>
              [2, 8].map((x) => (
                <circle key={`${String(x)}-${String(y)}`} cx={x} cy={y} r="1.25" />
              )),
            )}
          </svg>
        </button>
        {isOpen ? (
          <BlockMenu
            canTurn={editor.getEditorState().read(() => $canTurn($getNodeByKey(block.key)))}
            onPick={pick}
            onLeave={(how) => {
              onOpen(null)
              if (how === 'key') focusText(editor)
            }}
          />
        ) : null}
      </div>
      {drop === null ? null : (
        <div className="block-drop" style={{ top: `${String(Math.round(drop.top))}px` }} />
      )}
    </>
  )
}

/** Keeps the handle at its block's first line, whatever grows above it. */
function useBeside(
  editor: LexicalEditor,
  element: HTMLElement,
  place: RefObject<HTMLDivElement | null>,
): void {
  useLayoutEffect(() => {
    const root = editor.getRootElement()
    const put = () => {
      if (root === null || place.current === null) return
      const top = element.getBoundingClientRect().top - root.getBoundingClientRect().top
      place.current.style.top = `${String(Math.round(top))}px`
    }
    put()
    const watch = new ResizeObserver(put)
    if (root !== null) watch.observe(root)
    // Asking where it stands lays the text out, unless the letter has been drawn.
    const calm = onceBetweenKeys(put)
    const stop = editor.registerUpdateListener(calm.ask)
    return () => {
      watch.disconnect()
      stop()
      calm.stop()
    }
  }, [editor, element, place])
}

function useDraggedMark(element: HTMLElement, isDragged: boolean): void {
  useEffect(() => {
    element.toggleAttribute('data-dragged', isDragged)
    return () => {
      element.removeAttribute('data-dragged')
    }
  }, [element, isDragged])
}

function useEscape(isDragged: boolean, cancel: () => void): void {
  const latest = useRef(cancel)
  useEffect(() => {
    latest.current = cancel
  })
  useEffect(() => {
    if (!isDragged) return
    const keyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      latest.current()
    }
    window.addEventListener('keydown', keyDown, { capture: true })
    return () => {
      window.removeEventListener('keydown', keyDown, { capture: true })
    }
  }, [isDragged])
}

function useMovesTold(editor: LexicalEditor): string {
  const [told, tell] = useState('')
  useEffect(
    () =>
      editor.registerCommand(
        BLOCKS_MOVED,
        (words) => {
          tell(words)
          return true
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    [editor],
  )
  return told
}
