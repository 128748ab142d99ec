import { altOf, editPicture, type Picture, type PictureEdit } from '../../../shared/model/media'
import { say } from '../../../shared/words/say'
import { PictureLines } from '../../pictures/picture-lines'
import { useApp } from '../../state/app-store'
import { useFieldMarks } from '../find/use-found'
import { pictureSource } from './picture-source'
import { PictureSlot } from './picture-slot'
import type { PutPicture } from './take-picture'

const noPicture: Picture = { file: null, caption: '', credit: '', alt: '' }

/** The lead picture with its caption, its credit apart, and what it shows in words. */
export function LeadPicture() {
  const lead = useApp((state) => state.coverage?.article.fields.lead)
  const change = useApp((state) => state.changeFields)
  if (lead === undefined) return null
  const picture = lead ?? noPicture
  const edit = (made: PictureEdit) => {
    change({ lead: keptLead(editPicture(picture, made)) })
  }
  const known = picture.caption !== '' || picture.credit !== ''
  return (
    <PictureSlot
      className="lead-picture"
      file={picture.file}
      alt={altOf(picture)}
      missing={known ? say('The picture itself is missing') : say('Add a lead picture')}
      put={putLead}
      onCut={(file) => {
        edit({ file })
      }}
      onRemove={() => {
        edit({ file: null })
      }}
    >
      <figcaption>
        <LeadLines picture={picture} onEdit={edit} />
      </figcaption>
    </PictureSlot>
  )
}

function LeadLines(props: {
  readonly picture: Picture
  readonly onEdit: (edit: PictureEdit) => void
}) {
  const { caption, credit, alt } = props.picture
  const marks = {
    caption: useFieldMarks(caption, { kind: 'field', field: 'caption' }),
    credit: useFieldMarks(credit, { kind: 'field', field: 'credit' }),
    alt: useFieldMarks(alt, { kind: 'field', field: 'alt' }),
  }
  return <PictureLines {...props} what="picture" marks={marks} wordsIn={pictureSource.words} />
}

const putLead: PutPicture = ({ lead }, file) => ({ lead: { ...(lead ?? noPicture), file } })

/** A lead without file and words is none. */
function keptLead(lead: Picture): Picture | null {
  const empty = lead.file === null && lead.caption + lead.credit + lead.alt === ''
  return empty ? null : lead
}
