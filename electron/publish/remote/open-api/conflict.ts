import { appError, type AppError } from '../../../../shared/app-error'
import { sentence } from '../../../../shared/words/sentence'

/** The article there is not the one that was to be written upon. */
export function conflict(siteName: string): AppError {
  return appError(
    'remote-conflict',
    sentence(
      'Somebody changed the article on {siteName} at the same moment. Nothing was overwritten.',
      {
        siteName,
      },
    ),
    sentence('Look at what they changed and decide.'),
  )
}
