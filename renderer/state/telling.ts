import type { EntryId } from '../../shared/ids'
import type { ToldEntry } from '../../shared/ipc/requests/entry-requests'
import type {
  ChangeNature,
  Correction,
  PendingChange,
  Telling,
} from '../../shared/model/correction'
import type { Coverage } from '../../shared/model/coverage'
import type { SentMark } from '../../shared/model/sent-mark'
import type { Instant } from '../../shared/model/stamp'
import { pendingTexts, undecidedTexts } from '../../shared/model/pending-changes'
import type { Result } from '../../shared/result'
import { say } from '../../shared/words/say'
import { sayWords, sentence } from '../../shared/words/sentence'
import { newsroom } from '../platform/newsroom'
import type { AppState } from './app-state'
import { backIn } from './back-in'
import { findUpdate } from './find-update'
import { inLine } from './entry-line'

/** What is said of a published text: of its change, and of what was wrong in it. */
export interface Said {
  readonly change: PendingChange
  readonly corrections: readonly Correction[]
  readonly sent: SentMark
}

/** What is said of one text of the open article (the words around the text under null). */
export function saidOf(coverage: Coverage | null, entryId: EntryId | null): Said | undefined {
  if (coverage === null) return undefined
  if (entryId === null) return coverage.article
  return entryId === coverage.body.id ? coverage.body : findUpdate(coverage, entryId)
}

/** Says what a change is, of the words as she has typed them; answers whether it is noted. */
export async function decide(
  entryId: EntryId | null,
  telling: Telling,
  get: () => AppState,
): Promise<boolean> {
  return tell(entryId, get, (articleId) => newsroom.decideChange({ articleId, entryId, telling }))
}

/** Gives a notice other words or another place. */
export async function editNotice(
  entryId: EntryId | null,
  notice: Pick<Correction, 'id' | 'text' | 'place'>,
  get: () => AppState,
): Promise<boolean> {
  const { id: correctionId, text, place } = notice
  return tell(entryId, get, (articleId) =>
    newsroom.editCorrection({ articleId, entryId, correctionId, text, place }),
  )
}

/** Takes back a notice that no reader has seen; for a while it can be given again in the same words. */
export async function removeNotice(
  entryId: EntryId | null,
  { id: correctionId, kind: nature, text, place }: Correction,
  get: () => AppState,
): Promise<boolean> {
  const asked = get().coverage?.article.id
  const removed = await tell(entryId, get, (articleId) =>
    newsroom.removeCorrection({ articleId, entryId, correctionId }),
  )
  if (!removed) return false
  get().tellNews({
    text:
      nature === 'correction'
        ? say('The correction was removed.')
        : say('The clarification was removed.'),
    lasts: 8_000,
    action: {
      label: say('Undo'),
      run: () => void backIn(asked, get, () => decide(entryId, { nature, text, place }, get)),
    },
  })
  return true
}

/** By key: of the text the caret is in. What needs words is asked for. */
export function tellByKey(
  entryId: EntryId | null,
  nature: ChangeNature,
  get: () => AppState,
): void {
  const said = saidOf(get().coverage, entryId)
  const { tellNews, openDialog } = get()
  const name = textName(get().coverage, entryId)
  if (said === undefined || said.sent === 'never') {
    tellNews({
      text: say('Readers have not seen this text yet: nothing is to be said of it.'),
      lasts: 4_000,
    })
  } else if (nature === 'correction' || nature === 'clarification') {
    openDialog({ kind: 'notice', entryId, nature, correctionId: null })
  } else {
    void decide(entryId, { nature }, get).then((noted) => {
      if (noted) tellNews({ text: say(saidWords[nature], { name }), lasts: 4_000 })
    })
  }
}

const saidWords = {
  minor: '{name}: a minor fix. Readers are not told of it.',
  update: '{name}: an update. Readers will see when it was updated.',
} as const

/** So that she sees which text a key was about: her eyes may be elsewhere. */
function textName(coverage: Coverage | null, entryId: EntryId | null): string {
  const texts = coverage === null ? [] : pendingTexts(coverage)
  const named = texts.find((text) => text.entryId === entryId)?.name
  const name = sayWords(named ?? sentence('This text'))
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/**
 * Before anything is sent: whether it is said of every change what it is. Where the newsroom has a
 * preset it is said now; else she is asked, and publishing goes on from there.
 */
export async function changesAreDecided(
  get: () => AppState,
  at: Instant | null = null,
): Promise<boolean> {
  await tellings
  const { coverage, desk } = get()
  const undecided = coverage === null ? [] : undecidedTexts(coverage)
  const nature = desk?.settings.changePreset ?? 'ask'
  if (undecided.length === 0) return true
  if (nature === 'ask') {
    get().openDialog({ kind: 'undecided', at })
    return false
  }
  for (const { entryId } of undecided) {
    if (!(await decide(entryId, { nature }, get))) return false
  }
  return true
}

let tellings: Promise<unknown> = Promise.resolve()

/** Noted before publishing asks: the key of a decision and that of publishing follow each other fast. */
function tell(
  entryId: EntryId | null,
  get: () => AppState,
  ask: (articleId: Coverage['article']['id']) => Promise<Result<ToldEntry>>,
): Promise<boolean> {
  const telling = tellNow(entryId, get, ask)
  tellings = Promise.allSettled([tellings, telling])
  return telling
}

async function tellNow(
  entryId: EntryId | null,
  get: () => AppState,
  ask: (articleId: Coverage['article']['id']) => Promise<Result<ToldEntry>>,
): Promise<boolean> {
  const articleId = get().coverage?.article.id
  if (articleId === undefined || !(await get().saveAll())) return false
  // After all that was sent about the text before: the decision is about the words she sees.
  const told = await (entryId === null ? ask(articleId) : inLine(entryId, () => ask(articleId)))
  if (!told.ok) {
    get().tellTrouble(told.error)
    return false
  }
  if ('fields' in told.value) get().putArticle(told.value)
  else get().putEntry(told.value)
  return true
}
