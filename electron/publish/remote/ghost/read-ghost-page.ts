import { appError } from '../../../../shared/app-error'
import { err, ok, type Result } from '../../../../shared/result'
import { refusedAnswer } from '../refused-answer'
import type { GhostPen } from './write-ghost-post'

/** The page as a reader without an account gets it; asked past caches by a question of its own. */
export async function readGhostPage(
  { access, wires }: GhostPen,
  url: string,
): Promise<Result<string>> {
  const { siteName, allowHttp } = access
  const address = new URL(url)
  address.searchParams.set('dateline', String(wires.now()))
  const answer = await wires.send({
    method: 'GET',
    url: address.href,
    headers: { accept: 'text/html', 'cache-control': 'no-cache' },
    allowHttp,
  })
  if (!answer.ok) return answer
  if (new URL(answer.value.url).pathname.endsWith('/private/')) return err(isPrivate(siteName))
  if (answer.value.status === 200) return ok(answer.value.text)
  const renewing = 'Look at the page in a browser where you are not signed in.'
  return err(
    refusedAnswer(answer.value, { doing: 'read the page', siteName, renewing }, wires.now()),
  )
}

function isPrivate(siteName: string) {
  return appError(
    'remote-refused',
    `${siteName} is private: it shows its pages only to readers who know a password, so Dateline cannot see what they get.`,
    'Make the site public in Ghost’s settings, or check the page yourself.',
  )
}
