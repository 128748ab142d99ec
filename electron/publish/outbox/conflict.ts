import { appError, type AppError } from '../../../shared/app-error'
import { parseBody } from '../../../shared/document/parse-body'
import type { Body } from '../../../shared/document/nodes'
import { keepComments } from '../../../shared/history/keep-comments'
import type { EntryId } from '../../../shared/ids'
import type { SiteConflict } from '../../../shared/ipc/requests/queue-requests'
import type { Coverage } from '../../../shared/model/coverage'
import type { PictureFile } from '../../../shared/model/media'
import type { RemoteTarget } from '../../../shared/model/publication'
import { publicCoverage } from '../../../shared/publish/public-coverage'
import type { RemotePart } from '../../../shared/publish/remote/remote-content'
import { remoteContent } from '../../../shared/publish/remote/remote-content-of'
import type { RemoteField } from '../../../shared/publish/remote/remote-fields'
import { changedThere, threeWay, type PartLine } from '../../../shared/publish/remote/three-way'
import { err, ok, type Result } from '../../../shared/result'
import { sentence } from '../../../shared/words/sentence'
import type { EntryWords } from '../../store/content-store'
import { readersHave } from '../gather-release'
import { withoutAltBeside } from '../remote/alt-beside'
import { recognised } from '../remote/our-post'
import type { RemotePost } from '../remote/remote-site'
import type { ConflictDecision, PartChoice } from './conflict-decision'
import type { ConflictPlace } from './conflict-place'
import { withTheirs } from './take-fields'
import { mergedTaken, takingBack, textsTaken } from './take-texts'

/** Reads what stands on the site, and lays it beside what we last sent and would send. */
export async function readConflict(place: ConflictPlace): Promise<Result<SiteConflict>> {
  const post = await postThere(place)
  if (!post.ok) return post
  const ours = oursNow(place)
  if (!ours.ok) return ours
  const { mark, modifiedAt, modifiedBy, editUrl, content } = post.value
  const base = place.store.remote.copy(place.target.id, place.articleId)?.base ?? null
  return ok({
    siteName: place.target.siteName,
    ...{ mark, modifiedAt, modifiedBy, editUrl },
    threeWay: threeWay({ base, theirs: content, ours: remoteContent(ours.value) }),
  })
}

/**
 * Makes her decision true: what they wrote becomes part of history here, what she chose stands, and
 * what stands on the site is known as the base of the next sending. All of it, or
 * nothing. Refused with `remote-conflict` where the site changed once more since she looked.
 */
export async function resolveConflict(
  place: ConflictPlace,
  decision: ConflictDecision,
): Promise<Result<Coverage>> {
  const post = await postThere(place)
  if (!post.ok) return post
  if (post.value.mark !== decision.mark) return err(changedAgain(place.target))
  const ours = oursNow(place)
  if (!ours.ok) return ours
  const { store, target, articleId } = place
  const copy = store.remote.copy(target.id, articleId)
  const { content: theirs, remoteId, url, mark } = post.value
  const lines = threeWay({ base: copy?.base ?? null, theirs, ours: remoteContent(ours.value) })
  const picture = await takenPicture(place, { post: post.value, decision, lines })
  if (!picture.ok) return picture
  const taking = { post: post.value, decision, lines, picture: picture.value }
  const attempts = copy?.attempts ?? []
  const pictures = takingBack(place, ours.value)
  const texts = await textsTaken(pictures, lines.parts)
  const merged = await mergedTaken(pictures, decision)
  const kept = store.together(() => {
    const fields = takeFields(place, taking)
    const taken = fields.ok ? takeParts(place, { ...taking, decision: merged, texts }) : fields
    if (!taken.ok) return taken
    return store.remote.keepCopy(target.id, articleId, {
      ...{ remoteId, url, mark, base: theirs, state: post.value.state, sentHash: '', attempts },
    })
  })
  return kept.ok ? store.articles.coverage(articleId) : kept
}

interface Taking {
  readonly post: RemotePost
  readonly decision: ConflictDecision
  readonly lines: ReturnType<typeof threeWay>
  readonly picture: PictureFile | null
}

/** What stands around the text: theirs goes into history, then what she kept of hers stands again. */
function takeFields(place: ConflictPlace, taking: Taking): Result<null> {
  const { post, lines } = taking
  const { store, articleId } = place
  const article = store.articles.article(articleId)
  if (!article.ok) return article
  const { fields: standing } = article.value
  const of = { standing, theirs: post.content, picture: taking.picture }
  const changed = changedThere(lines.fields).map(({ field }) => field)
  const taken = changed.filter((field) => isTaken(taking.decision, field))
  // Their picture comes here only where it is wanted.
  const told = changed.filter((field) => field !== 'picture' || taken.includes(field))
  const theirs = withTheirs(told, of)
  if (told.length === 0) return ok(null)
  const before = Object.fromEntries(Object.entries(standing).filter(([key]) => key in theirs))
  const then = taken.length === told.length ? null : { ...before, ...withTheirs(taken, of) }
  return store.articles.receiveFields({ articleId, theirs, then }, actsOf(place, post))
}

function isTaken({ fields }: ConflictDecision, field: RemoteField): boolean {
  return fields.find((each) => each.field === field)?.take === 'theirs'
}

/** The picture that somebody chose there, where she takes it; null: none, or not taken. */
async function takenPicture(
  { keepPicture }: ConflictPlace,
  { post, decision, lines }: Omit<Taking, 'picture'>,
): Promise<Result<PictureFile | null>> {
  const isAsked = changedThere(lines.fields).some(({ field }) => field === 'picture')
  const url = post.content.lead?.url ?? ''
  if (!isAsked || url === '' || !isTaken(decision, 'picture')) return ok(null)
  return keepPicture(url)
}

