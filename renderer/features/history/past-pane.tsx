import { memo } from 'react'
import { coverageHeadline } from '../../../shared/document/display-headline'
import type { Coverage } from '../../../shared/model/coverage'
import { dayOf, formatStamp, longDay, zoneLabel, clockTime } from '../../../shared/model/stamp'
import type { Update } from '../../../shared/model/update'
import type { Instant } from '../../../shared/model/stamp'
import { writeArticleHtml } from '../../../shared/interchange/article-html'
import { writeLiveText } from '../../../shared/interchange/live-text/write-live-text'
import { writeArticleMarkdown } from '../../../shared/interchange/markdown/write-article-markdown'
import { EntryView } from '../../editor/entry-view'
import { saveTextFile } from '../../platform/save-text-file'
import { useApp } from '../../state/app-store'
import { historyZone } from './revision-words'
import { LookingFrame } from './looking-frame'

const forms = [
  { name: 'Text', ending: 'txt', type: 'text/plain', write: writeLiveText },
  { name: 'Markdown', ending: 'md', type: 'text/markdown', write: writeArticleMarkdown },
  { name: 'HTML', ending: 'html', type: 'text/html', write: writeArticleHtml },
] as const

/** The article as it stood at a time: to read and to carry out, not to write in. */
export function PastPane({ at, past }: { readonly at: Instant; readonly past: Coverage }) {
  const openDialog = useApp((state) => state.openDialog)
  const { fields } = past.article
  const zone = historyZone(fields)
  const day = dayOf(at, zone)
  const time = `${clockTime(at, zone)} ${zoneLabel(at, zone)}`
  return (
    <LookingFrame
      name="The article as it was"
      title="As it was"
      words={`${longDay(day, fields.language)}, ${time}. To read only.`}
      actions={
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            openDialog({ kind: 'open-past' })
          }}
        >
          Another time …
        </button>
      }
      tools={
        <div className="looking-tools">
          <span className="tool-name">Carry it out as</span>
          {forms.map(({ name, ending, type, write }) => (
            <button
              key={name}
              type="button"
              className="button quiet"
              onClick={() => {
                const clock = clockTime(at, zone).replace(':', '')
                saveTextFile({
                  name: `${fields.slug === '' ? 'article' : fields.slug}-${day}-${clock}.${ending}`,
                  type,
                  text: write(past),
                })
              }}
            >
              {name}
            </button>
          ))}
        </div>
      }
    >
      <PastArticle past={past} />
    </LookingFrame>
  )
}

const PastArticle = memo(function PastArticle({ past }: { readonly past: Coverage }) {
  const { article, body, updates } = past
  const { fields } = article
  const shown = updates.filter(({ state }) => state !== 'composing')
  const live = article.kind === 'live'
  return (
    <article className="coverage past-article" lang={fields.language}>
      <h1 className="headline" dir="auto">
        {coverageHeadline(past)}
      </h1>
      {fields.standfirst.trim() === '' ? null : (
        <p className="standfirst" dir="auto">
          {fields.standfirst}
        </p>
      )}
      {fields.authors.length === 0 ? null : (
        <p className="byline">{fields.authors.map(({ name }) => name).join(', ')}</p>
      )}
      {shown.map((update) => (
        <PastUpdate key={update.id} update={update} past={past} />
      ))}
      <section className={live ? 'original-entry' : 'story-text'}>
        {live ? <h2 className="entry-title">Original entry</h2> : null}
        <EntryView body={body.body} language={fields.language} headingShift={live ? 1 : 0} />
      </section>
    </article>
  )
})

function PastUpdate({ update, past }: { readonly update: Update; readonly past: Coverage }) {
  const { fields } = past.article
  return (
    <article className="update past-update">
      <header className="update-head">
        <h2 className="stamp">{formatStamp(fields.stampTemplate, update.stamp, fields.zone)}</h2>
        {update.state === 'withdrawn' ? <p className="mark">withdrawn</p> : null}
        {update.headline === '' ? null : <h3 className="update-headline">{update.headline}</h3>}
      </header>
      {update.state === 'withdrawn' ? (
        <p className="withdrawn-note">{update.withdrawnReason}</p>
      ) : (
        <EntryView
          body={update.body}
          language={fields.language}
          headingShift={update.headline.trim() === '' ? 1 : 2}
        />
      )}
    </article>
  )
}
