import { madeOnce } from '../made-once'
import type { EntryId } from '../ids'
import type { Correction, CorrectionPlace } from '../model/correction'
import type { Coverage } from '../model/coverage'
import type { Instant } from '../model/stamp'
import type { Update } from '../model/update'

/** A notice as readers meet it, with what it is about. */
export interface PublicNotice extends Correction {
  readonly about: NoticeSubject
}

/** The words around the text, the original entry (the text of a story), or an update. */
export type NoticeSubject =
  | { readonly kind: 'fields' }
  | { readonly kind: 'body' }
  | { readonly kind: 'update'; readonly update: Update }

/** All notices of an article that are for readers, newest first. */
export function publicNotices(
  { article, body }: Coverage,
  updates: readonly Update[],
): readonly PublicNotice[] {
  const about = (notices: readonly Correction[], subject: NoticeSubject) =>
    notices.map((notice) => ({ ...notice, about: subject }))
  return [
    ...about(article.corrections, { kind: 'fields' }),
    ...about(body.corrections, { kind: 'body' }),
    ...updates.flatMap((update) => about(update.corrections, { kind: 'update', update })),
  ].sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1))
}

/** The notices about one text, newest first; of an update by its id. */
export function noticesAbout(
  notices: readonly PublicNotice[],
  subject: 'fields' | 'body' | EntryId,
): readonly PublicNotice[] {
  return (
    bySubject(notices, '', () => {
      const found = new Map<string, PublicNotice[]>()
      for (const notice of notices) {
        const subject = notice.about.kind === 'update' ? notice.about.update.id : notice.about.kind
        found.set(subject, [...(found.get(subject) ?? []), notice])
      }
      return found
    }).get(subject) ?? none
  )
}

// Every update of a page asks for its own.
const bySubject = madeOnce<readonly PublicNotice[], ReadonlyMap<string, readonly PublicNotice[]>>()
const none: readonly PublicNotice[] = []

/** The notices that stand at a place of the page. */
export function noticesAt(
  notices: readonly PublicNotice[],
  place: CorrectionPlace,
): readonly PublicNotice[] {
  return notices.filter((notice) => notice.place === place)
}

/** The address of a notice within its page: its own for life. */
export function noticeAnchor({ id }: Pick<Correction, 'id'>): string {
  return `c-${id}`
}

/** The newest of some times, some of which may not have come. */
export function latestOf(...times: readonly (Instant | null)[]): Instant | null {
  const come = times.filter((time) => time !== null)
  return come.length === 0 ? null : Math.max(...come)
}
