import { appError, type AppError } from '../../../shared/app-error'
import { sentence } from '../../../shared/words/sentence'
import type { HttpAnswer } from './http'
import { refusedAnswer } from './refused-answer'

/**
 * Why a reader's page could not be read. `remote-refused`: the site is shut to readers; `remote-gone`: it
 * has no such page; else as of every answer.
 */
export function unreadPage(
  answer: HttpAnswer,
  { siteName, now }: { readonly siteName: string; readonly now: number },
): AppError {
  const { status } = answer
  if (status === 401 || status === 403) return privateSite(siteName, `HTTP ${String(status)}`)
  if (status === 404 || status === 410) return noPage(siteName, `HTTP ${String(status)}`)
  const renewing = sentence('Look at the page in a browser where you are not signed in.')
  return refusedAnswer(
    answer,
    { doing: sentence('read the page as its readers do'), siteName, renewing },
    now,
  )
}

/** The site shows its pages only to those it lets in. */
export function privateSite(siteName: string, detail = ''): AppError {
  return appError(
    'remote-refused',
    sentence(
      '{siteName} is private: it shows its pages only to readers whom it lets in, so Dateline cannot see what they get.',
      { siteName },
    ),
    sentence('Make the site public in its own settings, or check the page yourself.'),
    detail,
  )
}

function noPage(siteName: string, detail: string): AppError {
  return appError(
    'remote-gone',
    sentence('Readers of {siteName} find no page at the article’s address.', { siteName }),
    sentence('Look at it on the site; if it is there, a cache may be late.'),
    detail,
  )
}
