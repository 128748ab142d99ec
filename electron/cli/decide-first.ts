import { appError } from '../../shared/app-error'
import type { ArticleId, EntryId } from '../../shared/ids'
import type { Coverage } from '../../shared/model/coverage'
import { undecidedTexts } from '../../shared/model/pending-changes'
import type { Act } from '../../shared/model/revision'
import { err, ok, type Result } from '../../shared/result'
import { sayWords } from '../../shared/words/sentence'
import { decideUndecided } from '../publish/decide-undecided'
import type { ContentStore } from '../store/content-store'
import { wrongCall, type Call } from './call'

/**
 * Says of undecided changes what `--changes-as` says they are; without it refuses, by name, to send a
 * change of which nobody has said what it is.
 */
export function decideFirst(
  call: Call,
  of: { readonly store: ContentStore; readonly articleId: ArticleId; readonly act: Act },
): Result<null> {
  const { store, articleId, act } = of
  const { 'changes-as': nature } = call.options
  if (nature === 'minor' || nature === 'update') {
    return decideUndecided(store, { articleId, nature }, act)
  }
  if (nature !== undefined) return wrongCall('Changes are published --changes-as minor or update.')
  const coverage = store.articles.coverage(articleId)
  if (!coverage.ok) return coverage
  const undecided = undecidedTexts(coverage.value)
  if (undecided.length === 0) return ok(null)
  const names = undecided.map(
    ({ name, entryId }) => `${sayWords(name)} (${nameOf(entryId, coverage.value)})`,
  )
  return err(
    appError(
      'publish-refused',
      `Readers have an older form of ${names.join(', ')}. Nothing was sent.`,
      'Say what each change is with dateline decide, or of all: --changes-as minor or update.',
    ),
  )
}

function nameOf(id: EntryId | null, { body }: Coverage): string {
  if (id === null) return 'fields'
  return id === body.id ? 'body' : id
}
