import { caretAt, entryOf } from '../../shared/document/article-words'
import { replacementFor, type FoundWords } from '../../shared/find/find-in-article'
import type { EntryId } from '../../shared/ids'
import { say } from '../../shared/words/say'
import type { AppState } from './app-state'
import { backIn } from './back-in'
import { foundNow } from './find-slice'
import { undoSeconds } from './posting'
import { replaceInEntry, type PutBack } from './replace-in-entry'

type Get = () => AppState

/** Entries that are saved together; a long day is not sent to the disk all at once. */
const entriesAtOnce = 20

/** Puts other words in the place of those she is at, and goes on to the next. */
export function replaceNow(get: Get): void {
  const { find } = get()
  const now = foundNow(find)
  if (find === null || find.looking || now === undefined) return
  if (!now.mayChange) {
    get().tellNews({ text: say('What was withdrawn stays as it was.'), lasts: 3_000 })
    get().stepFind(1)
    return
  }
  const by = replacementFor(now, { words: find.replacement, pattern: find.query.pattern })
  get().anchorFind(caretAt(now.place, now.from + by.length))
  replaceInEntry([now], find, get)
}

/** Puts other words in the place of all that was found; one click puts all of it back. */
export async function replaceAll(get: Get): Promise<void> {
  const { find, coverage } = get()
  if (find === null || find.looking) return
  const found = find.found.filter(({ mayChange }) => mayChange)
  const withdrawn = find.found.length - found.length
  const entries = groupByEntry(found)
  const undos: PutBack[] = []
  let replaced = 0
  for (const group of inPortions(entries)) {
    for (const words of group) {
      const { undo, count } = replaceInEntry(words, find, get)
      undos.push(...undo)
      replaced += count
    }
    if (!(await get().saveAll())) break
  }
  if (replaced === 0) {
    get().tellNews({ text: say('Nothing here can be replaced.'), lasts: 3_000 })
    return
  }
  get().tellNews({
    text: told({ replaced, entries: entries.length, withdrawn }),
    lasts: undoSeconds * 2_000,
    action: {
      label: say('Undo'),
      run: () => void backIn(coverage?.article.id, get, () => putBack(undos, get)),
    },
  })
}

async function putBack(undos: readonly PutBack[], get: Get): Promise<void> {
  let kept = 0
  for (const undo of undos) if (!undo()) kept += 1
  await get().saveAll()
  get().tellNews({
    text:
      kept === 0
        ? say('All words are back.')
        : say(
            'What was changed since stays as it is: {kept, plural, one {# text} other {# texts}}. All other words are back.',
            { kept },
          ),
    lasts: 4_000,
  })
}

/** What was found, entry by entry. */
function groupByEntry(found: readonly FoundWords[]): readonly (readonly FoundWords[])[] {
  const groups = new Map<EntryId | null, FoundWords[]>()
  for (const one of found) {
    const entryId = entryOf(one.place)
    groups.set(entryId, [...(groups.get(entryId) ?? []), one])
  }
  return [...groups.values()]
}

function inPortions<T>(all: readonly T[]): readonly (readonly T[])[] {
  const count = Math.ceil(all.length / entriesAtOnce)
  return Array.from({ length: count }, (_, at) =>
    all.slice(at * entriesAtOnce, (at + 1) * entriesAtOnce),
  )
}

function told(of: {
  readonly replaced: number
  readonly entries: number
  readonly withdrawn: number
}): string {
  return say(
    'Replaced {replaced}{entries, plural, one {} other {, in # texts}}.{withdrawn, plural, =0 {} one { # in withdrawn updates stays.} other { # in withdrawn updates stay.}}',
    of,
  )
}
