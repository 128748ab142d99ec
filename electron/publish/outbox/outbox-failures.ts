import { appError } from '../../../shared/app-error'
import { sentence } from '../../../shared/words/sentence'

/** What is on its way can be there already. */
export const refusedNow = () =>
  appError(
    'update-state',
    sentence('This is being sent at the moment, so it cannot be taken out of the queue.'),
    sentence('Wait until it is there, then take the article down.'),
  )

/** A bug of ours while something was sent. */
export const stumbled = () =>
  appError(
    'unexpected',
    sentence('Dateline stumbled over itself while sending. What you wrote is safe here.'),
    sentence('Send it again; if it happens again, restart Dateline.'),
  )