function takeParts(
  place: ConflictPlace,
  { post, decision, lines, texts }: Taking & { readonly texts: ReadonlyMap<RemotePart, Body> },
): Result<null> {
  for (const line of changedThere(lines.parts)) {
    const choice = decision.parts.find(
      ({ key, place: at }) => key === line.key && at === line.place,
    )
    const theirs =
      line.theirs === null
        ? null
        : { ...line.theirs, body: texts.get(line.theirs) ?? line.theirs.body }
    const taken = takePart(place, { post, line: { ...line, theirs }, choice })
    if (!taken.ok) return taken
  }
  return ok(null)
}

interface PartTaking {
  readonly post: RemotePost
  readonly line: PartLine
  readonly choice: PartChoice | undefined
}

function takePart(place: ConflictPlace, taking: PartTaking): Result<null> {
  const { line, choice, post } = taking
  const { theirs } = line
  // What they deleted there is not deleted here: it is sent again, or she withdraws it herself.
  if (theirs === null) return ok(null)
  const entry = entryOf(place, line)
  if (entry === null) return choice?.take === 'theirs' ? bringAsDraft(place, theirs) : ok(null)
  const words = entry.isUpdate ? theirs.headline : ''
  const then = standingWords(entry.words, choice)
  if (!then.ok) return then
  // Where it stands from now on, theirs has what the newsroom noted on the words that stayed.
  const body = then.value === null ? keepComments(entry.words.body, theirs.body) : theirs.body
  return place.store.entries.receive(
    { id: entry.id, theirs: { headline: words, body }, then: then.value },
    actsOf(place, post),
  )
}

/** What is to stand after their text was taken in; null: their text. */
function standingWords(
  ours: EntryWords,
  choice: PartChoice | undefined,
): Result<EntryWords | null> {
  if (choice?.merged !== null && choice !== undefined) {
    const body = parseBody(choice.merged)
    return body.ok ? ok({ ...ours, body: keepComments(ours.body, body.value) }) : body
  }
  return ok(choice?.take === 'theirs' ? null : ours)
}

function entryOf({ store, articleId }: ConflictPlace, { key }: PartLine) {
  const coverage = store.articles.coverage(articleId)
  if (!coverage.ok) return null
  const { body, updates } = coverage.value
  if (key === 'body') {
    return { id: body.id, isUpdate: false, words: { headline: '', body: body.body } }
  }
  const update = updates.find(({ id }) => id === key && stillStands(key))
  if (update === undefined) return null
  const { id, headline, body: text } = update
  return { id, isUpdate: true, words: { headline, body: text } }
}

function stillStands(key: PartLine['key']): key is EntryId {
  return key !== 'head' && key !== 'foot' && key !== 'foreign'
}

/**
 * What they put between our parts has no entry here: it comes as a draft she can post or drop. What had a
 * time there keeps it.
 */
function bringAsDraft(
  { store, articleId, act }: ConflictPlace,
  { body, stamp }: RemotePart,
): Result<null> {
  const started = store.entries.startUpdate(articleId, act)
  if (!started.ok) return started
  const { id, version } = started.value
  const saved = store.entries.saveDraft({ id, baseVersion: version, body }, act)
  if (!saved.ok) return saved
  const timed = stamp === null ? ok(null) : store.entries.restamp({ id, stamp }, act)
  return timed.ok ? ok(null) : timed
}

function actsOf({ act, target }: ConflictPlace, { modifiedBy }: RemotePost) {
  const author = modifiedBy === '' ? target.siteName : `${modifiedBy} (${target.siteName})`
  return { there: { at: act.at, author }, here: act }
}

async function postThere(place: ConflictPlace): Promise<Result<RemotePost>> {
  const found = await locate(place)
  return found.ok ? ok(withoutAltBeside(place.store.remote, found.value, place)) : found
}

async function locate(place: ConflictPlace): Promise<Result<RemotePost>> {
  const { site, store, target, articleId } = place
  const copy = store.remote.copy(target.id, articleId)
  if (copy !== null) {
    const known = await site.get(copy.remoteId)
    if (!known.ok) return known
    if (known.value !== null) return ok(recognised(known.value, copy))
  }
  const marked = await site.find(articleId)
  if (!marked.ok) return marked
  const [post] = marked.value
  return post === undefined ? err(notThere(target)) : ok(recognised(post, copy))
}

function oursNow({ store, target, articleId, act }: ConflictPlace) {
  const coverage = store.articles.coverage(articleId)
  if (!coverage.ok) return coverage
  const of = { coverage: coverage.value, targetId: target.id, at: act.at }
  const url = store.remote.copy(target.id, articleId)?.url ?? target.siteUrl
  return ok(publicCoverage({ ...readersHave(store, of), coverage: coverage.value, url }))
}

function changedAgain({ siteName }: RemoteTarget): AppError {
  return appError(
    'remote-conflict',
    sentence(
      'The article was changed on {siteName} once more while you were deciding. Nothing was taken.',
      { siteName },
    ),
    sentence('Look at it again.'),
  )
}

function notThere({ siteName }: RemoteTarget): AppError {
  return appError(
    'remote-gone',
    sentence('The article is no longer on {siteName}, so there is nothing to compare.', {
      siteName,
    }),
    sentence('Send it as a new article, or leave it deleted.'),
  )
}
