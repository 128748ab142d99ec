import { memo } from 'react'
import { coverageHeadline } from '../../../shared/document/display-headline'
import { pictureUrl } from '../../../shared/ipc/requests/publishing-requests'
import type { ArticleFields } from '../../../shared/model/article'
import type { Coverage } from '../../../shared/model/coverage'
import { shownSize } from '../../../shared/model/media'
import { formatStamp } from '../../../shared/model/stamp'
import type { Update } from '../../../shared/model/update'
import { say } from '../../../shared/words/say'
import { StatusLabel } from '../updates/status-label'
import { EntryView } from '../../editor/entry-view'

/** An article to be read, set as its page sets it; what was still being written is left out. */
export const PastArticle = memo(function PastArticle({ past }: { readonly past: Coverage }) {
  const { article, body, updates } = past
  const { fields } = article
  const live = article.kind === 'live'
  return (
    <article className="coverage past-article" lang={fields.language}>
      <PastHead past={past} />
      {updates
        .filter(({ state }) => state !== 'composing')
        .map((update) => (
          <PastUpdate key={update.id} update={update} fields={fields} />
        ))}
      <section className={live ? 'original-entry' : 'story-text'}>
        {live ? <h2 className="entry-title">{say('Original entry')}</h2> : null}
        <EntryView body={body.body} language={fields.language} headingShift={live ? 1 : 0} />
      </section>
    </article>
  )
})

function PastHead({ past }: { readonly past: Coverage }) {
  const { fields } = past.article
  const { standfirst, authors, previousDay, map } = fields
  return (
    <header dir="auto">
      <h2 className="headline">{coverageHeadline(past)}</h2>
      {standfirst.trim() === '' ? null : <p className="standfirst">{standfirst}</p>}
      {authors.length === 0 ? null : (
        <p className="byline">{authors.map(({ name }) => name).join(', ')}</p>
      )}
      {previousDay === null ? null : (
        <p className="previous-day">
          <span className="label">{previousDay.label}:</span> {previousDay.title}
        </p>
      )}
      <PastPicture fields={fields} />
      {map === null ? null : (
        <p className="map-credit">{say('Map: {credit}', { credit: map.credit })}</p>
      )}
    </header>
  )
}

function PastPicture({ fields: { lead } }: { readonly fields: ArticleFields }) {
  if (lead === null) return null
  const { file, caption, credit, alt } = lead
  return (
    <figure className="picture-frame">
      {file === null ? null : <img src={pictureUrl(file)} alt={alt} {...shownSize(file)} />}
      <figcaption>
        <span className="caption">{caption}</span>
        <span className="credit">{credit}</span>
      </figcaption>
    </figure>
  )
}

function PastUpdate(props: { readonly update: Update; readonly fields: ArticleFields }) {
  const { update, fields } = props
  return (
    <article className="update past-update">
      <header className="update-head">
        <h2 className="stamp">{formatStamp(fields.stampTemplate, update.stamp, fields.zone)}</h2>
        {update.state === 'withdrawn' ? <p className="mark">{say('withdrawn')}</p> : null}
        <StatusLabel status={update.status} language={fields.language} />
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
