import { appError } from '../../shared/app-error'
import { err, ok, type Result } from '../../shared/result'
import type { Phrase } from '../../shared/words/german'
import { say } from '../../shared/words/say'
import type { FailureKind } from '../store/sqlite/store-failure'
import type { SafekeepingJob } from './keep-safe'
import type { SafeKeeper } from './safe-keeper'

/**
 * Has a checked copy of the newsroom written because she asked for it; gives its path. Failures:
 * `disk-full`, `data-folder-unwritable`, `database-locked`, `database-damaged`.
 */
export async function backUpNow(
  keeper: Pick<SafeKeeper, 'keep'>,
  of: Pick<SafekeepingJob, 'folder' | 'at'>,
): Promise<Result<{ readonly file: string }>> {
  const outcome = await keeper.keep({ ...of, checks: false, copies: true })
  if (outcome.kind === 'safe' && outcome.backup !== null) return ok({ file: outcome.backup })
  if (outcome.kind !== 'failed') throw new Error('a backup was asked for, and none was made')
  const { kind, detail } = outcome.failure
  const message = say('The backup could not be made. Your articles are open and safe.')
  return err(appError(kind, message, say(remedies[kind]), detail))
}

const remedies: Readonly<Record<FailureKind['kind'], Phrase>> = {
  'disk-full': 'Free some space, then back up again.',
  'database-locked': 'Another program is writing there. Back up again in a moment.',
  'database-damaged':
    'Close Dateline and open it again: it checks the file and names the newest good backup.',
  'data-folder-unwritable':
    'Check that the disk is there and that you may write to the folder “backups”, then back up again.',
}
