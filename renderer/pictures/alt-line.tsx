import type { Picture, PictureEdit } from '../../shared/model/media'
import { say } from '../../shared/words/say'
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
  const isMap = what === 'map'
  const decorative = picture.decorative === true
  return (
    <div className="labelled-line alt-line">
      <span className="line-label">{say('Alt text')}</span>
      {decorative ? (
        <span className="alt-none">
          {isMap ? say('None: the map only adorns') : say('None: the picture only adorns')}
        </span>
      ) : (
        <GrowingText
          value={picture.alt}
          marks={props.marks}
          label={
            isMap ? say('Alt text: what the map shows') : say('Alt text: what the picture shows')
          }
          placeholder={
            isMap
              ? say('What the map shows, for those who cannot see it')
              : say('What the picture shows, for those who cannot see it')
          }
          onChange={(alt) => {
            onEdit({ alt })
          }}
          {...(onEnter === undefined ? {} : { onEnter })}
        />
      )}
      <label
        className="decorative"
        title={say(
          'It says nothing that the text does not: readers who cannot see it are spared it.',
        )}
      >
        <input
          type="checkbox"
          checked={decorative}
          onChange={(event) => {
            onEdit({ decorative: event.target.checked })
          }}
        />
        {say('Decorative')}
      </label>
    </div>
  )
}
