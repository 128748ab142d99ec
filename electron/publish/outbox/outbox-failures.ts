import { appError } from '../../../shared/app-error'
import { say } from '../../../shared/words/say'

/** What is on its way can be there already. */
export const refusedNow = () =>
  appError(
    'update-state',
    say('This is being sent at the moment, so it cannot be taken out of the queue.'),
    say('Wait until it is there, then take the article down.'),
  )

/** A bug of ours while something was sent. */
export const stumbled = () =>
  appError(
    'unexpected',
    say('Dateline stumbled over itself while sending. What you wrote is safe here.'),
    say('Send it again; if it happens again, restart Dateline.'),
  )
