import type { LexicalEditor, NodeKey } from 'lexical'
import { useSyncExternalStore } from 'react'

interface Picked {
  readonly places: Map<NodeKey, number>
  readonly listeners: Set<() => void>
}

// Which picture she is at is no part of the text, and must outlive that the fields come and go.
const picked = new WeakMap<LexicalEditor, Picked>()

/** Goes to one picture of a gallery: its fields are shown when the gallery is selected. */
export function pickPicture(editor: LexicalEditor, key: NodeKey, at: number): void {
  const { places, listeners } = pickedIn(editor)
  places.set(key, at)
  for (const listener of listeners) listener()
}

/** Which picture of a gallery she is at; the first until she picks one. */
export function usePickedPicture(editor: LexicalEditor, key: NodeKey): number {
  return useSyncExternalStore(
    (listener) => {
      const { listeners } = pickedIn(editor)
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => pickedIn(editor).places.get(key) ?? 0,
  )
}

function pickedIn(editor: LexicalEditor): Picked {
  const known = picked.get(editor)
  if (known !== undefined) return known
  const fresh = { places: new Map<NodeKey, number>(), listeners: new Set<() => void>() }
  picked.set(editor, fresh)
  return fresh
}
