import type { LexicalEditor, NodeKey } from 'lexical'

/** What brings pictures into a text, by the editor that holds it: each with the card it comes to. */
const underWay = new WeakMap<LexicalEditor, Map<Promise<void>, NodeKey | null>>()

/** Lets pictures come into a text: whoever needs the whole text can wait for them. */
export function letCome(
  editor: LexicalEditor,
  work: Promise<void>,
  to: NodeKey | null = null,
): void {
  const works = underWay.get(editor) ?? new Map<Promise<void>, NodeKey | null>()
  underWay.set(editor, works)
  works.set(work, to)
  void work.finally(() => works.delete(work))
}

/** Whether something is on its way to this card. */
export function isComingTo(editor: LexicalEditor, key: NodeKey): boolean {
  return [...(underWay.get(editor)?.values() ?? [])].includes(key)
}

/** Settled when what is on its way now has come, or will not; null: nothing is on its way. */
export function picturesComing(editor: LexicalEditor): Promise<void> | null {
  const works = underWay.get(editor)
  if (works === undefined || works.size === 0) return null
  return Promise.allSettled(works.keys()).then(() => undefined)
}
