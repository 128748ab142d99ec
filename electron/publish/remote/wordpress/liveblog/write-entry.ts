import { appError } from '../../../../../shared/app-error'
import type { ArticleId } from '../../../../../shared/ids'
import { entryMarkup } from '../../../../../shared/publish/wordpress/liveblog/entry-markup'
import type { LiveblogEntry } from '../../../../../shared/publish/wordpress/liveblog/liveblog-entry'
import type { EntryStep } from '../../../../../shared/publish/wordpress/liveblog/plan-entries'
import { assertNever, err, ok, type Result } from '../../../../../shared/result'
import { sentence } from '../../../../../shared/words/sentence'
import type { RestLine } from '../rest-line'
import { entriesShape, entryOf } from './entry-shape'
import { liveblogRefusal } from './liveblog-refusal'

/** A step as the plug-in is asked for it. */
export type EntryCall = Readonly<Record<string, string | number | readonly number[]>>

/** The question that makes a step true. `writers`: the accounts that the plug-in is to name; null: none. */
export function entryCall(
  step: EntryStep,
  {
    article,
    language,
    writers,
  }: {
    readonly article: ArticleId
    readonly language: string
    readonly writers: readonly number[] | null
  },
): EntryCall {
  switch (step.kind) {
    case 'delete':
      return { crud_action: 'delete', entry_id: step.onto.id }
    case 'insert':
      return {
        crud_action: 'insert',
        content: entryMarkup(step.part, { article, language, isNamed: writers !== null }),
        ...named(writers ?? []),
      }
    case 'update':
    case 'unkey':
      return {
        crud_action: step.kind === 'unkey' ? 'delete_key' : 'update',
        entry_id: step.onto.id,
        content: entryMarkup(step.part, { article, language, isNamed: writers !== null }),
        // Where no account is named the plug-in would name nobody from now on.
        ...named(writers ?? step.onto.authors.slice(0, 1).map(({ id }) => id)),
      }
    default:
      return assertNever(step)
  }
}

/** The question that changes an entry into what it is. */
export function sameAgain({ id, content, authors }: LiveblogEntry): EntryCall {
  return { crud_action: 'update', entry_id: id, content, ...named(authors.map((one) => one.id)) }
}

function named([author, ...contributors]: readonly number[]): EntryCall {
  if (author === undefined) return {}
  return {
    author_id: author,
    ...(contributors.length === 0 ? {} : { contributor_ids: contributors }),
  }
}

/** What a comment, and so an entry, can hold: bytes. */
const mostBytes = 65_535

/** Whether an entry can hold what is asked for; WordPress writes short numbers of signs longer. */
export function fitsEntry({ content = '' }: EntryCall): boolean {
  const markup = String(content)
  return Buffer.byteLength(markup) + (markup.match(/&#\d\d;/g)?.length ?? 0) <= mostBytes
}

/** Does one step, and says how the entry now stands; null where it was deleted. */
export async function writeEntry(
  line: RestLine,
  postId: number,
  call: EntryCall,
): Promise<Result<LiveblogEntry | null>> {
  const path = `liveblog/v1/${String(postId)}/crud`
  const doing = sentence('enter an update into the live blog')
  const done = await line.ask({ method: 'POST', path, json: call, doing }, entriesShape)
  if (!done.ok) return err(liveblogRefusal(line, done.error))
  const [item] = done.value.value.entries
  if (item === undefined) return err(nothingSaid(line))
  return ok(item.type === 'delete' ? null : entryOf(item))
}

function nothingSaid({ account }: RestLine) {
  return appError(
    'remote-broken',
    sentence(
      '{siteName} did not say whether it took an update into the live blog. What you wrote is safe here.',
      { siteName: account.siteName },
    ),
    sentence('Dateline looks, and tries again by itself.'),
  )
}
