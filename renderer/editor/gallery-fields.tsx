import { useEffect, useState } from 'react'
import type { Gallery, Image } from '../../shared/document/nodes'
import { say } from '../../shared/words/say'
import { CardField } from './card-field'
import { isCroppable } from '../pictures/picture-actions'
import { usePictureAtHand } from '../pictures/picture-at-hand'
import type { FieldsOf } from './card-fields-props'
import { goToFields } from './go-to-fields'
import { moveWithin } from './move-within'
import { $isGalleryNode } from './nodes/gallery-node'
import { PictureWords } from './picture-words'
import { pickPicture, usePickedPicture } from './picked-picture'
import { addToGallery, chooseInstead } from './take-pictures'
import { useGalleryGestures } from './use-gallery-gestures'

/** The fields of the picture she is at, the order of all, and the gallery's own caption. */
export function GalleryFields(props: FieldsOf<Gallery>) {
  const { editor, pictures, selected, card, edit } = props
  const { key, line, element } = selected
  const [told, tell] = useState('')
  const count = card.images.length
  const at = Math.min(usePickedPicture(editor, key), Math.max(0, count - 1))
  const image = card.images[at]
  const setImages = (images: readonly Image[]) => {
    edit.change((node) => {
      if ($isGalleryNode(node)) node.setImages(images)
    })
  }
  const move = (from: number, to: number) => {
    if (from === to || to < 0 || to >= count) return
    setImages(moveWithin(card.images, from, to))
    pickPicture(editor, key, to)
    tell(say('Picture {to} of {count}', { to: to + 1, count }))
  }
  const choose = () => {
    chooseInstead(editor, { key, at }, pictures)
  }
  const takeOut = () => {
    setImages(card.images.filter((_, place) => place !== at))
    pickPicture(editor, key, Math.max(0, at - 1))
  }
  const add = () => {
    addToGallery(editor, key, pictures)
  }
  const file = image?.file ?? null
  usePictureAtHand({
    'caption-picture': () => {
      goToFields(element)
    },
    ...(isCroppable(file)
      ? {
          'crop-picture': () => {
            pictures.crop(file, (cut) => {
              edit.editPicture({ file: cut }, at)
            })
          },
        }
      : {}),
    ...(image === undefined
      ? {}
      : {
          'replace-picture': choose,
          'picture-decorative': () => {
            edit.editPicture({ decorative: image.decorative !== true }, at)
          },
          'remove-picture': takeOut,
        }),
    ...(at > 0 ? { 'picture-earlier': () => move(at, at - 1) } : {}),
    ...(at < count - 1 ? { 'picture-later': () => move(at, at + 1) } : {}),
    'add-to-gallery': add,
  })
  useGalleryGestures(editor, {
    element,
    at,
    count,
    move,
    pick: (to) => {
      pickPicture(editor, key, to)
    },
  })
  useCurrentMark(element, at, count)
  return (
    <>
      {image === undefined ? null : (
        <div
          className="gallery-picture"
          role="group"
          aria-label={say('Picture {at} of {count}', { at: at + 1, count })}
        >
          <div className="gallery-order">
            <span className="line-label">
              {say('Picture {at} of {count}', { at: at + 1, count })}
            </span>
            <button
              type="button"
              className="button quiet"
              disabled={at === 0}
              aria-label={say('Move this picture earlier')}
              title={say('Move earlier (Alt+←)')}
              onClick={() => {
                move(at, at - 1)
              }}
            >
              {say('Earlier')}
            </button>
            <button
              type="button"
              className="button quiet"
              disabled={at === count - 1}
              aria-label={say('Move this picture later')}
              title={say('Move later (Alt+→)')}
              onClick={() => {
                move(at, at + 1)
              }}
            >
              {say('Later')}
            </button>
            <button type="button" className="button quiet" onClick={choose}>
              {say('Replace')}
            </button>
            <button type="button" className="button quiet" onClick={takeOut}>
              {say('Take out')}
            </button>
          </div>
          <PictureWords
            key={at}
            image={image}
            line={line + at}
            what="picture"
            source={pictures}
            onEdit={(made) => {
              edit.editPicture(made, at)
            }}
            onEnter={() => {
              if (at < count - 1) pickPicture(editor, key, at + 1)
              else edit.goOn()
            }}
          />
        </div>
      )}
      <div data-card-line={line + count} className="gallery-caption">
        <CardField
          field="caption"
          name={say('Gallery')}
          value={card.caption}
          label={say('Caption of the whole gallery')}
          placeholder={say('Words for all of them')}
          onChange={(caption) => {
            edit.say({ line: count, field: 'caption' }, caption)
          }}
          onEnter={edit.goOn}
        />
        <div className="gallery-actions">
          <button type="button" className="button quiet" onClick={add}>
            {say('Add pictures')}
          </button>
          <button type="button" className="button quiet" onClick={edit.remove}>
            {say('Remove gallery')}
          </button>
        </div>
      </div>
      <span className="visually-hidden" role="status">
        {told}
      </span>
    </>
  )
}

/** Shows in the rows of pictures which one the fields are of. */
function useCurrentMark(element: HTMLElement, at: number, count: number): void {
  useEffect(() => {
    const figures = element.querySelectorAll(':scope > figure.picture')
    figures.forEach((figure, place) => figure.toggleAttribute('data-current', place === at))
    return () => {
      figures.forEach((figure) => figure.removeAttribute('data-current'))
    }
    // Pictures that were drawn anew have no mark.
  }, [element, at, count])
}
