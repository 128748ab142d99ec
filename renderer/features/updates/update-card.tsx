import { memo, useLayoutEffect, useRef } from 'react'
import { plainText } from '../../../shared/document/plain-text'
import { clockTime, formatStamp, zoneOfTemplate } from '../../../shared/model/stamp'
import { isUntitledKeyEvent, type Update } from '../../../shared/model/update'
import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import { useFields } from '../../state/use-fields'
import { ownZone } from '../../state/desk-slice'
import { postWaiting, reinstate } from '../../state/posting'
import { changeDetails, detailsOf } from '../../state/update-details'
import { GrowingText } from '../../ui/growing-text'
import { markKept } from '../find/mark-kept'
import { useFieldMarks, useFoundInText } from '../find/use-found'
import { EntryText } from '../article/entry-text'
import { Telling } from '../telling/telling'
import { DetailTools } from './detail-tools'
import { focusUpdate } from './go-to-update'
import { headlinePlaceholder } from './headline-placeholder'
import { StatusLabel } from './status-label'
import { markOf, markWords } from './update-mark'
import { TimeLine } from './time-line'
import { UpdateActions } from './update-actions'

interface UpdateCardProps {
  readonly update: Update
  readonly place: number
  readonly of: number
  /** Tab comes to this card; from there the arrow keys go on. */
  readonly isRover: boolean
}

/** One update as readers see it, with its mark and what can be done to it. */
export const UpdateCard = memo(function UpdateCard(props: UpdateCardProps) {
  const { update, place, of, isRover } = props
  const fields = useFields('stampTemplate', 'zone', 'language')
  const writing = useApp((state) => state.active?.key === update.id)
  const isChosen = useApp((state) => state.chosen.ids.has(update.id))
  if (fields === undefined) return null
  const label = formatStamp(fields.stampTemplate, update.stamp, fields.zone)
  return (
    <article
      className={`update update-card ${update.state} ${writing ? 'writing' : ''} ${isChosen ? 'is-chosen' : ''}`}
      tabIndex={isRover ? 0 : -1}
      aria-label={label}
      aria-posinset={place}
      aria-setsize={of}
      data-update={update.id}
    >
      <header className="update-head">
        <h2 className="stamp">{label}</h2>
        <span className={`update-mark is-${markOf(update)}`}>{markWords(update, fields)}</span>
        <StatusLabel status={update.status} language={fields.language} />
        <CardTimes update={update} />
        {isChosen ? <span className="visually-hidden">{say('chosen')}</span> : null}
        <UpdateActions update={update} writing={writing} />
        <CardHeadline update={update} writing={writing} />
        <CardByline update={update} writing={writing} />
      </header>
      {update.stampAsWritten === null ? null : (
        <p className="stamp-doubt">
          {say('The source says “{stampAsWritten}”. Check the time and set it.', {
            stampAsWritten: update.stampAsWritten,
          })}
        </p>
      )}
      <CardText update={update} label={label} language={fields.language} />
      {writing ? <CardTools update={update} /> : null}
    </article>
  )
})

/** The update’s own byline; while it is written in, the tools below it hold it. */
function CardByline({ update, writing }: { readonly update: Update; readonly writing: boolean }) {
  if (writing || update.authors.length === 0) return null
  return (
    <p className="update-byline">
      {say('By {list}', { list: update.authors.map(({ name }) => name).join(', ') })}
    </p>
  )
}

function CardTools({ update }: { readonly update: Update }) {
  return (
    <DetailTools
      details={detailsOf(update)}
      onChange={(change) => {
        changeDetails(update.id, { ...detailsOf(update), ...change }, useApp.getState)
      }}
      onHeadlineMissing={() => {
        document
          .querySelector<HTMLElement>(
            `[data-update="${CSS.escape(update.id)}"] .update-headline textarea`,
          )
          ?.focus()
      }}
    />
  )
}

function CardText(props: {
  readonly update: Update
  readonly label: string
  readonly language: string
}) {
  const { update } = props
  if (update.state === 'withdrawn') return <WithdrawnText update={update} />
  return (
    <>
      <EntryText
        entryKey={update.id}
        body={update.body}
        language={props.language}
        label={props.label}
        headingShift={update.headline.trim() === '' ? 1 : 2}
        placeholder={say('Nothing written yet …')}
      />
      <Telling entryId={update.id} />
      {update.state === 'composing' ? (
        <p className="waiting-foot">
          <button
            type="button"
            className="button"
            onClick={() => {
              focusUpdate(update.id)
              void postWaiting(update, useApp.getState)
            }}
          >
            {say('Post this draft')}
          </button>
        </p>
      ) : null}
    </>
  )
}

function WithdrawnText({ update }: { readonly update: Update }) {
  return (
    <div className="withdrawn-text">
      <p>
        {update.withdrawnReason === ''
          ? say('Withdrawn, no reason given.')
          : say('Withdrawn: {withdrawnReason}', { withdrawnReason: update.withdrawnReason })}{' '}
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            // The button goes with what it does.
            focusUpdate(update.id)
            void reinstate(update.id, useApp.getState)
          }}
        >
          {say('Bring it back')}
        </button>
      </p>
      <KeptWords update={update} />
    </div>
  )
}

/** The words as they were, for reading: what was found in them is marked in its order. */
function KeptWords({ update }: { readonly update: Update }) {
  const place = useRef<HTMLParagraphElement>(null)
  const found = useFoundInText(update.id)
  useLayoutEffect(
    () => (place.current === null ? undefined : markKept(place.current, found)),
    [found],
  )
  return (
    <p className="kept-words" ref={place}>
      {plainText(update.body)}
    </p>
  )
}

function CardTimes({ update }: { readonly update: Update }) {
  const fields = useFields('stampTemplate', 'zone')
  const desk = useApp((state) => state.desk)
  if (fields === undefined || desk === null) return null
  const labelZone = zoneOfTemplate(fields.stampTemplate, fields.zone)
  return (
    <span className="card-times">
      <TimeLine
        instant={update.stamp}
        template={fields.stampTemplate}
        houseZone={fields.zone}
        ownZone={ownZone(desk)}
      />
      {update.editedAt === null ? null : (
        <span className="time">
          {say('edited {time}', { time: clockTime(update.editedAt, labelZone) })}
        </span>
      )}
    </span>
  )
}

/** The update's own headline: shown where there is one, offered while it is being written. */
function CardHeadline(props: { readonly update: Update; readonly writing: boolean }) {
  const { update, writing } = props
  const marks = useFieldMarks(update.headline, { kind: 'update-headline', entryId: update.id })
  const missing = isUntitledKeyEvent(update)
  if (update.headline === '' && !writing && !missing) return null
  return (
    <h3 className={missing ? 'update-headline is-missing' : 'update-headline'}>
      <GrowingText
        value={update.headline}
        label={say('Headline of the update, optional')}
        placeholder={headlinePlaceholder(update)}
        marks={marks}
        onChange={(headline) => {
          changeDetails(update.id, { ...detailsOf(update), headline }, useApp.getState)
        }}
      />
    </h3>
  )
}
