import type { PublishReport } from '../../shared/ipc/requests/publishing-requests'
import type { FolderTarget } from '../../shared/model/publication'
import { pingRequests } from '../../shared/publish/hosts/ping-requests'
import { siteOf } from '../../shared/publish/site'
import { say } from '../../shared/words/say'
import { sendPings } from './pings'
import { sendCall } from './remote/http'

/**
 * Readers have it: now those are told whom the site names. The report says what became of it; it changes
 * nothing else.
 */
export async function tellOthers(
  report: PublishReport,
  target: FolderTarget,
  onStep?: (words: string) => void,
): Promise<PublishReport> {
  const paths = [...report.written, ...report.removed]
  const requests = pingRequests(paths, { site: siteOf(target) })
  if (requests.length === 0) return report
  onStep?.(say('Telling search engines and hubs'))
  return { ...report, pings: await sendPings(requests, { send: sendCall }) }
}
