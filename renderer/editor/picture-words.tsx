import type { CardPlace } from '../../shared/document/card-words'
import type { Image } from '../../shared/document/nodes'
import { CardField } from './card-field'

/** Caption, credit and alternative text of a picture, as fields where readers find them. */
export function PictureWords(props: {
  readonly image: Image
  /** Which picture of its card it is. */
  readonly at: number
  /** Its line, as `bodyLines` numbers them. */
  readonly line: number
  /** What the picture is called in the labels. */
  readonly name: 'picture' | 'map'
  readonly hasCaption: boolean
  readonly say: (place: CardPlace, value: string) => void
  readonly onEnter: () => void
}) {
  const { image, at, line, name, say, onEnter } = props
  const set = (field: 'caption' | 'credit' | 'alt') => (value: string) => {
    say({ line: at, field }, value)
  }
  return (
    <div data-card-line={line}>
      <div className="caption-and-credit">
        {props.hasCaption ? (
          <CardField
            field="caption"
            className="caption"
            value={image.caption}
            label="Caption"
            placeholder="Caption"
            onChange={set('caption')}
            onEnter={onEnter}
          />
        ) : null}
        <CardField
          field="credit"
          className="credit"
          value={image.credit}
          label="Credit"
          placeholder="Credit"
          onChange={set('credit')}
          onEnter={onEnter}
        />
      </div>
      <CardField
        field="alt"
        name="Alt text"
        value={image.alt}
        label={`Alt text: what the ${name} shows`}
        placeholder={`What the ${name} shows, for those who cannot see it`}
        onChange={set('alt')}
        onEnter={onEnter}
      />
    </div>
  )
}
