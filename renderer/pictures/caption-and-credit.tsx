import type { Picture } from '../../shared/model/media'
import { say } from '../../shared/words/say'
import { GrowingText, type MarkedWords } from '../ui/growing-text'

/** A picture's caption and, apart from it, its credit, as fields where readers find them. */
export function CaptionAndCredit(props: {
  readonly picture: Pick<Picture, 'caption' | 'credit'>
  readonly captionMarks: readonly MarkedWords[]
  readonly creditMarks: readonly MarkedWords[]
  readonly onChange: (words: { readonly caption: string } | { readonly credit: string }) => void
  readonly onEnter?: () => void
}) {
  const { picture, onChange, onEnter } = props
  const leave = onEnter === undefined ? {} : { onEnter }
  return (
    <div className="caption-and-credit">
      <GrowingText
        className="caption"
        value={picture.caption}
        marks={props.captionMarks}
        label={say('Caption')}
        placeholder={say('Caption')}
        onChange={(caption) => {
          onChange({ caption })
        }}
        {...leave}
      />
      <GrowingText
        className="credit"
        value={picture.credit}
        marks={props.creditMarks}
        label={say('Credit')}
        placeholder={say('Credit')}
        onChange={(credit) => {
          onChange({ credit })
        }}
        {...leave}
      />
    </div>
  )
}
