import { appError, wordsOf, type AppError } from '../../shared/app-error'
import { coverageHeadline } from '../../shared/document/display-headline'
import type { ArticleId, EntryId, TargetId } from '../../shared/ids'
import type { NewsroomEvent } from '../../shared/ipc/events'
import type { Coverage } from '../../shared/model/coverage'
import { undecidedTexts } from '../../shared/model/pending-changes'
import type { Act } from '../../shared/model/revision'
import { activeTargets } from '../../shared/model/settings'
import type { Instant } from '../../shared/model/stamp'
import { takeBackSeconds } from '../../shared/model/take-back'
import type { Update } from '../../shared/model/update'
import { checkTk } from '../../shared/preflight/check-tk'
import { err, ok, type Result } from '../../shared/result'
import { sentence } from '../../shared/words/sentence'
import { enqueueAll, type EnqueueParts } from '../publish/outbox/enqueue-all'

/** So long nothing that readers would get has changed: nobody is in the middle of a word. */
const restMs = 3_000

/** Where the settings want it, sends what was posted to those who have its article already. */
export interface PostedPublisher {
  /** An update was posted: it goes once the time to take it back is over. */
  readonly posted: (articleId: ArticleId) => void
  /** Dateline closes: what still waits is put into the queue, which outlives it. */
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
  readonly lookAt: Instant
  /** What readers would have got at the last look; null: there was none. */
  readonly seen: string | null
}

/** Opens it. A crash forgets what waits: it stands there as not sent, and nobody was told otherwise. */
export function openPostedPublisher(parts: PostedPublisherParts): PostedPublisher {
  const { now, after, onBug } = parts
  const waiting = new Map<ArticleId, Waiting>()
  let callOff: () => void = () => undefined
  const sleep = () => {
    callOff()
    const next = Math.min(...[...waiting.values()].map(({ lookAt }) => lookAt))
    if (Number.isFinite(next)) callOff = after(Math.max(next - now(), 0), look)
  }
  const look = () => {
    for (const [articleId, { lookAt, seen }] of [...waiting]) {
      if (lookAt > now()) continue
      waiting.delete(articleId)
      try {
        const stands = goesNow(parts, articleId, seen)
        if (stands !== null) waiting.set(articleId, { lookAt: now() + restMs, seen: stands })
      } catch (bug) {
        onBug(bug)
      }
    }
    sleep()
  }
  return {
    posted: (articleId) => {
      if (!parts.settings.get().postingPublishes) return
      const lookAt = now() + takeBackSeconds * 1_000 - restMs
      waiting.set(articleId, { lookAt, seen: null })
      sleep()
    },
    stop: () => {
      callOff()
      for (const articleId of waiting.keys()) {
        try {
          goes(parts, articleId)
        } catch (bug) {
          onBug(bug)
        }
      }
      waiting.clear()
    },
  }
}

/** Sends it where nothing has changed since the last look; else what stands there now. */
function goesNow(
  parts: PostedPublisherParts,
  articleId: ArticleId,
  seen: string | null,
): string | null {
  const coverage = parts.store.articles.coverage(articleId)
  if (!coverage.ok) return null
  const stands = standing(coverage.value)
  if (stands !== seen) return stands
  goes(parts, articleId)
  return null
}

/** What of an article readers would get, by its versions. What is being composed is no part of it. */
function standing({ article, body, updates }: Coverage): string {
  const posted = updates.filter(({ state }) => state !== 'composing')
  return [
    article.version,
    body.version,
    ...posted.map(({ id, version }) => `${id}${String(version)}`),
  ].join(' ')
}

function goes(parts: PostedPublisherParts, articleId: ArticleId): void {
  const coverage = parts.store.articles.coverage(articleId)
  if (!coverage.ok) return
  const fresh = coverage.value.updates.filter(isNew)
  const targetIds = placesThatHaveIt(parts, articleId)
  if (fresh.length === 0 || targetIds.length === 0) return
  const sent = sendIt(parts, { coverage: coverage.value, fresh, targetIds })
  if (sent.ok) return
  parts.send({ kind: 'posted-not-sent', articleId, trouble: notSent(coverage.value, sent.error) })
}

/** Posted, and no reader has it. What was taken back, or sent by hand meanwhile, is not. */
function isNew({ state, sent }: Update): boolean {
  return state === 'posted' && sent === 'never'
}

/** To be published for the first time is for an editor to say. */
function placesThatHaveIt(
  { store, settings }: PostedPublisherParts,
  articleId: ArticleId,
): readonly TargetId[] {
  return activeTargets(settings.get())
    .map(({ id }) => id)
    .filter((id) => store.publications.addressAt(articleId, id) !== null)
}

interface Sending {
  readonly coverage: Coverage
  readonly fresh: readonly Update[]
  readonly targetIds: readonly TargetId[]
}

function sendIt(
  parts: PostedPublisherParts,
  { coverage, fresh, targetIds }: Sending,
): Result<unknown> {
  const unready = stillToCome({ ...coverage, updates: fresh }, parts.now())
  if (unready !== null) return err(unready)
  const act = parts.act()
  const said = sayWhatChanged(parts, coverage, act)
  if (!said.ok) return said
  const { id: articleId } = coverage.article
  return enqueueAll({ ...parts, act: () => act }, { articleId, targetIds, publishAt: null })
}

/** Whoever publishes by hand has seen the warning; here nobody has. */
function stillToCome(coverage: Coverage, now: Instant): AppError | null {
  const posted = new Set<EntryId | null>(coverage.updates.map(({ id }) => id))
  const found = checkTk(coverage, { now }).find(({ entryId }) => posted.has(entryId))
  return found === undefined ? null : appError('publish-refused', found.message, found.remedy)
}

/** Other texts that readers have in older words go along by the newsroom’s preset; without one they stop it. */
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
