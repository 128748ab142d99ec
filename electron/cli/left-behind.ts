import type { AppError } from '../../shared/app-error'
import { describeError } from '../../shared/app-error'
import type { ArticleId } from '../../shared/ids'
import type { FolderTarget } from '../../shared/model/publication'
import { followAll } from '../publish/follow-up'
import type { PutParts } from '../publish/put-release'

/** Pages that were to follow a publishing and could not be made anew. */
export interface LeftBehind {
  readonly pages: readonly { readonly id: ArticleId; readonly url: string }[]
  readonly trouble: AppError
}

/** Makes all that follows the publishings to a folder; what is left of it and why, null: nothing is. */
export async function makeWhatFollows(
  parts: PutParts,
  target: FolderTarget,
): Promise<LeftBehind | null> {
  const followed = await followAll(parts, target)
  if (followed.ok) return null
  const { sites, publications } = parts.store
  const pages = sites
    .toFollow(target.id)
    .map((id) => ({ id, url: publications.addressAt(id, target.id) ?? '' }))
  return { pages, trouble: followed.error }
}

/** A line for each page that is left. */
export function leftLines(left: LeftBehind | null): readonly string[] {
  return (left?.pages ?? []).map(({ id, url }) => `left       ${url === '' ? id : url}`)
}

/** The same as data. */
export function leftAsData(left: LeftBehind | null) {
  return {
    left: left?.pages ?? [],
    trouble: left === null ? null : describeError(left.trouble),
  }
}

/** Why, after a sentence that says what is live. */
export function leftNote({ pages, trouble }: LeftBehind, live: string): string {
  const which =
    pages.length === 1
      ? '1 page that follows was not made anew'
      : `${String(pages.length)} pages that follow were not made anew`
  return `${live} ${which}: ${describeError(trouble)} What is left follows with the next publishing there, or when the app is opened.`
}
