import { appError, type AppError } from '../../../shared/app-error'
import type { RemoteTarget } from '../../../shared/model/publication'
import { sentence } from '../../../shared/words/sentence'

/** Somebody deleted our post there. */
export function gone({ siteName }: RemoteTarget): AppError {
  return appError(
    'remote-gone',
    sentence(
      'The article is no longer on {siteName}: somebody deleted it there. Nothing was sent.',
      {
        siteName,
      },
    ),
    sentence('Send it as a new article, or leave it deleted.'),
  )
}

/** Somebody took our post from readers there; sending it again is a decision, not a repair. */
export function hidden({ siteName }: RemoteTarget): AppError {
  return appError(
    'remote-refused',
    sentence('Somebody took this article from the readers of {siteName}. Nothing was sent.', {
      siteName,
    }),
    sentence('Ask why; if readers are to have it all the same, publish again.'),
  )
}

/** Somebody wrote in our post. */
export function conflict({ siteName }: RemoteTarget): AppError {
  return appError(
    'remote-conflict',
    sentence('Somebody changed this article on {siteName}. Nothing was overwritten.', { siteName }),
    sentence('Look at what they changed, and decide what readers get.'),
  )
}

/** Only a site that takes every write can be undone so: sending again mends it. */
export function undone({ siteName }: RemoteTarget): AppError {
  return appError(
    'remote-broken',
    sentence(
      'An earlier try reached {siteName} late and undid the newer text there. What you wrote is safe here.',
      { siteName },
    ),
    sentence('Dateline sends it again by itself.'),
  )
}

/** The server's own copy lacks something that it said it took. */
export function notKept({ siteName }: RemoteTarget): AppError {
  return appError(
    'verify-failed',
    sentence('{siteName} answered that it took the article, but does not hold all of it.', {
      siteName,
    }),
    sentence('Publish again; if it happens again, ask whoever runs the site.'),
  )
}
