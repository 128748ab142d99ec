import type { ArchiveSurvey } from '../../../shared/interchange/archive/archived-post'
import type { PicturesFrom } from '../../../shared/interchange/archive/move-in-report'
import { dayOf, longDay } from '../../../shared/model/stamp'
import { saidList } from '../../../shared/words/said-list'
import { say, spokenLanguage } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import { otherWords } from './other-words'

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
        <dt>{say('From|archive')}</dt>
        <dd>{kinds[kind]}</dd>
        <dt>{say('Published')}</dt>
        <dd>
          {say(
            live === 0
              ? '{count, plural, one {# post} other {# posts}}'
              : '{count, plural, one {# post} other {# posts}}, {live, plural, one {# live blog} other {# live blogs}} among them',
            { count: published, live },
          )}
          <small>{say('They go to the archive as they stand.')}</small>
        </dd>
        <dt>{say('Drafts')}</dt>
        <dd>
          {say('{count, plural, =0 {None} one {# draft} other {# drafts}}', { count: drafts })}
        </dd>
        {span === '' ? null : (
          <>
            <dt>{say('Days')}</dt>
            <dd>{span}</dd>
          </>
        )}
        {authors.length === 0 ? null : (
          <>
            <dt>{say('By')}</dt>
            <dd dir="auto">{namesOf(authors)}</dd>
          </>
        )}
        {others.length === 0 ? null : (
          <>
            <dt>{say('Left there')}</dt>
            <dd>{saidList(others.map(({ what, count }) => otherWords(what, count)))}</dd>
          </>
        )}
      </dl>
      <fieldset className="pictures-from">
        <legend>
          {say('{count, plural, one {# picture} other {# pictures}} in the posts', {
            count: survey.pictures,
          })}
        </legend>
        <label className="check">
          <input
            type="radio"
            name="pictures-from"
            checked={pictures === 'here'}
            onChange={() => {
              setPictures('here')
            }}
          />
          <span>{say('Take those that lie beside the archive on this machine')}</span>
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
          <span>{say('Fetch the others from the site they are on, too')}</span>
        </label>
      </fieldset>
    </>
  )
}

function useSpan({ from, to }: ArchiveSurvey): string {
  const zone = useApp((state) => state.desk?.settings.houseZone ?? 'UTC')
  if (from === null || to === null) return ''
  const [first, last] = [dayOf(from, zone), dayOf(to, zone)] as const
  const words = (day: string) => longDay(day, spokenLanguage())
  if (first === last) return words(first)
  return say('{from} to {to}', { from: words(first), to: words(last) })
}

const shown = 8

function namesOf(authors: readonly string[]): string {
  const more = authors.length - shown
  if (more <= 0) return saidList(authors)
  const names = authors.slice(0, shown).join(', ')
  return say('{names} and {count, plural, one {# other} other {# others}}', { names, count: more })
}
