import type { ArchivedPost, ArchivedUpdate } from '../../shared/interchange/archive/archived-post'
import { readArchived } from '../../shared/interchange/archive/read-archived'
import type { ArchiveKind, ArticleOrigin } from '../../shared/model/article-origin'
import type { NewCoverage, NewUpdate } from '../../shared/model/coverage'
import { newFields } from '../../shared/model/new-fields'
import type { Settings } from '../../shared/model/settings'
import type { Shelf } from '../../shared/model/shelf'
import { dayOf, type Instant } from '../../shared/model/stamp'
import { noFlags } from '../../shared/model/update'
import { ok, type Result } from '../../shared/result'
import { say } from '../../shared/words/say'

/** A post as an article that may be stored, and what of it none can hold. */
export interface ReadPost {
  readonly coverage: NewCoverage
  /** Where it belongs in the library: what readers had long ago is not on the desk. */
  readonly shelf: Shelf
  readonly left: readonly string[]
}

/** What a post becomes an article with. */
export interface PostReading {
  readonly kind: ArchiveKind
  readonly settings: Pick<Settings, 'houseZone' | 'language' | 'stampTemplate'>
  /** The day of what has no date. */
  readonly now: Instant
}

/** Makes an article of a post; its pictures still have their addresses. */
export function archivedCoverage(
  post: ArchivedPost,
  { kind, settings, now }: PostReading,
): Result<ReadPost> {
  const text = readArchived(post.markup, post.place)
  if (!text.ok) return text
  const updates = readUpdates(post)
  if (!updates.ok) return updates
  const { publishedAt, modifiedAt, state } = post
  const isPublished = state === 'published'
  const at = publishedAt ?? modifiedAt ?? now
  const last = updates.value.updates.at(-1)?.stamp ?? 0
  const language = post.language ?? settings.language
  const coverage: NewCoverage = {
    kind: post.updates === null ? 'story' : 'live',
    state: isPublished ? 'ended' : 'draft',
    ...(isPublished ? { endedAt: Math.max(at, last) } : {}),
    fields: {
      ...newFields({ ...settings, language }, dayOf(at, settings.houseZone)),
      headline: post.title,
      standfirst: post.standfirst,
      slug: post.slug.slice(0, 200),
      section: post.section,
      tags: post.tags.slice(0, 100),
      authors: post.authors.slice(0, 100).map((name) => ({ name })),
      lead: post.lead === null ? null : leadOf(post.lead),
      origin: originOf(post, kind),
    },
    body: text.value.body,
    updates: updates.value.updates,
  }
  const unread = new Set([...text.value.unread, ...updates.value.unread])
  return ok({
    coverage,
    shelf: isPublished ? 'archive' : 'desk',
    left: [...post.left, ...[...unread].map((name) => say('element {name}', { name }))],
  })
}

// Until its file is taken, the address stands where the editor sees that something is missing.
function leadOf({ caption, credit, alt }: NonNullable<ArchivedPost['lead']>) {
  return { file: null, caption, credit, alt }
}

function originOf(post: ArchivedPost, kind: ArchiveKind): ArticleOrigin {
  const { key, addresses, state, publishedAt, modifiedAt } = post
  return {
    kind,
    key,
    addresses: addresses.slice(0, 100),
    publishedAt: state === 'published' ? publishedAt : null,
    modifiedAt,
  }
}

function readUpdates(
  post: ArchivedPost,
): Result<{ readonly updates: readonly NewUpdate[]; readonly unread: readonly string[] }> {
  const updates: NewUpdate[] = []
  const unread: string[] = []
  for (const update of post.updates ?? []) {
    const text = readArchived(update.markup, post.place)
    if (!text.ok) return text
    updates.push(updateOf(update, text.value.body))
    unread.push(...text.value.unread)
  }
  return ok({ updates, unread })
}

function updateOf(
  { stamp, authors, keyEvent }: ArchivedUpdate,
  body: NewUpdate['body'],
): NewUpdate {
  return {
    ...{ stamp, postedAt: stamp, stampAsWritten: null, headline: '' },
    authors: authors.map((name) => ({ name })),
    flags: { ...noFlags, keyEvent },
    status: null,
    body,
  }
}
