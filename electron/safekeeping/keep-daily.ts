import type { Instant } from '../../shared/model/stamp'
import { say } from '../../shared/words/say'
import type { Log } from '../log'
import type { ContentStore } from '../store/content-store'
import { backupDue } from '../store/sqlite/backups'
import { noBackupToday } from '../store/sqlite/store-failure'
import type { SafekeepingOutcome } from './keep-safe'
import { CalledOff, type SafeKeeper } from './safe-keeper'

/** What the daily check and backup work with. */
export interface KeepDailyParts {
  readonly store: { readonly articles: Pick<ContentStore['articles'], 'isEmpty'> } & Pick<
    ContentStore,
    'isUnchecked'
  >
  /** The data folder. */
  readonly folder: string
  readonly keeper: Pick<SafeKeeper, 'keep'>
  /** Tells the editor, in whatever window she is. */
  readonly tell: (words: string) => void
  readonly log: Pick<Log, 'note'>
  readonly now: () => Instant
  readonly after: (delayMs: number, run: () => void) => () => void
  /** Milliseconds until the first time, and from one look to the next. */
  readonly rhythm?: { readonly first: number; readonly next: number }
}

/** Whoever has just opened Dateline wants to write; a newsroom that is open for weeks has days, too. */
const afterStart = { first: 15_000, next: 3_600_000 }

/**
 * Has the newsroom’s file checked and the day’s backup made while she works. Nothing is told but what
 * went wrong. Returns what ends it.
 */
export function keepDaily(parts: KeepDailyParts): () => void {
  const { store, folder, keeper, log, now, after, rhythm = afterStart } = parts
  let isUnchecked = store.isUnchecked
  let isAnotherDay = false
  const told = new Set<SafekeepingOutcome['kind'] | 'broken'>()
  let hasEnded = false
  const look = async () => {
    const at = now()
    const copies = !store.articles.isEmpty() && isDue(folder, at)
    if (!isUnchecked && !copies) return
    const checks = isUnchecked || isAnotherDay
    const outcome = await keeper.keep({ folder, at, checks, copies: copies ? 'daily' : 'none' })
    isUnchecked = false
    isAnotherDay ||= copies
    const trouble = troubleIn(outcome)
    if (trouble === null) return
    log.note(`safekeeping: ${JSON.stringify(outcome)}`)
    tellOnce(outcome.kind, trouble)
  }
  // Each once is enough for her, and the next opening looks again.
  const tellOnce = (kind: SafekeepingOutcome['kind'] | 'broken', words: string) => {
    if (!told.has(kind)) parts.tell(words)
    told.add(kind)
  }
  const noteTrouble = (trouble: unknown) => {
    // A quit ends who is at work, and that is no trouble.
    if (hasEnded || trouble instanceof CalledOff) return
    log.note(`safekeeping: ${trouble instanceof Error ? trouble.message : String(trouble)}`)
    tellOnce('broken', say(brokeOff))
  }
  let stop = after(rhythm.first, goOn)
  function goOn() {
    void look()
      .catch(noteTrouble)
      .finally(() => {
        if (!hasEnded) stop = after(rhythm.next, goOn)
      })
  }
  return () => {
    hasEnded = true
    stop()
  }
}

function isDue(folder: string, at: Instant): boolean {
  try {
    return backupDue(folder, new Date(at))
  } catch {
    // Whoever makes it finds out what is wrong with the folder.
    return true
  }
}

function troubleIn(outcome: SafekeepingOutcome): string | null {
  switch (outcome.kind) {
    case 'safe':
      return null
    case 'damaged':
      return say(damageFound)
    case 'failed':
      return noBackupToday(outcome.failure)
  }
}

const damageFound =
  'A check has found damage in the file that holds your articles. Copy what you are writing now to another place as well, then close Dateline and open it again: it names the newest good backup.'

const brokeOff =
  'The day’s check and backup broke off. Your articles are open and safe. Try “Back up now” in the settings, under “History & files”; if that breaks off too, close Dateline and copy its data folder to another disk.'
