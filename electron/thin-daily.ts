import type { Instant } from '../shared/model/stamp'
import type { Log } from './log'
import type { SettingsStore } from './settings/settings-store'
import type { ContentStore } from './store/content-store'
import { thinHistory } from './store/thin-history'

/** What thinning in the app works with. */
export interface DailyParts {
  readonly store: Pick<ContentStore, 'revisions'>
  readonly settings: Pick<SettingsStore, 'get'>
  readonly log: Pick<Log, 'note'>
  readonly now: () => Instant
  /** Milliseconds until the first time, and from one time to the next. */
  readonly rhythm?: { readonly first: number; readonly next: number }
}

/** Whoever has just opened Dateline wants to write. */
const afterStart = { first: 10 * 60_000, next: 24 * 3_600_000 }

/** Between two slices of a few milliseconds: so nobody who types waits for this. */
const pause = 200

/**
 * Lets go of old typing in between once a day, where the setting says so. Returns what ends it: call
 * that before the store is closed.
 */
export function thinDaily({
  store,
  settings,
  log,
  now,
  rhythm = afterStart,
}: DailyParts): () => void {
  let ended = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const wait = (ms: number) => {
    timer = setTimeout(() => void run().catch(noteTrouble).finally(goOnTomorrow), ms)
  }
  const goOnTomorrow = () => {
    if (!ended) wait(rhythm.next)
  }
  // Whatever went wrong today, a newsroom that is open for weeks is to be thinned tomorrow.
  const noteTrouble = (trouble: unknown) => {
    log.note(`thinning: ${trouble instanceof Error ? trouble.message : String(trouble)}`)
  }
  const run = async () => {
    const at = now()
    const goOn = () => !ended && settings.get().thinHistory
    const thinned = await thinHistory(store, { at, olderThan: at, dryRun: false, pause, goOn })
    // A full disk or another writer: tomorrow is as good.
    if (!thinned.ok) log.note(`thinning: ${thinned.error.kind} ${thinned.error.detail ?? ''}`)
    else if (thinned.value.lines > 0) log.note(`thinning: ${JSON.stringify(thinned.value)}`)
  }
  wait(rhythm.first)
  return () => {
    ended = true
    clearTimeout(timer)
  }
}
