import {
  $createParagraphNode,
  $getNodeByKey,
  HISTORY_MERGE_TAG,
  SKIP_DOM_SELECTION_TAG,
  type LexicalEditor,
} from 'lexical'
import { useEffect, useRef, type KeyboardEvent } from 'react'
import { createPortal } from 'react-dom'
import type { Image } from '../../shared/document/nodes'
import { GrowingText } from '../ui/growing-text'
import { useToCome } from '../ui/use-to-come'
import { CaptionAndCredit } from './caption-and-credit'
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
  const captionMarks = useToCome(image.caption)
  const creditMarks = useToCome(image.credit)
  const altMarks = useToCome(image.alt)
  useTextKeys(editor, place)
  const say = (words: Partial<Pick<Image, 'caption' | 'credit' | 'alt'>>) => {
    // All that is typed in one visit is one step back; the focus stays in the field.
    const tag = typing.current ? [HISTORY_MERGE_TAG] : []
    typing.current = true
    editor.update(
      () => {
        const node = $getNodeByKey(key)
        if ($isImageNode(node)) node.setWords(words)
      },
      { tag: [...tag, SKIP_DOM_SELECTION_TAG] },
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
      <PictureButtons editor={editor} source={source} selected={selected} />
      <CaptionAndCredit
        picture={image}
        captionMarks={captionMarks}
        creditMarks={creditMarks}
        onChange={say}
        onEnter={goOn}
      />
      <div className="labelled-line alt-line">
        <span className="line-label">Alt text</span>
        <GrowingText
          value={image.alt}
          marks={altMarks}
          label="Alt text: what the picture shows"
          placeholder="What the picture shows, for those who cannot see it"
          onEnter={goOn}
          onChange={(alt) => {
            say({ alt })
          }}
        />
      </div>
    </div>
  )
}

function PictureButtons({
  editor,
  source,
  selected: { key, image },
}: PictureFieldsProps & { readonly selected: SelectedImage }) {
  const isElsewhere = image.file === null && image.source !== ''
  const remove = () => {
    editor.update(() => {
      const node = $getNodeByKey(key)
      node?.selectPrevious()
      node?.remove()
    })
    focusText(editor)
  }
  return (
    <div className="picture-actions">
      {isElsewhere ? (
        <button
          type="button"
          className="button"
          onClick={() => void replacePicture(editor, key, source.fetch(image.source, 'asked'))}
        >
          Get it
        </button>
      ) : null}
      <button
        type="button"
        className="button"
        onClick={() => void replacePicture(editor, key, source.choose())}
      >
        {image.file === null ? 'Choose' : 'Replace'}
      </button>
      <button type="button" className="button" onClick={remove}>
        Remove
      </button>
    </div>
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
