import { appError, wordsOf, type AppError } from '../../shared/app-error'
import { coverageHeadline } from '../../shared/document/display-headline'
import type { ArticleId, EntryId, TargetId } from '../../shared/ids'
import type { NewsroomEvent } from '../../shared/ipc/events'
import type { Coverage } from '../../shared/model/coverage'
import { holdsPlace } from '../../shared/model/delivery'
import { undecidedTexts } from '../../shared/model/pending-changes'
import type { Act } from '../../shared/model/revision'
import { activeTargets, type ChangePreset } from '../../shared/model/settings'
import type { Instant } from '../../shared/model/stamp'
import { takeBackSeconds } from '../../shared/model/take-back'
import type { Update } from '../../shared/model/update'
import { preflight } from '../../shared/preflight/preflight'
import { err, ok, type Result } from '../../shared/result'
import { enqueueAll, type EnqueueParts } from '../publish/outbox/enqueue-all'
import { sentence } from '../../shared/words/sentence'

/**
 * So long nothing that readers would get has changed: no posting, withdrawal or new time can still be taken
 * back, and nobody is in the middle of a word. The windows’ own clocks begin a little later than this one.
 */
export const restMs = takeBackSeconds * 1_000 + 1_500

/** How often it is looked whether something changed. */
const lookMs = 2_000

/** Where the settings want it, sends what was posted to those who have its article already. */
export interface PostedPublisher {
  /** An update was posted: it goes once it can no longer be taken back. */
  readonly posted: (update: Pick<Update, 'id' | 'articleId'>) => void
  /** Dateline closes: what still waits and may go is put into the queue, which outlives it. */
  readonly stop: () => void
}

/** What it works with. */
export interface PostedPublisherParts extends EnqueueParts {
  readonly now: () => Instant
  readonly send: (event: NewsroomEvent) => void
  /** Runs something later; the returned function calls it off. */
  readonly after: (delayMs: number, run: () => void) => () => void
  readonly onBug: (cause: unknown) => void
}

/** An article of which something was posted. */
interface Waiting {
  readonly posted: ReadonlySet<EntryId>
  /** What readers would have got at the last look, and since when it was so. */
  readonly seen: string
  readonly since: Instant
}

/** Opens it. A crash forgets what waits: it stands there as not sent, and nobody was told otherwise. */
export function openPostedPublisher(parts: PostedPublisherParts): PostedPublisher {
  const { now, after, onBug } = parts
  const waiting = new Map<ArticleId, Waiting>()
  let callOff: () => void = () => undefined
  const sleep = () => {
    callOff()
    const ends = [...waiting.values()].map(({ since }) => since + restMs)
    if (ends.length === 0) return
    callOff = after(Math.min(Math.max(Math.min(...ends) - now(), 0), lookMs), look)
  }
  const look = () => {
    for (const [articleId, one] of [...waiting]) {
      try {
        const seen = standing(parts, articleId)
        if (seen !== one.seen) waiting.set(articleId, { ...one, seen, since: now() })
        else if (now() - one.since >= restMs) {
          waiting.delete(articleId)
          goes(parts, articleId, one.posted)
        }
      } catch (bug) {
        waiting.delete(articleId)
        onBug(bug)
      }
    }
    sleep()
  }
  return {
    posted: ({ id, articleId }) => {
      if (!parts.settings.get().postingPublishes) return
      const posted = new Set([...(waiting.get(articleId)?.posted ?? []), id])
      waiting.set(articleId, { posted, seen: standing(parts, articleId), since: now() })
      sleep()
    },
    stop: () => {
      callOff()
      for (const [articleId, { posted }] of waiting) {
        try {
          goes(parts, articleId, posted)
        } catch (bug) {
          onBug(bug)
        }
      }
      waiting.clear()
    },
  }
}

/** What of an article readers would get, texts by their versions. What is being composed is no part of it. */
function standing({ store }: PostedPublisherParts, articleId: ArticleId): string {
  const coverage = store.articles.coverage(articleId)
  if (!coverage.ok) return ''
  const { article, body, updates } = coverage.value
  const posted = updates.filter(({ state }) => state !== 'composing')
  // A text by its version: of two thousand none is written out.
  const without = posted.map((update) => ({ ...update, body: null }))
  return JSON.stringify([article.version, body.version, without])
}

