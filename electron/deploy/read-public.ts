import { sentence } from '../../shared/words/sentence'
import { appError, wordsOf, type AppError } from '../../shared/app-error'
import type { FolderTarget } from '../../shared/model/publication'
import { clockTime, zoneLabel, type Instant } from '../../shared/model/stamp'
import type { Release } from '../../shared/publish/render-release'
import { newestTime, readersText } from '../../shared/publish/readers-text'
import { err, ok, type Result } from '../../shared/result'
import type { SendCall } from '../publish/remote/http'
import { readInFolder } from './read-in-folder'

/** Reads an article at its public address, with no more rights and no fewer caches than a reader. */
export async function readPublic(
  send: SendCall,
  of: {
    readonly target: Pick<FolderTarget, 'folder' | 'siteName' | 'host'>
    readonly release: Pick<Release, 'pagePath' | 'pageUrl'>
    /** The page only leads on: a host that does so by a rule need not show it. */
    readonly leadsOn?: boolean
    /** The zone in which the time of an older page is told. */
    readonly zone: string
  },
): Promise<Result<null>> {
  const { target, release, zone } = of
  const written = await readInFolder(target.folder, release.pagePath)
  if (!written.ok) return written
  const answer = await send({ method: 'GET', url: release.pageUrl, allowHttp: true })
  if (!answer.ok) return err(unreachable(answer.error, target.siteName))
  const { status, text, url } = answer.value
  if (of.leadsOn === true && pageOf(url) !== release.pageUrl) return ok(null)
  if (status === 403) return err(keptOut(target))
  if (status !== 200) return err(notShown(target.siteName, status))
  if (readersText(text) === readersText(written.value.toString('utf8'))) return ok(null)
  const shownFrom = newestTime(text)
  return err(stale(target.siteName, shownFrom === null ? '' : timeIn(shownFrom, zone)))
}

// The site’s readers, and colleagues elsewhere, have other clocks than this machine.
function timeIn(at: Instant, zone: string): string {
  return `${clockTime(at, zone)} ${zoneLabel(at, zone)}`
}

function pageOf(url: string): string {
  return url.replace(/[?#].*$/, '').replace(/index\.html$/, '')
}

const remedy = () =>
  sentence(
    'Dateline looks again by itself; “Live” stands there as soon as readers get the new page.',
  )

function stale(siteName: string, time: string): AppError {
  return appError(
    'not-seen-yet',
    time === ''
      ? sentence(
          'Everything is at the host, but {siteName} still shows an older page: a cache there is late.',
          { siteName },
        )
      : sentence(
          'Everything is at the host, but {siteName} still shows the page of {time}: a cache there is late.',
          { siteName, time },
        ),
    remedy(),
  )
}

function notShown(siteName: string, status: number): AppError {
  return appError(
    'not-seen-yet',
    status === 404
      ? sentence(
          'Everything is at the host, but readers of {siteName} find no page at its address.',
          {
            siteName,
          },
        )
      : sentence('Everything is at the host, but {siteName} answers its readers with an error.', {
          siteName,
        }),
    [
      remedy(),
      sentence('If it goes on, compare the address of the site with the folder that is served.'),
    ],
    `HTTP ${String(status)}`,
  )
}

/** Its readers may not have what is there. */
function keptOut({ siteName, host }: Pick<FolderTarget, 'siteName' | 'host'>): AppError {
  return appError(
    'not-seen-yet',
    sentence('Everything is at the host, but {siteName} refuses its readers the page.', {
      siteName,
    }),
    [
      remedy(),
      host?.kind === 'sftp'
        ? sentence(
            'If it goes on, the rights of files and folders keep its web server out: on the server, “chmod -R a+rX {folder}” lets it read them, and each folder above must let it pass.',
            { folder: host.folder },
          )
        : sentence('If it goes on, allow everybody to read the site, at its host.'),
    ],
    'HTTP 403',
  )
}

function unreachable(error: AppError, siteName: string): AppError {
  const { message } = wordsOf(error)
  return appError(
    'not-seen-yet',
    sentence('Everything is at the host, but {siteName} could not be read: {message}', {
      siteName,
      message,
    }),
    remedy(),
    error.detail,
  )
}
