import type { CorrectionId, EntryId } from '../../shared/ids'
import type { NoticeKind } from '../../shared/model/correction'

/** Which notice is being written: a new one of a kind about a text, or one that stands. */
export interface NoticeDraftOf {
  readonly articleId: string
  /** Null: the words around the text. */
  readonly entryId: EntryId | null
  readonly nature: NoticeKind
  readonly correctionId: CorrectionId | null
}

const drafts = new Map<string, string>()

/** What she typed of a notice before she left its dialog; undefined where nothing is kept. */
export function keptNotice(of: NoticeDraftOf): string | undefined {
  return drafts.get(keyOf(of))
}

/** Keeps the words of a notice while they are typed, so that Esc loses none of them. */
export function keepNotice(of: NoticeDraftOf, text: string): void {
  if (text.trim() === '') drafts.delete(keyOf(of))
  else drafts.set(keyOf(of), text)
}

/** The notice stands: its draft is done with. */
export function forgetNotice(of: NoticeDraftOf): void {
  drafts.delete(keyOf(of))
}

function keyOf({ articleId, entryId, nature, correctionId }: NoticeDraftOf): string {
  return [articleId, entryId ?? '', nature, correctionId ?? ''].join(' ')
}
