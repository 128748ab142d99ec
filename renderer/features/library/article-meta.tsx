import { Fragment } from 'react'
import type { ArticleSummary, PublishingMark } from '../../../shared/model/coverage'
import type { LocalDay } from '../../../shared/model/stamp'
import { say, spokenLanguage } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import { articleInQueue } from '../../state/deliveries'
import type { Phrase } from '../../../shared/words/german'
import { dayName } from './group-articles'

const markWords: Readonly<Record<PublishingMark, Phrase>> = {
  'never-sent': 'Not published',
  'changed-since-sent': 'Changed since sent',
  live: 'Readers have it all',
  failed: 'Publishing failed',
}

const queueMarks = { 'needs-her': 'failed', waiting: 'waiting', later: 'waiting' } as const

/** While something of it is in the queue, that is what she must know of it. */
const queueWords = {
  'needs-her': 'Not sent: it needs you, see the queue',
  waiting: 'Waits to be sent',
  later: 'Will be sent at its time',
} as const

const shelfWords = {
  archive: 'archived',
  bin: 'in the bin',
} as const

/** Below an article’s title: what readers have of it, its day, how much it holds. */
export function ArticleMeta(props: { readonly article: ArticleSummary; readonly today: LocalDay }) {
  const { article } = props
  const queued = useApp((state) => articleInQueue(state.queue, article.id))
  const mark = queued === null ? article.publishing : queueMarks[queued]
  const words = queued === null ? say(markWords[article.publishing]) : say(queueWords[queued])
  const count = article.postedCount
  if (article.shelf === 'template') {
    return (
      <span className="meta">
        {article.kind === 'live' ? say('Live article') : say('Story')} · {say('template')}
      </span>
    )
  }
  return (
    <span className="meta time">
      <span className={`mark-dot ${mark}`} title={words}>
        <span className="visually-hidden">{words}. </span>
      </span>
      <span>
        {[
          dayName(article.day, { today: props.today, language: spokenLanguage() }),
          article.kind === 'live'
            ? say('{count, plural, one {# update} other {# updates}}', { count })
            : say('story'),
          ...(article.shelf === 'desk' ? [] : [say(shelfWords[article.shelf])]),
        ].map((part, at) => (
          <Fragment key={part}>
            {at === 0 ? '' : ' · '}
            <span className="meta-part">{part}</span>
          </Fragment>
        ))}
      </span>
    </span>
  )
}
