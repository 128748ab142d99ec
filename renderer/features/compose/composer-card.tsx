import { useState } from 'react'
import {
  clockTime,
  instantMeant,
  zoneLabel,
  zoneOfTemplate,
  type Instant,
} from '../../../shared/model/stamp'
import { parseClockTime } from '../../../shared/model/parse-clock-time'
import { isMac } from '../../platform/is-mac'
import { showKeys } from '../../platform/match-keys'
import { useApp } from '../../state/app-store'
import { ownZone } from '../../state/desk-slice'
import { keepComposerTime, setComposerTime } from '../../state/composer-time'
import { postComposer } from '../../state/posting'
import { changeDetails } from '../../state/update-details'
import { useNow } from '../../ui/use-now'
import { EntryText } from '../article/entry-text'
import { TimeLine } from '../updates/time-line'
import './composer-card.css'

/** Where the next update is written, always at hand above the others. */
export function ComposerCard() {
  const token = useApp((state) => state.composer.token)
  const body = useApp((state) => state.composer.body)
  const headlined = useApp((state) => state.composer.headline.trim() !== '')
  const writing = useApp((state) => state.active?.key === 'composer')
  const language = useApp((state) => state.coverage?.article.fields.language ?? 'en')
  return (
    <section
      className={writing ? 'composer-card writing' : 'composer-card'}
      aria-label="New update"
      key={token}
    >
      <ComposerTop />
      <EntryText
        entryKey="composer"
        body={body}
        language={language}
        label="New update"
        headingShift={headlined ? 2 : 1}
        placeholder={`Write an update … (${showKeys('CmdOrCtrl+U', isMac)})`}
      />
      <div className="composer-foot">
        <ComposerFlags />
        <button
          type="button"
          className="button main"
          // The caret stays in the text: posting is one press, writing goes on.
          onMouseDown={(event) => {
            event.preventDefault()
          }}
          onClick={() => {
            postComposer(useApp.getState)
          }}
        >
          Post <span className="keys">{showKeys('CmdOrCtrl+Enter', isMac)}</span>
        </button>
      </div>
    </section>
  )
}

function ComposerTop() {
  const composer = useApp((state) => state.composer)
  const change = useApp((state) => state.changeComposer)
  const set = (headline: string) => {
    change({ headline })
    changeDetails('composer', { ...composer, headline }, useApp.getState)
  }
  return (
    <div className="composer-top">
      <ComposerTime />
      <input
        className="composer-headline"
        aria-label="Headline of the update, optional"
        placeholder="Headline, optional"
        value={composer.headline}
        onChange={(event) => {
          set(event.target.value)
        }}
      />
    </div>
  )
}

function ComposerTime() {
  const now = useNow(1_000)
  const stamp = useApp((state) => state.composer.stamp)
  const fields = useApp((state) => state.coverage?.article.fields)
  const desk = useApp((state) => state.desk)
  const [typed, setTyped] = useState<string | null>(null)
  if (fields === undefined || desk === null) return null
  const shown = stamp ?? now
  const zone = zoneOfTemplate(fields.stampTemplate, fields.zone)
  const type = (words: string) => {
    const time = parseClockTime(words)
    setTyped(words)
    // At once: whoever types a time and posts means that time.
    if (time !== null) setComposerTime(instantMeant(time, now, zone), useApp.getState)
  }
  const confirm = () => {
    if (typed !== null) void keepComposerTime(useApp.getState)
    setTyped(null)
  }
  return (
    <>
      <span className="composer-stamp time">
        <input
          aria-label="Time of the update"
          title="Type a time such as 1254 or 12:54"
          value={typed ?? clockTime(shown, zone).replace(':', '')}
          inputMode="numeric"
          onChange={(event) => {
            type(event.target.value)
          }}
          onBlur={confirm}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) confirm()
            if (event.key === 'Escape') setTyped(null)
          }}
        />
        {zoneLabel(shown, zone)}
      </span>
      <TimeLine
        instant={shown}
        template={fields.stampTemplate}
        houseZone={fields.zone}
        ownZone={ownZone(desk)}
      />
      {stamp !== null && now - stamp > longAgo ? <UseNow now={now} zone={zone} /> : null}
    </>
  )
}

// A writer who took this long may well mean the time at which she posts.
const longAgo = 5 * 60_000

function UseNow({ now, zone }: { readonly now: Instant; readonly zone: string }) {
  return (
    <button
      type="button"
      className="button quiet stamp-now"
      onClick={() => {
        setComposerTime(Date.now(), useApp.getState)
        void keepComposerTime(useApp.getState)
      }}
    >
      Now is {clockTime(now, zone)}: use it
    </button>
  )
}

function ComposerFlags() {
  const composer = useApp((state) => state.composer)
  const change = useApp((state) => state.changeComposer)
  const keyEvent = !composer.flags.keyEvent
  return (
    <button
      type="button"
      className="button quiet"
      aria-pressed={composer.flags.keyEvent}
      title="Key events stand in the page’s jump list"
      onMouseDown={(event) => {
        event.preventDefault()
      }}
      onClick={() => {
        const flags = { ...composer.flags, keyEvent }
        change({ flags })
        changeDetails('composer', { ...composer, flags }, useApp.getState)
      }}
    >
      {composer.flags.keyEvent ? '★ Key event' : '☆ Key event'}
    </button>
  )
}
