import { useState, type DragEvent } from 'react'
import { appError } from '../../../shared/app-error'
import { pictureUrl } from '../../../shared/ipc/requests/publishing-requests'
import type { Picture, PictureFile } from '../../../shared/model/media'
import { err, type Result } from '../../../shared/result'
import { newsroom } from '../../platform/newsroom'
import { useApp } from '../../state/app-store'
import { GrowingText } from '../../ui/growing-text'
import { useFieldMarks } from '../find/use-found'

// The media store has the same limit; a larger file is not even read into the window.
const largest = 60_000_000

const noPicture: Picture = { file: null, caption: '', credit: '', alt: '' }

/** The lead picture with its caption, its credit apart, and what it shows in words. */
export function LeadPicture() {
  const lead = useApp((state) => state.coverage?.article.fields.lead)
  const change = useApp((state) => state.changeFields)
  const [over, setOver] = useState(false)
  if (lead === undefined) return null
  const picture = lead ?? noPicture
  const set = (part: Partial<Picture>) => {
    change({ lead: withPart(lead, part) })
  }
  const drop = (event: DragEvent) => {
    setOver(false)
    const [file] = event.dataTransfer.files
    if (file?.type.startsWith('image/') !== true) return
    event.preventDefault()
    event.stopPropagation()
    void takePicture(addPicture(file))
  }
  return (
    <figure
      className={over ? 'lead-picture over' : 'lead-picture'}
      onDragOver={(event) => {
        if (!hasPicture(event)) return
        event.preventDefault()
        event.stopPropagation()
        setOver(true)
      }}
      onDragLeave={() => {
        setOver(false)
      }}
      onDrop={drop}
    >
      <PictureFrame
        picture={picture}
        onChoose={() => void takePicture(newsroom.choosePicture({}))}
        onRemove={() => {
          set({ file: null })
        }}
      />
      <PictureWords picture={picture} set={set} />
    </figure>
  )
}

function PictureFrame(props: {
  readonly picture: Picture
  readonly onChoose: () => void
  readonly onRemove: () => void
}) {
  const { file, alt, caption, credit } = props.picture
  if (file === null) {
    const known = caption !== '' || credit !== ''
    return (
      <button type="button" className="picture-missing" onClick={props.onChoose}>
        <strong>{known ? 'The picture itself is missing' : 'Add a lead picture'}</strong>
        <span>Drop a file here, or press to choose one</span>
      </button>
    )
  }
  return (
    <div className="picture-frame">
      <img
        src={pictureUrl(file.id)}
        alt={alt}
        width={file.width}
        height={file.height}
        draggable={false}
      />
      <div className="picture-actions">
        <button type="button" className="button" onClick={props.onChoose}>
          Replace
        </button>
        <button type="button" className="button" onClick={props.onRemove}>
          Remove
        </button>
      </div>
    </div>
  )
}

function PictureWords(props: {
  readonly picture: Picture
  readonly set: (part: Partial<Picture>) => void
}) {
  const { picture, set } = props
  const captionMarks = useFieldMarks(picture.caption, { kind: 'field', field: 'caption' })
  const creditMarks = useFieldMarks(picture.credit, { kind: 'field', field: 'credit' })
  const altMarks = useFieldMarks(picture.alt, { kind: 'field', field: 'alt' })
  return (
    <figcaption>
      <div className="caption-and-credit">
        <GrowingText
          className="caption"
          value={picture.caption}
          marks={captionMarks}
          label="Caption"
          placeholder="Caption"
          onChange={(caption) => {
            set({ caption })
          }}
        />
        <GrowingText
          className="credit"
          value={picture.credit}
          marks={creditMarks}
          label="Credit"
          placeholder="Credit"
          onChange={(credit) => {
            set({ credit })
          }}
        />
      </div>
      <div className="labelled-line alt-line">
        <span className="line-label">Alt text</span>
        <GrowingText
          value={picture.alt}
          marks={altMarks}
          label="Alt text: what the picture shows"
          placeholder="What the picture shows, for those who cannot see it"
          onChange={(alt) => {
            set({ alt })
          }}
        />
      </div>
    </figcaption>
  )
}

function withPart(lead: Picture | null, part: Partial<Picture>): Picture | null {
  const next = { ...(lead ?? noPicture), ...part }
  const empty = next.file === null && next.caption + next.credit + next.alt === ''
  return empty ? null : next
}

/** Puts a picture in when it is stored: into the article it was meant for, under its words of then. */
async function takePicture(taken: Promise<Result<PictureFile | null>>): Promise<void> {
  const meant = useApp.getState().coverage?.article.id
  const file = await taken
  const { coverage, changeFields, say, tellTrouble } = useApp.getState()
  if (!file.ok) {
    tellTrouble(file.error)
    return
  }
  if (file.value === null) return
  if (coverage === null || coverage.article.id !== meant) {
    say({ text: 'The picture was not put in: another article is open now.', lasts: 5_000 })
    return
  }
  changeFields({ lead: withPart(coverage.article.fields.lead, { file: file.value }) })
}

async function addPicture(file: File): Promise<Result<PictureFile>> {
  const bytes = file.size > largest ? undefined : await file.arrayBuffer().catch(() => undefined)
  if (bytes !== undefined) {
    return newsroom.addPicture({ fileName: file.name, bytes: new Uint8Array(bytes) })
  }
  return err(
    appError(
      'picture-invalid',
      `“${file.name}” cannot be read, or has more than 60 MB.`,
      'Use a JPEG, PNG, WebP, AVIF or GIF file of up to 60 MB.',
    ),
  )
}

function hasPicture(event: DragEvent): boolean {
  return [...event.dataTransfer.items].some(({ type }) => type.startsWith('image/'))
}
