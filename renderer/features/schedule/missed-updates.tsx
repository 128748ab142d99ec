import type { ListedSchedule } from '../../../shared/model/schedule'
import { zoneOfTemplate } from '../../../shared/model/stamp'
import { say, spokenLanguage } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import { postMissed, unschedule } from '../../state/scheduling'
import { takeUp } from '../../state/set-aside'
import { SaidStrong } from '../../ui/said-strong'
import { useNow } from '../../ui/use-now'
import { missedOf } from './missed-of'
import { dueWords } from './schedule-words'
import './missed-updates.css'

/** Drafts whose time has passed without them: nothing is posted late unless she says so. */
export function MissedUpdates() {
  const schedules = useApp((state) => state.schedules)
  const kept = missedOf(schedules)
  if (kept.length === 0) return null
  return (
    <section
      className="missed-updates"
      aria-label={say('Updates that were not posted')}
      role="alert"
    >
      {kept.map((one) => (
        <Missed key={one.entryId} missed={one} />
      ))}
    </section>
  )
}

function Missed({ missed }: { readonly missed: ListedSchedule }) {
  // As the drafts’ row says it where the article is open.
  const zone = useApp(({ coverage, desk }) =>
    coverage?.article.id === missed.articleId
      ? zoneOfTemplate(coverage.article.fields.stampTemplate, coverage.article.fields.zone)
      : (desk?.settings.houseZone ?? 'UTC'),
  )
  const now = useNow(60_000)
  const { entryId, state, title, words, reason, publishes } = missed
  const due = dueWords(missed.at, { zone, now, language: spokenLanguage() })
  return (
    <div className="missed-update">
      <p>
        <SaidStrong
          phrase={
            state === 'missed'
              ? '{strong}Was due {due}{plain}: Dateline was not running then.'
              : '{strong}Was due {due}{plain}, and was not posted. {reason}'
          }
          values={{ due, reason }}
        />
      </p>
      <p className="missed-words">
        {words} <span className="missed-title">{title}</span>
      </p>
      <p className="missed-acts">
        <button
          type="button"
          className="button main"
          onClick={() => void postMissed(entryId, useApp.getState)}
        >
          {publishes ? say('Post and publish now') : say('Post now')}
        </button>
        <button type="button" className="button" onClick={() => void newTime(missed)}>
          {say('New time …')}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => void unschedule(entryId, useApp.getState)}
        >
          {say('Keep as a draft')}
        </button>
      </p>
    </div>
  )
}

async function newTime({ articleId, entryId }: ListedSchedule): Promise<void> {
  const get = useApp.getState
  if (get().coverage?.article.id !== articleId) await get().openArticle(articleId)
  if (get().coverage?.article.id !== articleId) return
  await takeUp(entryId, get)
  get().openDialog({ kind: 'schedule', id: entryId })
}
