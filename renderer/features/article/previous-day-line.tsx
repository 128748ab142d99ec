import { safeWebUrl } from '../../../shared/document/safe-url'
import type { PreviousDay } from '../../../shared/model/article'
import { dayLabel } from '../../../shared/model/next-day'
import { addDays } from '../../../shared/model/stamp'
import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import { GrowingText } from '../../ui/growing-text'

/** The way to yesterday’s coverage: what it is called, and where it is. */
export function PreviousDayLine() {
  const previous = useApp((state) => state.coverage?.article.fields.previousDay)
  const day = useApp((state) => state.coverage?.article.fields.day)
  const language = useApp((state) => state.coverage?.article.fields.language)
  const change = useApp((state) => state.changeFields)
  if (previous === undefined || day === undefined || language === undefined) return null
  if (previous === null) {
    const begin = () => {
      change({ previousDay: { label: dayLabel(addDays(day, -1), language), title: '', url: '' } })
    }
    return (
      <button type="button" className="button quiet add-line" onClick={begin}>
        {say('Link the previous day')}
      </button>
    )
  }
  const set = (part: Partial<PreviousDay>) => {
    const next = { ...previous, ...part }
    const empty = next.title === '' && next.url === '' && next.label === ''
    change({ previousDay: empty ? null : next })
  }
  return <PreviousDayFields previous={previous} set={set} />
}

function PreviousDayFields(props: {
  readonly previous: PreviousDay
  readonly set: (part: Partial<PreviousDay>) => void
}) {
  const { previous, set } = props
  const unusable = previous.url !== '' && safeWebUrl(previous.url) === null
  return (
    <div className="previous-day labelled-line">
      <GrowingText
        className="line-label"
        value={previous.label}
        label={say('Previous day: how the link is introduced')}
        placeholder={say('Yesterday’s Coverage')}
        onChange={(label) => {
          set({ label })
        }}
      />
      <GrowingText
        value={previous.title}
        label={say('Previous day: headline')}
        placeholder={say('Headline of the previous day')}
        onChange={(title) => {
          set({ title })
        }}
      />
      <GrowingText
        className={unusable || previous.url === '' ? 'address unusable' : 'address'}
        value={previous.url}
        label={say('Previous day: address')}
        placeholder={say('Address is missing: https://…')}
        onChange={(url) => {
          set({ url: url.trim() })
        }}
      />
    </div>
  )
}
