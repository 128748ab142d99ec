import { appError } from '../../../../shared/app-error'
import { clockTime, type Instant } from '../../../../shared/model/stamp'
import { err, ok, type Result } from '../../../../shared/result'
import { sentence } from '../../../../shared/words/sentence'
import type { PostToSend } from '../remote-site'
import { stateOf, type PostRecord } from './post-record'

/** The state and time a post is to get, where they differ; always in UTC, whatever the site's zone. */
export interface PostSchedule {
  readonly status?: 'publish' | 'future' | 'draft'
  readonly date_gmt?: string
}

/** WordPress publishes at once what lies less than a minute ahead. */
const minute = 60_000

/**
 * What is to change of a post's state and time. What is to be public now never gets a time that the
 * site's clock has not reached, or WordPress would only schedule it; and what is public keeps its time,
 * which may be part of its address.
 */
export function newSchedule(
  { state, publishedAt }: Pick<PostToSend, 'state' | 'publishedAt'>,
  current: Pick<PostRecord, 'status' | 'date_gmt'>,
  clocks: { readonly serverNow: Instant; readonly now: Instant },
): Result<PostSchedule> {
  const standing = stateOf(current)
  if (state === 'draft') return ok(standing === 'draft' ? {} : { status: 'draft' })
  if (state === 'public') {
    if (standing === 'public') return ok({})
    const date_gmt = gmtOf(Math.min(publishedAt, clocks.serverNow))
    return ok({ status: 'publish', date_gmt })
  }
  if (publishedAt - clocks.serverNow < minute && publishedAt - clocks.now >= minute) {
    return err(clockAhead(publishedAt))
  }
  const date_gmt = gmtOf(publishedAt)
  const isSame = standing === 'scheduled' && current.date_gmt === date_gmt
  return ok(isSame ? {} : { status: 'future', date_gmt })
}

function gmtOf(instant: Instant): string {
  return new Date(instant).toISOString().slice(0, 19)
}

function clockAhead(publishedAt: Instant) {
  return appError(
    'remote-refused',
    sentence(
      'The site’s clock runs ahead of this machine’s: it would publish before {time} GMT. Nothing was sent.',
      { time: clockTime(publishedAt, 'UTC') },
    ),
    sentence('See which of the two clocks is wrong and have it set.'),
  )
}
