import type { LexicalEditor } from 'lexical'
import { useEffect, useLayoutEffect, useRef, type KeyboardEvent, type RefObject } from 'react'
import { createPortal } from 'react-dom'
import { assertNever } from '../../shared/result'
import './card-fields.css'
import type { CardFieldsProps } from './card-fields-props'
import { EmbedFields } from './embed-fields'
import { GalleryFields } from './gallery-fields'
import { PictureFields } from './picture-fields'
import { useCardEdit, type CardEdit } from './use-card-edit'
import { useSelectedCard, type SelectedCard } from './use-selected-card'

/** The fields of the selected card, where readers find its words. */
export function CardFields(props: CardFieldsProps) {
  const selected = useSelectedCard(props.editor)
  if (selected === null) return null
  return createPortal(
    <Fields key={selected.key} {...props} selected={selected} />,
    selected.element,
  )
}

function Fields(props: CardFieldsProps & { readonly selected: SelectedCard }) {
  const { editor, selected } = props
  const place = useRef<HTMLDivElement>(null)
  const edit = useCardEdit(editor, selected.key)
  useTextKeys(editor, place)
  // A card that was put in or gone to by key may lie below the window's edge.
  useLayoutEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const keyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    edit.leave()
  }
  return (
    <div
      ref={place}
      className="card-fields"
      data-card-fields=""
      onKeyDown={keyDown}
      // A button that goes with its click would look to the text like a click beside the card.
      onClick={(event) => {
        event.stopPropagation()
      }}
    >
      <FieldsByKind {...props} edit={edit} />
    </div>
  )
}

function FieldsByKind(
  props: CardFieldsProps & { readonly selected: SelectedCard; readonly edit: CardEdit },
) {
  const { card } = props.selected
  switch (card.type) {
    case 'image':
    case 'map':
      return <PictureFields {...props} card={card} />
    case 'gallery':
      return <GalleryFields {...props} card={card} />
    case 'embed':
      return <EmbedFields {...props} card={card} />
    default:
      return assertNever(card)
  }
}

/** Enter or Tab on the selected card goes to its first field. */
function useTextKeys(editor: LexicalEditor, place: RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    const root = editor.getRootElement()
    const keyDown = (event: globalThis.KeyboardEvent) => {
      const isKey = event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey)
      if (!isKey || event.target !== root || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      event.stopImmediatePropagation()
      place.current?.querySelector<HTMLElement>('textarea, input')?.focus()
    }
    // Before Lexical hears it.
    root?.addEventListener('keydown', keyDown, { capture: true })
    return () => {
      root?.removeEventListener('keydown', keyDown, { capture: true })
    }
  }, [editor, place])
}
