import type { ArchiveSurvey } from '../../../shared/interchange/archive/archived-post'
import type { PicturesFrom } from '../../../shared/interchange/archive/move-in-report'
import { dayOf, shortDay } from '../../../shared/model/stamp'
import { useApp } from '../../state/app-store'
import { countOf } from './count-of'

const kinds = { wordpress: 'WordPress', publii: 'Publii', markdown: 'Markdown' } as const

/** What was recognised in an archive, and from where its pictures are to be taken. */
export function ArchiveFound(props: {
  readonly survey: ArchiveSurvey
  readonly pictures: PicturesFrom
}) {
  const { survey, pictures } = props
  const { kind, published, drafts, live, authors, others, trouble } = survey
  const setPictures = useApp((state) => state.setPicturesFrom)
  const span = useSpan(survey)
  return (
    <>
      {trouble === '' ? null : <p className="trouble-note">{trouble}</p>}
      <dl className="archive-found">
        <dt>From</dt>
        <dd>{kinds[kind]}</dd>
        <dt>Published</dt>
        <dd>
          {countOf(published, 'post')}
          {live === 0 ? '' : `, ${countOf(live, 'live blog')} among them`}
          <small>They go to the archive as they stand.</small>
        </dd>
        <dt>Drafts</dt>
        <dd>{drafts === 0 ? 'None' : countOf(drafts, 'draft')}</dd>
        {span === '' ? null : (
          <>
            <dt>Days</dt>
            <dd>{span}</dd>
          </>
        )}
        {authors.length === 0 ? null : (
          <>
            <dt>By</dt>
            <dd dir="auto">{namesOf(authors)}</dd>
          </>
        )}
        {others.length === 0 ? null : (
          <>
            <dt>Left there</dt>
            <dd>
              {others
                .map(({ what, count }) => `${count.toLocaleString('en-GB')} ${what}`)
                .join(', ')}
            </dd>
          </>
        )}
      </dl>
      <fieldset className="pictures-from">
        <legend>{countOf(survey.pictures, 'picture')} in the posts</legend>
        <label className="check">
          <input
            type="radio"
            name="pictures-from"
            checked={pictures === 'here'}
            onChange={() => {
              setPictures('here')
            }}
          />
          <span>Take those that lie beside the archive on this machine</span>
        </label>
        <label className="check">
          <input
            type="radio"
            name="pictures-from"
            checked={pictures === 'web'}
            onChange={() => {
              setPictures('web')
            }}
          />
          <span>Fetch the others from the site they are on, too</span>
        </label>
      </fieldset>
    </>
  )
}

function useSpan({ from, to }: ArchiveSurvey): string {
  const zone = useApp((state) => state.desk?.settings.houseZone ?? 'UTC')
  if (from === null || to === null) return ''
  const [first, last] = [from, to].map((at) => shortDay(dayOf(at, zone), 'en'))
  const [firstYear, lastYear] = [from, to].map((at) => dayOf(at, zone).slice(0, 4))
  if (first === last && firstYear === lastYear) return `${first ?? ''} ${firstYear ?? ''}`
  return `${first ?? ''} ${firstYear ?? ''} to ${last ?? ''} ${lastYear ?? ''}`
}

const shown = 8

function namesOf(authors: readonly string[]): string {
  const more = authors.length - shown
  const names = authors.slice(0, shown).join(', ')
  return more > 0 ? `${names} and ${countOf(more, 'other')}` : names
}
