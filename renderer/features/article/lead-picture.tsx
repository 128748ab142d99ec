import { altOf, withDecorative, type Picture } from '../../../shared/model/media'
import { CaptionAndCredit } from '../../editor/caption-and-credit'
import { useApp } from '../../state/app-store'
import { GrowingText } from '../../ui/growing-text'
import { useFieldMarks } from '../find/use-found'
import { PictureSlot } from './picture-slot'
import type { PutPicture } from './take-picture'
import { WordsFromFile, type EmptyWords } from './words-from-file'

const noPicture: Picture = { file: null, caption: '', credit: '', alt: '' }

/** The lead picture with its caption, its credit apart, and what it shows in words. */
export function LeadPicture() {
  const lead = useApp((state) => state.coverage?.article.fields.lead)
  const change = useApp((state) => state.changeFields)
  if (lead === undefined) return null
  const picture = lead ?? noPicture
  const set = (part: Partial<Picture>) => {
    change({ lead: keptLead({ ...picture, ...part }) })
  }
  const known = picture.caption !== '' || picture.credit !== ''
  return (
    <PictureSlot
      className="lead-picture"
      file={picture.file}
      alt={altOf(picture)}
      missing={known ? 'The picture itself is missing' : 'Add a lead picture'}
      put={putLead}
      onCut={(file) => {
        set({ file })
      }}
      onRemove={() => {
        set({ file: null })
      }}
    >
      <figcaption>
        <LeadWords picture={picture} set={set} />
        <AltLine
          picture={picture}
          set={set}
          onDecorative={(decorative) => {
            change({ lead: keptLead(withDecorative(picture, decorative)) })
          }}
        />
        {picture.file === null ? null : (
          <WordsFromFile id={picture.file.id} empty={emptyWords(picture, set)} />
        )}
      </figcaption>
    </PictureSlot>
  )
}

interface WordsProps {
  readonly picture: Picture
  readonly set: (part: Partial<Picture>) => void
}

function LeadWords({ picture, set }: WordsProps) {
  const captionMarks = useFieldMarks(picture.caption, { kind: 'field', field: 'caption' })
  const creditMarks = useFieldMarks(picture.credit, { kind: 'field', field: 'credit' })
  return (
    <CaptionAndCredit
      picture={picture}
      captionMarks={captionMarks}
      creditMarks={creditMarks}
      onChange={set}
    />
  )
}

function AltLine(props: WordsProps & { readonly onDecorative: (decorative: boolean) => void }) {
  const { picture, set } = props
  const marks = useFieldMarks(picture.alt, { kind: 'field', field: 'alt' })
  const decorative = picture.decorative === true
  return (
    <div className="labelled-line alt-line">
      <span className="line-label">Alt text</span>
      {decorative ? (
        <span className="alt-none">None: the picture only adorns</span>
      ) : (
        <GrowingText
          value={picture.alt}
          marks={marks}
          label="Alt text: what the picture shows"
          placeholder="What the picture shows, for those who cannot see it"
          onChange={(alt) => {
            set({ alt })
          }}
        />
      )}
      <label
        className="decorative"
        title="It says nothing that the text does not: readers who cannot see it are spared it."
      >
        <input
          type="checkbox"
          checked={decorative}
          onChange={(event) => {
            props.onDecorative(event.target.checked)
          }}
        />
        Decorative
      </label>
    </div>
  )
}

function emptyWords(picture: Picture, set: WordsProps['set']): readonly EmptyWords[] {
  const { caption, credit, alt } = picture
  const empty: readonly (EmptyWords & { readonly stands: string })[] = [
    {
      name: 'Caption',
      stands: caption,
      onUse: (words) => {
        set({ caption: words })
      },
    },
    {
      name: 'Credit',
      stands: credit,
      onUse: (words) => {
        set({ credit: words })
      },
    },
    {
      name: 'Alt text',
      stands: picture.decorative === true ? 'none' : alt,
      onUse: (words) => {
        set({ alt: words })
      },
    },
  ]
  return empty.filter(({ stands }) => stands.trim() === '')
}

const putLead: PutPicture = ({ lead }, file) => ({ lead: { ...(lead ?? noPicture), file } })

/** A lead without file and words is none. */
function keptLead(lead: Picture): Picture | null {
  const empty = lead.file === null && lead.caption + lead.credit + lead.alt === ''
  return empty ? null : lead
}
