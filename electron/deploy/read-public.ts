import { appError, type AppError } from '../../shared/app-error'
import type { FolderTarget } from '../../shared/model/publication'
import { clockTime } from '../../shared/model/stamp'
import type { Release } from '../../shared/publish/render-release'
import { newestTime, readersText } from '../../shared/publish/readers-text'
import { err, ok, type Result } from '../../shared/result'
import { say } from '../../shared/words/say'
import type { SendCall } from '../publish/remote/http'
import { readInFolder } from './read-in-folder'

/** Reads an article at its public address, with no more rights and no fewer caches than a reader. */
export async function readPublic(
  send: SendCall,
  of: {
    readonly target: Pick<FolderTarget, 'folder' | 'siteName'>
    readonly release: Pick<Release, 'pagePath' | 'pageUrl'>
    /** The zone a time is told in. */
    readonly zone?: string
  },
): Promise<Result<null>> {
  const { target, release, zone = Intl.DateTimeFormat().resolvedOptions().timeZone } = of
  const written = await readInFolder(target.folder, release.pagePath)
  if (!written.ok) return written
  const answer = await send({ method: 'GET', url: release.pageUrl, allowHttp: true })
  if (!answer.ok) return err(unreachable(answer.error, target.siteName))
  const { status, text } = answer.value
  if (status !== 200) return err(notShown(target.siteName, status))
  if (readersText(text) === readersText(written.value.toString('utf8'))) return ok(null)
  const shownFrom = newestTime(text)
  return err(stale(target.siteName, shownFrom === null ? '' : clockTime(shownFrom, zone)))
}

const remedy =
  'Dateline looks again by itself; “Live” stands there as soon as readers get the new page.'

function stale(siteName: string, time: string): AppError {
  const page = time === '' ? say('an older page') : say('the page of {time}', { time })
  return appError(
    'not-seen-yet',
    say('Everything is at the host, but {siteName} still shows {page}: a cache there is late.', {
      siteName,
      page,
    }),
    say(remedy),
  )
}

function notShown(siteName: string, status: number): AppError {
  return appError(
    'not-seen-yet',
    status === 404
      ? say('Everything is at the host, but readers of {siteName} find no page at its address.', {
          siteName,
        })
      : say('Everything is at the host, but {siteName} answers its readers with an error.', {
          siteName,
        }),
    say('{remedy} If it goes on, compare the address of the site with the folder that is served.', {
      remedy: say(remedy),
    }),
    `HTTP ${String(status)}`,
  )
}

function unreachable({ message, detail }: AppError, siteName: string): AppError {
  return appError(
    'not-seen-yet',
    say('Everything is at the host, but {siteName} could not be read: {message}', {
      siteName,
      message,
    }),
    say(remedy),
    detail,
  )
}
