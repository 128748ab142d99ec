import { useRef } from 'react'
import type { ArticleFields } from '../../../shared/model/article'
import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import { GrowingText } from '../../ui/growing-text'
import { useFieldMarks } from '../find/use-found'
import { PeopleField } from '../people/people-field'
import { Telling } from '../telling/telling'
import { LeadPicture } from './lead-picture'
import { MapPicture } from './map-picture'
import { PreviousDayLine } from './previous-day-line'

const headlinePlace = { kind: 'field', field: 'headline' } as const
const standfirstPlace = { kind: 'field', field: 'standfirst' } as const

/** Everything above the updates, written where readers will see it. */
export function ArticleHead() {
  const fields = useApp((state) => state.coverage?.article.fields)
  const change = useApp((state) => state.changeFields)
  const headlineMarks = useFieldMarks(fields?.headline ?? '', headlinePlace)
  const head = useRef<HTMLElement>(null)
  const goTo = (field: string) => {
    head.current?.querySelector<HTMLElement>(field)?.focus()
  }
  const standfirstMarks = useFieldMarks(fields?.standfirst ?? '', standfirstPlace)
  if (fields === undefined) return null
  return (
    <header className="coverage-head" ref={head}>
      <h1 className="headline">
        <GrowingText
          value={fields.headline}
          label={say('Headline')}
          placeholder={say('Headline')}
          lang={fields.language}
          marks={headlineMarks}
          onChange={(headline) => {
            change({ headline })
          }}
          onEnter={() => {
            goTo('.standfirst textarea')
          }}
        />
      </h1>
      <div className="standfirst">
        <GrowingText
          value={fields.standfirst}
          label={say('Standfirst')}
          placeholder={say('Standfirst: one or two sentences that carry the day')}
          lang={fields.language}
          marks={standfirstMarks}
          onChange={(standfirst) => {
            change({ standfirst })
          }}
          onEnter={() => {
            goTo('.byline input')
          }}
        />
      </div>
      <Byline fields={fields} change={change} />
      <PreviousDayLine />
      <LeadPicture />
      <MapPicture />
      <Telling entryId={null} />
    </header>
  )
}

function Byline(props: {
  readonly fields: ArticleFields
  readonly change: (change: Partial<ArticleFields>) => void
}) {
  const { authors } = props.fields
  return (
    <div className="byline labelled-line">
      <span className="line-label">{say('By')}</span>
      <PeopleField
        label={say('Byline')}
        authors={authors}
        onChange={(named) => {
          props.change({ authors: named })
        }}
      />
    </div>
  )
}
