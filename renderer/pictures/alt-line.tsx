import type { Picture, PictureEdit } from '../../shared/model/media'
import { GrowingText, type MarkedWords } from '../ui/growing-text'

/** What is described: its own word stands in the field. */
export type Described = 'picture' | 'map'

/** What a picture shows in words, or that it only adorns. */
export function AltLine(props: {
  readonly picture: Pick<Picture, 'alt' | 'decorative'>
  readonly what: Described
  readonly marks: readonly MarkedWords[]
  readonly onEdit: (edit: PictureEdit) => void
  readonly onEnter?: () => void
}) {
  const { picture, what, onEdit, onEnter } = props
  const decorative = picture.decorative === true
  return (
    <div className="labelled-line alt-line">
      <span className="line-label">Alt text</span>
      {decorative ? (
        <span className="alt-none">{`None: the ${what} only adorns`}</span>
      ) : (
        <GrowingText
          value={picture.alt}
          marks={props.marks}
          label={`Alt text: what the ${what} shows`}
          placeholder={`What the ${what} shows, for those who cannot see it`}
          onChange={(alt) => {
            onEdit({ alt })
          }}
          {...(onEnter === undefined ? {} : { onEnter })}
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
            onEdit({ decorative: event.target.checked })
          }}
        />
        Decorative
      </label>
    </div>
  )
}
