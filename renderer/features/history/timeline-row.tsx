import { memo } from 'react'
import type { TimelineLine } from '../../../shared/ipc/requests/history-requests'
import type { Coverage } from '../../../shared/model/coverage'
import type { Publication } from '../../../shared/model/publication'
import { clockTime, isoTime } from '../../../shared/model/stamp'
import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import type { TimelineRow } from '../../state/timeline'
import {
  causeNames,
  historyZone,
  shortEntryName,
  seenWords,
  sizeWords,
  thinnedWords,
} from './revision-words'

interface RowProps {
  readonly row: TimelineRow
  readonly coverage: Coverage
  readonly wholePage: boolean
  readonly marked: boolean
}

/** One line of history: when, what, by whom, how much, and whether readers saw it. */
export const TimelineRowView = memo(function TimelineRowView(props: RowProps) {
  const { row } = props
  return row.kind === 'line' ? (
    <Revision {...props} line={row.line} />
  ) : (
    <Sending {...props} publication={row.publication} />
  )
})

function Revision({
  line,
  coverage,
  wholePage,
  marked,
}: RowProps & { readonly line: TimelineLine }) {
  const { fields } = coverage.article
  const zone = historyZone(fields)
  const size = sizeWords(line)
  return (
    <>
      <RowTime at={line.at} zone={zone} />
      <span className={line.thinnedAt === null ? 'row-what' : 'row-what thinned'}>
        {line.thinnedAt === null ? say(causeNames[line.cause]) : say('In-between text')}
      </span>
      <span className="row-size time">{size}</span>
      <span className="row-who">
        {wholePage ? (
          <span className="row-entry">{shortEntryName(coverage, line.entryId)}</span>
        ) : null}
        <span title={line.author}>{line.author}</span>
      </span>
      {line.thinnedAt === null ? null : (
        <span className="row-thinned">{thinnedWords(line.thinnedAt, zone)}</span>
      )}
      {marked ? <span className="row-marked">{say('Marked: choose the other side')}</span> : null}
      {seenWords(line, { ...fields, zone }).map(({ now, words }) => (
        <span key={words} className={now ? 'row-seen now' : 'row-seen'}>
          {words}
        </span>
      ))}
    </>
  )
}

function Sending({ publication, coverage }: RowProps & { readonly publication: Publication }) {
  const siteName = useApp(
    ({ desk }) => desk?.settings.targets.find(({ id }) => id === publication.targetId)?.siteName,
  )
  const to = siteName ?? publication.url
  const zone = historyZone(coverage.article.fields)
  const failed = publication.state === 'failed'
  return (
    <>
      <RowTime at={publication.finishedAt ?? publication.startedAt} zone={zone} />
      <span className={failed ? 'row-what failed' : 'row-what sent'}>
        {failed ? say('Publishing failed') : say('Published')}
      </span>
      <span className={failed ? 'row-reason' : 'row-who'}>
        {failed ? publication.reason : <span title={to}>{to}</span>}
      </span>
    </>
  )
}

function RowTime({ at, zone }: { readonly at: number; readonly zone: string }) {
  const iso = isoTime(at, zone)
  return (
    <time className="row-time time" dateTime={iso} title={iso}>
      {clockTime(at, zone)}
      <span className="seconds">{iso.slice(16, 19)}</span>
    </time>
  )
}