function goes(
  parts: PostedPublisherParts,
  articleId: ArticleId,
  posted: ReadonlySet<EntryId>,
): void {
  const { postingPublishes, queuePaused } = parts.settings.get()
  const coverage = parts.store.articles.coverage(articleId)
  if (!postingPublishes || queuePaused || !coverage.ok) return
  // Taken back, or sent by hand meanwhile, it is nothing new.
  const isNew = ({ id, state, sent }: Update) =>
    posted.has(id) && state === 'posted' && sent === 'never'
  const targetIds = placesThatTakeIt(parts, coverage.value)
  if (!coverage.value.updates.some(isNew) || targetIds.length === 0) return
  const sent = sendIt(parts, coverage.value, targetIds)
  if (sent.ok) return
  parts.send({ kind: 'posted-not-sent', articleId, trouble: notSent(coverage.value, sent.error) })
}

/**
 * Those whose readers have it; to publish for the first time is for an editor to say. So is what she meant
 * for a place before: to take it down there, a time, a decision. None of that gives way to a posting.
 */
function placesThatTakeIt(
  { store, settings, now }: PostedPublisherParts,
  { article: { id: articleId, fields } }: Coverage,
): readonly TargetId[] {
  if (fields.embargo !== null && fields.embargo > now()) return []
  const open = store.outbox.of(articleId, deliveriesLookedAt)
  return activeTargets(settings.get())
    .map(({ id }) => id)
    .filter((id) => store.publications.addressAt(articleId, id) !== null)
    .filter((id) => !open.some((each) => each.targetId === id && holdsPlace(each, now())))
}

// As many as windows are told of.
const deliveriesLookedAt = 100

function sendIt(
  parts: PostedPublisherParts,
  coverage: Coverage,
  targetIds: readonly TargetId[],
): Result<unknown> {
  const { changePreset } = parts.settings.get()
  const against = standsAgainst(coverage, parts.now(), changePreset)
  if (against !== null) return err(against)
  const act = parts.act()
  const said = sayWhatChanged(parts, coverage, act)
  if (!said.ok) return said
  const { id: articleId } = coverage.article
  return enqueueAll({ ...parts, act: () => act }, { articleId, targetIds, publishAt: null })
}

/** What publishing by hand would refuse, or show of the texts that go. Slips of spelling hold nothing back. */
function standsAgainst(coverage: Coverage, now: Instant, preset: ChangePreset): AppError | null {
  const { body } = coverage
  const updates = coverage.updates.filter(
    ({ state, sent }) => state === 'posted' && sent !== 'same',
  )
  const going = new Set<EntryId | null>(updates.map(({ id }) => id))
  if (body.sent !== 'same') going.add(body.id)
  const found = preflight({ ...coverage, updates }, { now }).find(
    ({ kind, severity, entryId, slips }) =>
      severity === 'stop'
        ? kind !== 'change-undecided' || preset === 'ask'
        : slips === undefined && going.has(entryId),
  )
  return found === undefined ? null : appError('publish-refused', found.message, found.remedy)
}

/** Other texts that readers have in older words go along by the newsroom’s preset. */
function sayWhatChanged(
  { store, settings, send }: PostedPublisherParts,
  coverage: Coverage,
  act: Act,
): Result<null> {
  const nature = settings.get().changePreset
  const undecided = nature === 'ask' ? [] : undecidedTexts(coverage)
  if (nature === 'ask' || undecided.length === 0) return ok(null)
  const { id: articleId } = coverage.article
  for (const { entryId } of undecided) {
    const told = store.entries.decideChange({ articleId, entryId, telling: { nature } }, act)
    if (!told.ok) return told
  }
  send({ kind: 'library-changed' })
  return ok(null)
}

function notSent(coverage: Coverage, error: AppError): AppError {
  const { message, remedy } = wordsOf(error)
  const headline = coverageHeadline(coverage)
  return appError(
    error.kind,
    sentence('What was posted in “{headline}” was not sent: {message}', { headline, message }),
    remedy,
  )
}
