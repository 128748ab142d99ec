import { err, ok, type Result } from '../../../../shared/result'
import { privateSite, unreadPage } from '../unread-page'
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
  if (new URL(answer.value.url).pathname.endsWith('/private/')) return err(privateSite(siteName))
  if (answer.value.status === 200) return ok(answer.value.text)
  return err(unreadPage(answer.value, { siteName, now: wires.now() }))
}
