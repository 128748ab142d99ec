import type { EntryId } from '../../shared/ids'
import type { Author } from '../../shared/model/author'
import type { Update, UpdateFlags, UpdateStatus } from '../../shared/model/update'
import { assertNever } from '../../shared/result'
import { say } from '../../shared/words/say'
import type { Phrase } from '../../shared/words/german'
import { newsroom } from '../platform/newsroom'
import type { AppState } from './app-state'
import { backIn } from './back-in'
import { findUpdate } from './find-update'
import { detailsOf } from './update-details'
import { noneChosen } from './chosen'

/** What is done to all chosen updates. */
export type ManyAct =
  | { readonly kind: 'withdraw'; readonly reason: string }
  | {
      readonly kind: 'flag'
      readonly flag: Exclude<keyof UpdateFlags, 'pinned'>
      readonly on: boolean
    }
  | { readonly kind: 'status'; readonly status: UpdateStatus | null }
  | { readonly kind: 'authors'; readonly authors: readonly Author[] }
  | { readonly kind: 'shift'; readonly milliseconds: number }

type Change = Parameters<typeof newsroom.changeUpdates>[0]['change']

const undoMs = 12_000

/** Does something to the chosen updates, all or none of them; one “Undo” takes it back. */
export async function changeChosen(act: ManyAct, get: () => AppState): Promise<boolean> {
  if (!(await get().saveAll())) return false
  const { coverage, chosen } = get()
  const all = coverage?.updates.filter(({ id }) => chosen.ids.has(id)) ?? []
  const updates = all.filter((update) => applies(act, update))
  if (updates.length === 0) {
    get().tellNews({ text: say('None of the chosen updates can be changed so.'), lasts: 4_000 })
    return false
  }
  if (!(await send(changeOf(act, updates), get))) return false
  get().chooseUpdates(noneChosen)
  const left = all.length - updates.length
  get().tellNews({
    text: doneText(act, updates.length, left),
    lasts: undoMs,
    action: {
      label: say('Undo'),
      run: () => void backIn(coverage?.article.id, get, () => undo(act, updates, get)),
    },
  })
  return true
}

async function undo(act: ManyAct, before: readonly Update[], get: () => AppState): Promise<void> {
  if (!(await get().saveAll())) return
  await send(changeBack(act, before, get), get)
}

async function send(change: Change, get: () => AppState): Promise<boolean> {
  const changed = await newsroom.changeUpdates({ change })
  if (!changed.ok) {
    get().tellTrouble(changed.error)
    return false
  }
  // Read anew once, rather than laid into the list one by one.
  await get().refreshCoverage()
  void get().loadLibrary()
  return true
}

function applies(act: ManyAct, { state }: Update): boolean {
  return act.kind === 'withdraw' ? state === 'posted' : state !== 'withdrawn'
}

function changeOf(act: ManyAct, updates: readonly Update[]): Change {
  switch (act.kind) {
    case 'withdraw':
      return { kind: 'withdraw', ids: idsOf(updates), reason: act.reason }
    case 'flag':
      return details(updates, ({ flags }) => ({ flags: { ...flags, [act.flag]: act.on } }))
    case 'status':
      return details(updates, () => ({ status: act.status }))
    case 'authors':
      return details(updates, () => ({ authors: act.authors }))
    case 'shift':
      return {
        kind: 'restamp',
        to: updates.map(({ id, stamp }) => ({
          id,
          stamp: stamp + act.milliseconds,
          stampAsWritten: null,
        })),
      }
    default:
      return assertNever(act)
  }
}

function changeBack(act: ManyAct, before: readonly Update[], get: () => AppState): Change {
  // Of each as it is by now: what else she has set since stays.
  const back = (change: (was: Update, now: Update) => Partial<Update>) =>
    details(
      before.map((was) => {
        const now = findUpdate(get().coverage, was.id) ?? was
        return { ...now, ...change(was, now) }
      }),
      () => ({}),
    )
  switch (act.kind) {
    case 'withdraw':
      return { kind: 'reinstate', ids: idsOf(before) }
    case 'flag':
      return back((was, { flags }) => ({ flags: { ...flags, [act.flag]: was.flags[act.flag] } }))
    case 'status':
      return back(({ status }) => ({ status }))
    case 'authors':
      return back(({ authors }) => ({ authors }))
    case 'shift':
      return {
        kind: 'restamp',
        to: before.map(({ id, stamp, stampAsWritten }) => ({ id, stamp, stampAsWritten })),
      }
    default:
      return assertNever(act)
  }
}

function details(
  updates: readonly Update[],
  change: (update: Update) => Partial<ReturnType<typeof detailsOf>>,
): Change {
  return {
    kind: 'details',
    of: updates.map((update) => {
      const { authors, flags, ...rest } = { ...detailsOf(update), ...change(update) }
      return { id: update.id, ...rest, authors: [...authors], flags: { ...flags } }
    }),
  }
}

function idsOf(updates: readonly Update[]): EntryId[] {
  return updates.map(({ id }) => id)
}

function doneText(act: ManyAct, changed: number, left: number): string {
  const done = doneWords(act)
  return left === 0
    ? say('{changed, plural, one {1 update} other {# updates}} {done}.', { changed, done })
    : say(
        '{changed, plural, one {1 update} other {# updates}} {done}; {left, plural, one {1 update} other {# updates}} left as they were.',
        { changed, done, left },
      )
}

function doneWords(act: ManyAct): string {
  switch (act.kind) {
    case 'withdraw':
      return say('withdrawn')
    case 'flag': {
      if (act.flag === 'keyEvent') {
        return act.on ? say('marked as key event') : say('no longer marked as key event')
      }
      return act.on ? say('marked as summary') : say('no longer marked as summary')
    }
    case 'status':
      return act.status === null ? say('without a status now') : say(calledWords[act.status])
    case 'authors':
      return act.authors.length === 0
        ? say('without a byline of their own now')
        : say('by {list}', { list: act.authors.map(({ name }) => name).join(', ') })
    case 'shift': {
      const minutes = Math.round(act.milliseconds / 60_000)
      return say('moved by {minutes} min', {
        minutes: `${minutes > 0 ? '+' : '−'}${String(Math.abs(minutes))}`,
      })
    }
    default:
      return assertNever(act)
  }
}

const calledWords: Readonly<Record<UpdateStatus, Phrase>> = {
  confirmed: 'called confirmed',
  unconfirmed: 'called unconfirmed',
  developing: 'called developing',
}
