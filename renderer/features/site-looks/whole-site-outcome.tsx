import type { WholeSiteReport } from '../../../shared/model/whole-site'
import { saidNumber } from '../../../shared/words/said-number'
import { say } from '../../../shared/words/say'
import { TroubleNote } from '../places/trouble-note'

/** What making a whole site anew did, and whether readers have it. */
export function WholeSiteOutcome({ report }: { readonly report: WholeSiteReport }) {
  const { host, stopped } = report
  return (
    <>
      <div role="status">
        <p>{stopped ? say('What was made stays; the rest is as it was.') : hostWords(host)}</p>
      </div>
      <dl className="whole-site-report">
        <dt>{say('Articles made anew')}</dt>
        <dd>{saidNumber(report.articles)}</dd>
        <dt>{say('Files written')}</dt>
        <dd>{saidNumber(report.written)}</dd>
        <dt>{say('As they were')}</dt>
        <dd>{saidNumber(report.unchanged)}</dd>
        {report.removed === 0 ? null : (
          <>
            <dt>{say('Removed|files')}</dt>
            <dd>{saidNumber(report.removed)}</dd>
          </>
        )}
      </dl>
      {typeof host === 'object' ? <TroubleNote trouble={host} /> : null}
    </>
  )
}

function hostWords(host: WholeSiteReport['host']): string {
  switch (host) {
    case 'served':
      return say('All of it lies in the folder.')
    case 'brought':
      return say('All of it lies in the folder, and at the host.')
    case 'left':
      return say(
        'All of it lies in the folder. The next publishing of an article brings it to the host.',
      )
    default:
      return say(
        'All of it lies in the folder, but the host does not have it yet. The next publishing of an article brings it there.',
      )
  }
}
