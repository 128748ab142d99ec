import {
  $createParagraphNode,
  $getNodeByKey,
  HISTORY_MERGE_TAG,
  HISTORY_PUSH_TAG,
  SKIP_DOM_SELECTION_TAG,
  type LexicalEditor,
} from 'lexical'
import { useEffect, useRef, type KeyboardEvent } from 'react'
import { createPortal } from 'react-dom'
import type { PictureEdit } from '../../shared/model/media'
import { PictureActions } from '../pictures/picture-actions'
import { PictureLines } from '../pictures/picture-lines'
import { useToCome } from '../ui/use-to-come'
import { focusText } from './focus-text'
import { $selectImage } from './insert-images'
import { $isImageNode } from './nodes/image-node'
import type { PictureSource } from './picture-source'
import { replacePicture } from './take-pictures'
import { useSelectedImage, type SelectedImage } from './use-selected-image'
import './picture-fields.css'

/** What the fields of a picture work on. */
export interface PictureFieldsProps {
  readonly editor: LexicalEditor
  readonly source: PictureSource
}

/** Caption, credit and alternative text of the selected picture, where readers find them. */
export function PictureFields({ editor, source }: PictureFieldsProps) {
  const selected = useSelectedImage(editor)
  if (selected === null) return null
  return createPortal(
    <Fields key={selected.key} editor={editor} source={source} selected={selected} />,
    selected.element,
  )
}

function Fields({
  editor,
  source,
  selected,
}: PictureFieldsProps & { readonly selected: SelectedImage }) {
  const { key, image } = selected
  const place = useRef<HTMLDivElement>(null)
  const typing = useRef(false)
  const marks = {
    caption: useToCome(image.caption),
    credit: useToCome(image.credit),
    alt: useToCome(image.alt),
  }
  useTextKeys(editor, place)
  const edit = (made: PictureEdit) => {
    // All that is typed in one visit is one step back, a cut is one of its own; the focus stays.
    const typed = made.file === undefined && made.decorative === undefined
    const tag = typing.current && typed ? HISTORY_MERGE_TAG : HISTORY_PUSH_TAG
    typing.current = typed
    editor.update(
      () => {
        const node = $getNodeByKey(key)
        if ($isImageNode(node)) node.edit(made)
      },
      { tag: [tag, SKIP_DOM_SELECTION_TAG] },
    )
  }
  const goOn = () => {
    editor.update(() => {
      const node = $getNodeByKey(key)
      if (node === null) return
      const below =
        node.getNextSibling() ?? node.insertAfter($createParagraphNode()).getNextSibling()
      below?.selectStart()
    })
    focusText(editor)
  }
  const keyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    editor.update(() => {
      const node = $getNodeByKey(key)
      if ($isImageNode(node)) $selectImage(node)
    })
    focusText(editor)
  }
  return (
    <div ref={place} className="picture-fields" data-picture-fields="" onKeyDown={keyDown}>
      <PictureButtons editor={editor} source={source} selected={selected} onEdit={edit} />
      <PictureLines
        picture={image}
        what="picture"
        marks={marks}
        onEdit={edit}
        wordsIn={source.words}
        onEnter={goOn}
      />
    </div>
  )
}

function PictureButtons({
  editor,
  source,
  selected: { key, image },
  onEdit,
}: PictureFieldsProps & {
  readonly selected: SelectedImage
  readonly onEdit: (edit: PictureEdit) => void
}) {
  const isElsewhere = image.file === null && image.source !== ''
  return (
    <PictureActions
      file={image.file}
      onGet={
        isElsewhere
          ? () => void replacePicture(editor, key, source.fetch(image.source, 'asked'))
          : undefined
      }
      onCrop={(whole) => {
        source.crop(whole, (file) => {
          onEdit({ file })
        })
      }}
      onChoose={() => void replacePicture(editor, key, source.choose())}
      onRemove={() => {
        editor.update(() => {
          const node = $getNodeByKey(key)
          node?.selectPrevious()
          node?.remove()
        })
        focusText(editor)
      }}
    />
  )
}

/** Enter or Tab on the selected picture goes to its caption. */
function useTextKeys(editor: LexicalEditor, place: React.RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    const root = editor.getRootElement()
    const keyDown = (event: globalThis.KeyboardEvent) => {
      const isKey = event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey)
      if (!isKey || event.target !== root || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      event.stopImmediatePropagation()
      place.current?.querySelector('textarea')?.focus()
    }
    // Before Lexical hears it.
    root?.addEventListener('keydown', keyDown, { capture: true })
    return () => {
      root?.removeEventListener('keydown', keyDown, { capture: true })
    }
  }, [editor, place])
}
