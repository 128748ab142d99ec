import type { LexicalEditor } from 'lexical'

/** What brings pictures into a text, by the editor that holds it. */
const underWay = new WeakMap<LexicalEditor, Set<Promise<void>>>()

/** Lets pictures come into a text: whoever needs the whole text can wait for them. */
export function letCome(editor: LexicalEditor, work: Promise<void>): void {
  const works = underWay.get(editor) ?? new Set()
  underWay.set(editor, works)
  works.add(work)
  void work.finally(() => works.delete(work))
}

/** Settled when what is on its way now has come, or will not; null: nothing is on its way. */
export function picturesComing(editor: LexicalEditor): Promise<void> | null {
  const works = underWay.get(editor)
  if (works === undefined || works.size === 0) return null
  return Promise.allSettled(works).then(() => undefined)
}
