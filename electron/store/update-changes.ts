import { appError } from '../../shared/app-error'
import { isBlank } from '../../shared/document/plain-text'
import type { Article } from '../../shared/model/article'
import type { Instant } from '../../shared/model/stamp'
import type { Update } from '../../shared/model/update'
import { err, ok, type Result } from '../../shared/result'
import { sentence, type Sentence } from '../../shared/words/sentence'
import type { UpdateDetails } from './content-store'

/** The update as posted at `at`; refused where it is posted already, empty, or coverage has ended. */
export function posted(
  update: Update,
  post: { readonly stamp: Instant; readonly at: Instant; readonly articleState: Article['state'] },
): Result<Update> {
  if (update.state !== 'composing') {
    return refused(sentence('This update is posted already.'), sentence('Nothing needs doing.'))
  }
  if (post.articleState === 'ended') {
    return refused(
      sentence('Coverage of this article has ended, so nothing can be posted; the text is kept.'),
      sentence('Set the article back to live, then post.'),
    )
  }
  if (isBlank(update.body)) {
    return refused(
      sentence('There is nothing to post yet.'),
      sentence('Write the update, then post.'),
    )
  }
  const atStamp = post.stamp === update.stamp ? update : restamped(update, post.stamp)
  return ok({ ...atStamp, state: 'posted', postedAt: post.at })
}

/** The update as it was before posting; refused once it was sent, for readers may have it. */
export function unposted(update: Update, wasSent: boolean): Result<Update> {
  if (update.state !== 'posted') {
    return refused(
      sentence('This update is not posted, so there is no posting to undo.'),
      sentence('Go on writing.'),
    )
  }
  if (wasSent) {
    return refused(
      sentence('Readers have this update or may have it, so posting it cannot be undone.'),
      sentence('Withdraw it instead: readers then see that it was taken back.'),
    )
  }
  return ok({ ...update, state: 'composing', postedAt: null, editedAt: null })
}

/** The update at another time. The source's own label goes with the time it spoke of. */
export function restamped(update: Update, stamp: Instant): Update {
  return { ...update, stamp, stampAsWritten: null }
}

/** The update with what an editor set beside its text. */
export function detailed(
  update: Update,
  { headline, authors, flags, status }: Omit<UpdateDetails, 'id'>,
): Update {
  return { ...update, headline, authors, flags, status }
}

/** The update taken back at `at`; its text stays in history. */
export function withdrawn(
  update: Update,
  { reason, at }: { readonly reason: string; readonly at: Instant },
): Result<Update> {
  switch (update.state) {
    case 'posted':
      return ok({ ...update, state: 'withdrawn', withdrawnAt: at, withdrawnReason: reason })
    case 'composing':
      return refused(
        sentence('This update was never posted, so there is nothing to withdraw.'),
        sentence('Go on writing.'),
      )
    case 'withdrawn':
      return refused(
        sentence('This update is withdrawn already.'),
        sentence('Nothing needs doing.'),
      )
  }
}

/** The withdrawn update back on the page; where readers saw it gone, they are told when it came back. */
export function reinstated(update: Update, seenGoneUntil: Instant | null): Result<Update> {
  if (update.state !== 'withdrawn') {
    return refused(
      sentence('This update is not withdrawn, so it cannot be reinstated.'),
      sentence('Nothing needs doing.'),
    )
  }
  return ok(backOnPage(update, seenGoneUntil))
}

/** The same of an update that is known to be withdrawn. */
export function backOnPage(update: Update, seenGoneUntil: Instant | null): Update {
  const editedAt = seenGoneUntil ?? update.editedAt
  return { ...update, state: 'posted', editedAt, withdrawnAt: null, withdrawnReason: '' }
}

function refused(message: Sentence, remedy: Sentence): Result<never> {
  return err(appError('update-state', message, remedy))
}
