import { thinAfterDays } from '../../shared/history/thinning-policy'
import type { Instant } from '../../shared/model/stamp'
import { ok, type Result } from '../../shared/result'
import { thinHistory, type Thinned } from '../store/thin-history'
import { wrongCall, type Call } from './call'
import { inNewsroom } from './newsroom-at'

/** `thin [--older-than 90d] [--dry-run]`: lets go of the text of old typing in between; tells how much. */
export async function thinCommand(call: Call): Promise<Result<string>> {
  const at = call.now()
  const olderThan = namedAge(call.options['older-than'], at)
  if (!olderThan.ok) return olderThan
  return inNewsroom(call, async ({ store }) => {
    const wanted = { at, olderThan: olderThan.value, dryRun: call.dryRun, pause: 0 }
    const thinned = await thinHistory(store, { ...wanted, goOn: () => true })
    if (!thinned.ok) return thinned
    return ok(call.json ? jsonThinned(thinned.value, call) : textThinned(thinned.value, call))
  })
}

function namedAge(named: string | undefined, at: Instant): Result<Instant> {
  const days = /^(\d{1,6})d$/.exec(named ?? `${String(thinAfterDays)}d`)?.[1]
  if (days === undefined) return wrongCall('Say how old in days: --older-than 180d.')
  if (Number(days) < thinAfterDays) {
    return wrongCall(`History keeps every text for ${String(thinAfterDays)} days.`)
  }
  return ok(at - Number(days) * 86_400_000)
}

function textThinned({ lines, bytes }: Thinned, { dryRun }: Call): string {
  if (lines === 0) return 'Nothing to let go: every text in history is one that is kept.'
  const texts = `${String(lines)} ${lines === 1 ? 'text' : 'texts'} typed in between`
  const size = `${(bytes / 1_000).toFixed(1)} kB`
  if (dryRun) return `${texts}, ${size}, would be let go. Nothing was changed.`
  return (
    `${texts}, ${size}, let go; who typed them, and when, is kept. ` +
    'The file keeps its size and uses the space for what comes next.'
  )
}

function jsonThinned({ lines, bytes }: Thinned, { dryRun }: Call): string {
  return JSON.stringify({ lines, bytes, dryRun })
}
