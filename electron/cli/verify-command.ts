import { resolve } from 'node:path'
import { appError } from '../../shared/app-error'
import { utcTime } from '../../shared/model/stamp'
import { err, ok, type Result } from '../../shared/result'
import { defaultDataFolder } from '../store/data-folder'
import { withBackup } from '../store/sqlite/opening-failures'
import { isOlderNewsroom, verifyFile, type FileVerified } from '../store/sqlite/verify-file'
import type { Call, Printed } from './call'
import { inNewsroom } from './newsroom-at'

/** `verify`: whether all of history is as it was written; fails with the exact place where it is not. */
export async function verifyCommand(call: Call): Promise<Result<Printed>> {
  const folder = resolve(call.options.data ?? defaultDataFolder())
  if (isOlderNewsroom(folder)) {
    // Opening it ties its history together, after a copy was made: only then is there a chain to check.
    const opened = await inNewsroom(call, () => ok(null))
    if (!opened.ok) return opened
  }
  const verified = verifyFile(folder)
  if (!verified.ok) return verified
  const { damage, file } = verified.value
  if (call.json)
    return ok({ text: JSON.stringify(jsonVerified(verified.value)), code: damage === null ? 0 : 1 })
  if (damage === null) return ok({ text: textVerified(verified.value), code: 0 })
  return err(appError('database-damaged', damage, `The file is ${file}. ${withBackup(file)}`))
}

function textVerified({ revisions, lastAt, head }: FileVerified): string {
  if (lastAt === null || head === null) return 'No history yet; the database is whole.'
  return [
    `${String(revisions)} ${revisions === 1 ? 'revision' : 'revisions'}, all as written; ` +
      `the last at ${utcTime(lastAt)}.`,
    `The chain ends with ${head}.`,
  ].join('\n')
}

function jsonVerified({ revisions, lastAt, head, damage, broken }: FileVerified): unknown {
  const place = broken && {
    revision: broken.revisionId,
    article: broken.articleId,
    entry: broken.entryId,
    at: broken.at,
    author: broken.author,
    cause: broken.cause,
    fault: broken.fault,
  }
  return {
    whole: damage === null,
    revisions,
    lastAt: lastAt === null ? null : utcTime(lastAt),
    head,
    damage,
    broken: place,
  }
}
