import { appError, type AppError } from '../../../../shared/app-error'
import { say } from '../../../../shared/words/say'

/** The article there is not the one that was to be written upon. */
export function conflict(siteName: string): AppError {
  return appError(
    'remote-conflict',
    say('Somebody changed the article on {siteName} at the same moment. Nothing was overwritten.', {
      siteName,
    }),
    say('Look at what they changed and decide.'),
  )
}
