import type { MediaId } from '../../shared/ids'
import type { Picture, PictureEdit, PictureWords } from '../../shared/model/media'
import { say } from '../../shared/words/say'
import { GrowingText, type MarkedWords } from '../ui/growing-text'
import { AltLine, type Described } from './alt-line'
import { CaptionAndCredit } from './caption-and-credit'
import { WordsFromFile, type OfferedField } from './words-from-file'
import './picture-lines.css'

/** Words of a picture's fields that are marked. */
export type PictureMarks = Readonly<Record<OfferedField, readonly MarkedWords[]>>

/** A picture whose words are written below it. */
export interface PictureLinesProps {
  readonly picture: Picture
  /** A map has no caption: what it shows is its description. */
  readonly what: Described
  readonly marks: PictureMarks
  readonly onEdit: (edit: PictureEdit) => void
  /** What its maker wrote into a file; the same promise for the same picture. */
  readonly wordsIn: (id: MediaId) => Promise<PictureWords>
  /** Enter in one of the fields. */
  readonly onEnter?: () => void
}

/** The lines below a picture, wherever it stands: its words, and those its file offers for empty ones. */
export function PictureLines(props: PictureLinesProps) {
  const { picture, what, marks, onEdit, wordsIn, onEnter } = props
  const { file } = picture
  const leave = onEnter === undefined ? {} : { onEnter }
  return (
    <>
      {what === 'map' ? (
        <MapCreditLine {...props} />
      ) : (
        <CaptionAndCredit
          picture={picture}
          captionMarks={marks.caption}
          creditMarks={marks.credit}
          onChange={onEdit}
          {...leave}
        />
      )}
      {what === 'map' && file === null ? null : (
        <AltLine picture={picture} what={what} marks={marks.alt} onEdit={onEdit} {...leave} />
      )}
      {file === null ? null : (
        <WordsFromFile
          id={file.id}
          empty={emptyFields(picture, what)}
          wordsIn={wordsIn}
          onUse={onEdit}
        />
      )}
    </>
  )
}

function MapCreditLine({ picture, marks, onEdit, onEnter }: PictureLinesProps) {
  return (
    <div className="map-credit labelled-line">
      <span className="line-label">{say('Map')}</span>
      <GrowingText
        className="credit"
        value={picture.credit}
        marks={marks.credit}
        label={say('Map credit')}
        placeholder={say('Who drew the map')}
        onChange={(credit) => {
          onEdit({ credit })
        }}
        {...(onEnter === undefined ? {} : { onEnter })}
      />
    </div>
  )
}

function emptyFields(picture: Picture, what: Described): readonly OfferedField[] {
  const fields: readonly OfferedField[] =
    what === 'map' ? ['credit', 'alt'] : ['caption', 'credit', 'alt']
  return fields.filter((field) => {
    if (field === 'alt' && picture.decorative === true) return false
    return picture[field].trim() === ''
  })
}
