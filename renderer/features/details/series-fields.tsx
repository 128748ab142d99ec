import type { ArticleFields } from '../../../shared/model/article'
import { dayNumber, noSeries, seriesHeadline, type Series } from '../../../shared/model/series'
import { checkDay } from '../../../shared/model/check-day'
import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import { TextField } from '../../ui/field'

/** The coverage over many days that this is a day of: its name, its Day 1, and which day this is. */
export function SeriesFields(props: {
  readonly fields: Pick<ArticleFields, 'series' | 'day'>
  readonly change: (change: Partial<ArticleFields>) => void
}) {
  const { series, day } = props.fields
  const marks = useApp((state) => state.marks)
  const set = (part: Partial<Series>) => {
    const next = { ...(series ?? noSeries), ...part }
    const empty = next.name === '' && next.epoch === '' && next.headline === ''
    props.change({ series: empty ? null : next })
  }
  return (
    <>
      <TextField
        name={say('Series')}
        value={series?.name ?? ''}
        list="series-names"
        placeholder={say('Coverage over many days')}
        onChange={(name) => {
          set({ name })
        }}
      />
      <datalist id="series-names">
        {marks
          .filter(({ kind }) => kind === 'series')
          .map(({ name }) => (
            <option key={name} value={name} />
          ))}
      </datalist>
      {series === null ? null : (
        <>
          <TextField
            name={say('Day 1 of the series')}
            type="date"
            value={series.epoch}
            hint={dayWords(series, day)}
            onChange={(epoch) => {
              if (epoch === '' || checkDay(epoch).ok) set({ epoch })
            }}
          />
          <TextField
            name={say('Headline of a new day')}
            value={series.headline}
            placeholder={seriesHeadline({ ...series, headline: '' }, day)}
            hint={say("'{N}' stands for the number of the day")}
            onChange={(headline) => {
              set({ headline })
            }}
          />
        </>
      )}
    </>
  )
}

function dayWords(series: Series, day: string): string {
  if (series.epoch === '') return say('Without it, days are not counted')
  const number = dayNumber(series, day)
  return number === null
    ? say('This day is before Day 1')
    : say('This day is Day {number}', { number })
}
