import type { Act, RevisionCause } from '../../../shared/model/revision'
import type { Update } from '../../../shared/model/update'
import { ok, type Result } from '../../../shared/result'
import type { EntryWords, ReceivedFields, ReceivedText, ReceivingActs } from '../content-store'
import { changeUpdate } from './change-update'
import type { Writing } from './record-revision'
import { findArticle, refreshArticle, writeArticle } from './stored-article'
import { findEntry, writeBody } from './stored-entry'

/** Takes in somebody else's text of an entry; then what was decided stands. History holds both. */
export function receiveText(
  writing: Writing,
  { id, theirs, then }: ReceivedText,
  { there, here }: ReceivingActs,
): Result<null> {
  const received = putWords(writing, { id, words: theirs, cause: 'received' }, there)
  if (!received.ok || then === null) return received
  return putWords(writing, { id, words: then, cause: 'restored' }, here)
}

/** The same for what stands around the text. */
export function receiveFields(
  writing: Writing,
  { articleId, theirs, then }: ReceivedFields,
  { there, here }: ReceivingActs,
): Result<null> {
  const steps = [
    { change: theirs, cause: 'received', act: there } as const,
    ...(then === null ? [] : [{ change: then, cause: 'restored', act: here } as const]),
  ]
  for (const { change, cause, act } of steps) {
    const found = findArticle(writing.connection, articleId)
    if (!found.ok) return found
    const { article } = found.value
    const fields = { ...article.fields, ...change }
    const next = { ...article, fields, version: article.version + 1 }
    writeArticle(writing, found.value, { next, cause }, act)
  }
  return ok(null)
}

interface Words {
  readonly id: ReceivedText['id']
  readonly words: EntryWords
  readonly cause: RevisionCause
}

function putWords(writing: Writing, { id, words, cause }: Words, act: Act): Result<null> {
  const found = findEntry(writing.connection, id)
  if (!found.ok) return found
  const { row, entry } = found.value
  if (entry.kind === 'body') {
    const next = { ...entry.body, body: words.body, version: row.version + 1 }
    writeBody(writing, { row, body: entry.body }, { next, cause }, act)
    refreshArticle(writing.connection, row.article_id, act.at)
    return ok(null)
  }
  // The version grows: what another window types upon the text before is refused, not laid over it.
  const to = (update: Update) => ok({ ...update, ...words, version: update.version + 1 })
  const changed = changeUpdate(writing, { id, cause, to }, act)
  return changed.ok ? ok(null) : changed
}
