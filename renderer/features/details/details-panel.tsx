import { useState } from 'react'
import type { ArticleFields, ArticleState } from '../../../shared/model/article'
import { isLanguage } from '../../../shared/model/language'
import { checkDay } from '../../../shared/model/check-day'
import { isZone } from '../../../shared/model/stamp'
import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import { Check } from '../../ui/check'
import { useFields } from '../../state/use-fields'
import { Field, TextField } from '../../ui/field'
import { SlugField } from '../addresses/slug-field'
import { zoneNames } from '../settings/zone-names'
import type { Phrase } from '../../../shared/words/german'
import { EmbargoField } from './embargo-field'
import { languageHint } from './language-hint'
import { SeriesFields } from './series-fields'

type Change = (change: Partial<ArticleFields>) => void

const details = [
  ...['day', 'zone', 'stampTemplate', 'series', 'slug', 'address', 'section', 'tags'],
  ...['language', 'embargo', 'changeLog'],
] as const satisfies readonly (keyof ArticleFields)[]

/** What is filled in around the text and stands nowhere on the canvas. */
export function DetailsPanel() {
  const id = useApp(({ coverage }) => coverage?.article.id)
  const fields = useFields(...details)
  const change = useApp((state) => state.changeFields)
  if (fields === undefined) return null
  return (
    <section className="details-panel" aria-label={say('Details')} key={id}>
      <StateChoice />
      <CheckedField
        name={say('Day')}
        type="date"
        value={fields.day}
        isGood={(day) => checkDay(day).ok}
        onGood={(day) => {
          change({ day })
        }}
      />
      <CheckedField
        name={say('House zone')}
        value={fields.zone}
        list="zones"
        isGood={isZone}
        wrong={say('Not a time zone: use a name such as Europe/London')}
        onGood={(zone) => {
          change({ zone })
        }}
      />
      <CheckedField
        name={say('Label of an update')}
        value={fields.stampTemplate}
        isGood={(template) => /\{HH:?mm\}/.test(template)}
        wrong={say("The label needs '{HHmm}' or '{HH:mm}'")}
        onGood={(stampTemplate) => {
          change({ stampTemplate })
        }}
      />
      <PageFields fields={fields} change={change} />
      <datalist id="zones">
        {zoneNames.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </section>
  )
}

function PageFields({
  fields,
  change,
}: {
  readonly fields: Pick<ArticleFields, (typeof details)[number]>
  readonly change: Change
}) {
  return (
    <>
      <SeriesFields fields={fields} change={change} />
      <SlugField fields={fields} change={change} />
      <TextField
        name={say('Section')}
        value={fields.section}
        onChange={(section) => {
          change({ section })
        }}
      />
      <TextField
        name={say('Tags, parted by commas')}
        value={fields.tags.join(', ')}
        onChange={(tags) => {
          change({ tags: tags === '' ? [] : tags.split(', ') })
        }}
      />
      <CheckedField
        name={say('Language')}
        value={fields.language}
        isGood={isLanguage}
        hint={languageHint(fields.language)}
        wrong={say('Use a language tag such as en, en-GB or ar')}
        onGood={(language) => {
          change({ language })
        }}
      />
      <EmbargoField
        embargo={fields.embargo}
        zone={fields.zone}
        onChange={(embargo) => {
          change({ embargo })
        }}
      />
      <Check
        name={say('Public change log')}
        hint={say('Readers may see every change of what was published, minor fixes too.')}
        checked={fields.changeLog}
        onChange={(changeLog) => {
          change({ changeLog })
        }}
      />
    </>
  )
}

const stateWords: Readonly<Record<ArticleState, Phrase>> = {
  draft: 'Draft',
  live: 'Live',
  ended: 'Ended',
}

function StateChoice() {
  const kind = useApp(({ coverage }) => coverage?.article.kind)
  const state = useApp(({ coverage }) => coverage?.article.state)
  const changeState = useApp((state) => state.changeState)
  return (
    <Field name={kind === 'live' ? say('Live article') : say('Story')}>
      {(id) => (
        <select
          id={id}
          value={state}
          onChange={({ target }) => {
            const { value } = target
            if (value === 'draft' || value === 'live' || value === 'ended') void changeState(value)
          }}
        >
          {Object.entries(stateWords).map(([each, words]) => (
            <option key={each} value={each}>
              {say(words)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

/** A field whose half-typed values are hers alone: the article takes only what is whole. */
function CheckedField(props: {
  readonly name: string
  readonly value: string
  readonly isGood: (value: string) => boolean
  readonly onGood: (value: string) => void
  readonly wrong?: string
  readonly hint?: string | null
  readonly type?: 'text' | 'date'
  readonly list?: string
}) {
  const [typed, setTyped] = useState<string | null>(null)
  const bad = typed !== null && !props.isGood(typed)
  const isWrong = bad && props.wrong !== undefined
  const hint = isWrong ? <span className="not-taken">{props.wrong}</span> : props.hint
  return (
    <TextField
      name={props.name}
      value={typed ?? props.value}
      type={props.type ?? 'text'}
      {...(props.list === undefined ? {} : { list: props.list })}
      {...(hint === undefined || hint === null ? {} : { hint })}
      onChange={(value) => {
        const good = props.isGood(value)
        setTyped(good ? null : value)
        if (good) props.onGood(value)
      }}
    />
  )
}
