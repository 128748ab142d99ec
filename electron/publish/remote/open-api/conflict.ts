import { appError, type AppError } from '../../../../shared/app-error'

/** The article there is not the one that was to be written upon. */
export function conflict(siteName: string): AppError {
  return appError(
    'remote-conflict',
    `Somebody changed the article on ${siteName} at the same moment. Nothing was overwritten.`,
    'Look at what they changed and decide.',
  )
}
