import { appError, type AppError } from '../../../../../shared/app-error'
import { sentence } from '../../../../../shared/words/sentence'
import type { RestLine } from '../rest-line'
import type { RestRefusal } from '../rest-refusal'

/** Whether the answer means that a post is no live blog, or that the plug-in is off. */
export function isNoLiveblog({ code, status }: RestRefusal): boolean {
  // By its name: a firewall’s “not found” says nothing of the post.
  return status === 404 && (code === 'rest_liveblog_not_found' || code === 'rest_no_route')
}

/** Why the plug-in did not do it, in an editor’s words. */
export function liveblogRefusal({ account }: RestLine, refusal: RestRefusal): AppError {
  const { siteName } = account
  const { code, status, error } = refusal
  if (isNoLiveblog(refusal)) {
    return appError(
      'remote-broken',
      sentence(
        'The Liveblog plug-in of {siteName} was switched off meanwhile. What you wrote is safe here.',
        { siteName },
      ),
      sentence('Dateline tries again by itself.'),
      error.detail,
    )
  }
  if (status === 401 || status === 403) {
    return appError(
      'remote-refused',
      sentence(
        'The Liveblog plug-in of {siteName} does not let this account enter updates. What you wrote is safe here.',
        { siteName },
      ),
      sentence('Ask whoever runs the site to let this account edit live blogs.'),
      error.detail,
    )
  }
  if (code === 'get-comment') {
    return appError(
      'remote-conflict',
      sentence(
        'Somebody deleted an entry of the live blog on {siteName} at the same moment. Nothing was overwritten.',
        { siteName },
      ),
      sentence('Look at what they changed and decide.'),
      error.detail,
    )
  }
  return error
}

/** An update that no entry can hold. */
export function tooLong({ account }: RestLine, label: string): AppError {
  return appError(
    'remote-refused',
    sentence(
      'The update “{label}” is longer than an entry of the Liveblog plug-in of {siteName} can be. Nothing was sent.',
      { label, siteName: account.siteName },
    ),
    sentence('Make two updates of it: an entry holds some 60,000 characters.'),
  )
}
