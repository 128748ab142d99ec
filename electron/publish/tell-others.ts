import type { FolderTarget } from '../../shared/model/publication'
import { pingRequests, type PingOutcome } from '../../shared/publish/hosts/ping-requests'
import { siteOf } from '../../shared/publish/site'
import { say } from '../../shared/words/say'
import { sendPings } from './pings'
import { sendCall } from './remote/http'

/**
 * Readers have it, or find it no more: now those are told whom the site names, of all files that were
 * written or removed. Null: nobody was to be told. It changes nothing else.
 */
export async function tellOthers(
  paths: readonly string[],
  target: FolderTarget,
  onStep?: (words: string) => void,
): Promise<readonly PingOutcome[] | null> {
  const requests = pingRequests(paths, { site: siteOf(target) })
  if (requests.length === 0) return null
  onStep?.(say('Telling search engines and hubs'))
  return sendPings(requests, { send: sendCall })
}
