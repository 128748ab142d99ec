import { $getNodeByKey, $isElementNode, type LexicalEditor } from 'lexical'
import { useEffect, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { say } from '../../shared/words/say'
import { isMac } from '../platform/is-mac'
import { showKeys } from '../platform/match-keys'
import type { PictureSource } from './picture-source'
import { $insertDivider } from './insert-divider'
import { $insertTable } from './insert-table'
import { slashItems, type SlashItem } from './slash-items'
import './slash-menu.css'
import { insertPart, isPart } from './insert-part'
import { chooseGallery, choosePicture } from './take-pictures'
import { isBlockName, setBlock } from './text-style'
import { placeMenu } from './toolbar-place'
import { useMenuKeys } from './use-menu-keys'
import { usePlaceAt } from './use-place-at'
import { useSlash, type Slash } from './use-slash'

/** What the menu works on. */
export interface SlashMenuProps {
  readonly editor: LexicalEditor
  readonly pictures: PictureSource
  readonly onLink: () => void
}

/** What can be put in, behind a slash at the start of an empty block; the text keeps the focus. */
export function SlashMenu({ editor, pictures, onLink }: SlashMenuProps) {
  const { slash, dismiss } = useSlash(editor)
  const [cursor, setCursor] = useState(0)
  const box = useRef<HTMLDivElement>(null)
  const id = useId()
  const items = slash === null ? [] : slashItems(slash.typed)
  const at = Math.min(cursor, items.length - 1)
  const chosen = items[at]
  const opened = slash !== null && chosen !== undefined ? slash : null

  const pick = (item: SlashItem | undefined): void => {
    if (opened === null || item === undefined) return
    setCursor(0)
    putIn(editor, opened, item)
    act(item.does)
  }
  const act = (does: SlashItem['does']): void => {
    if (does === 'picture') choosePicture(editor, pictures)
    if (does === 'gallery') chooseGallery(editor, pictures)
    if (does === 'link') onLink()
    if (isPart(does)) insertPart(editor, does)
  }
  useMenuKeys(
    editor,
    opened === null
      ? null
      : {
          step: (by) => {
            setCursor((at + by + items.length) % items.length)
          },
          pick: () => {
            pick(chosen)
          },
          leave: () => {
            setCursor(0)
            dismiss()
          },
        },
  )
  usePlaceAt(box, opened?.range ?? null, placeMenu)
  useActiveOption(editor, { list: id, option: opened === null ? null : `${id}-${String(at)}` })
  if (opened === null) return null
  return createPortal(
    <div ref={box} className="slash-menu" role="region" aria-label={say('What can be put in')}>
      <div role="listbox" aria-label={say('Put in')} id={id}>
        {items.map((item, index) => (
          <div
            key={item.does}
            id={`${id}-${String(index)}`}
            className="slash-item"
            role="option"
            aria-selected={index === at}
            // The caret stays in the text.
            onMouseDown={(event) => {
              event.preventDefault()
              pick(item)
            }}
            onMouseMove={() => {
              setCursor(index)
            }}
          >
            <span>{say(item.label)}</span>
            <span className="keys">
              {item.keys === undefined ? item.typed : showKeys(item.keys, isMac)}
            </span>
          </div>
        ))}
      </div>
    </div>,
    document.body,
  )
}

/** The slash and its word go, and the block becomes what was chosen. */
function putIn(editor: LexicalEditor, slash: Slash, { does }: SlashItem): void {
  editor.update(
    () => {
      const block = $getNodeByKey(slash.block)
      if ($isElementNode(block)) block.clear().select()
    },
    { discrete: true },
  )
  if (does === 'divider') editor.update($insertDivider)
  else if (does === 'table') editor.update($insertTable)
  else if (isBlockName(does)) setBlock(editor, does)
}

/** Tells those who hear the text which item is chosen. */
function useActiveOption(
  editor: LexicalEditor,
  { list, option }: { readonly list: string; readonly option: string | null },
): void {
  useEffect(() => {
    const root = editor.getRootElement()
    if (root === null || option === null) return
    root.setAttribute('aria-controls', list)
    root.setAttribute('aria-activedescendant', option)
    return () => {
      root.removeAttribute('aria-controls')
      root.removeAttribute('aria-activedescendant')
    }
  }, [editor, list, option])
}
