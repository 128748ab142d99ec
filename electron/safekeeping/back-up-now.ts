import { appError, type AppErrorKind } from '../../shared/app-error'
import { err, ok, type Result } from '../../shared/result'
import type { Phrase } from '../../shared/words/german'
import { say } from '../../shared/words/say'
import type { Log } from '../log'
import type { FailureKind } from '../store/sqlite/store-failure'
import type { SafekeepingJob } from './keep-safe'
import { CalledOff, type SafeKeeper } from './safe-keeper'

/**
 * Has a checked copy of the newsroom written because she asked for it; gives its path. Failures:
 * `disk-full`, `data-folder-unwritable`, `database-locked`, `database-damaged`; `unexpected` where
 * whoever makes it broke off.
 */
export async function backUpNow(
  keeper: Pick<SafeKeeper, 'keep'>,
  of: Pick<SafekeepingJob, 'folder' | 'at'>,
  log: Pick<Log, 'note'>,
): Promise<Result<{ readonly file: string }>> {
  const job = { ...of, checks: false, copies: 'now' } as const
  const outcome = await keeper.keep(job).catch((cause: unknown) => brokenOff(cause, log))
  if ('ok' in outcome) return outcome
  if (outcome.kind === 'safe' && outcome.backup !== null) return ok({ file: outcome.backup })
  if (outcome.kind !== 'failed') throw new Error('a backup was asked for, and none was made')
  const { kind, detail } = outcome.failure
  return notMade(kind, say(remedies[kind]), detail)
}

function brokenOff(cause: unknown, log: Pick<Log, 'note'>) {
  if (cause instanceof CalledOff) return notMade('unexpected', say('Back up again.'))
  log.note(`safekeeping: ${String(cause)}`)
  const remedy = say(
    'Back up again. If it breaks off again, close Dateline and copy its data folder to another disk.',
  )
  return notMade('unexpected', remedy, String(cause))
}

function notMade(kind: AppErrorKind, remedy: string, detail?: string) {
  const message = say('The backup could not be made. Your articles are open and safe.')
  return err(appError(kind, message, remedy, detail))
}

const remedies: Readonly<Record<FailureKind['kind'], Phrase>> = {
  'disk-full': 'Free some space, then back up again.',
  'database-locked': 'Another program is writing there. Back up again in a moment.',
  'database-damaged':
    'Close Dateline and open it again: it checks the file and names the newest good backup.',
  'data-folder-unwritable':
    'Check that the disk is there and that you may write to the folder “backups”, then back up again.',
}
