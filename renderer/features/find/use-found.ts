import { useMemo } from 'react'
import type { FieldName } from '../../../shared/document/article-lines'
import type { EntryId } from '../../../shared/ids'
import type { FoundInText } from '../../editor/found-in-text'
import { useApp } from '../../state/app-store'
import { foundNow } from '../../state/find-slice'
import type { Active } from '../../state/active'
import type { MarkedWords } from '../../ui/growing-text'
import { useToCome } from '../../ui/use-to-come'

/** What was found in an entry’s text, to be marked. */
export function useFoundInText(key: Active['key']): readonly FoundInText[] {
  const entryId = useApp((state) => (key === 'composer' ? state.composer.entryId : key))
  const found = useFoundIn(entryId ?? undefined)
  const now = useNowIn(entryId ?? undefined)
  return useMemo(
    () =>
      found.flatMap((one) => {
        const { place, from, to, words } = one
        if (place.kind !== 'text' && place.kind !== 'card') return []
        const field = place.kind === 'card' ? place.field : null
        return [{ line: place.line, field, from, to, words, now: one === now }]
      }),
    [found, now],
  )
}

/** The marks of a headline or standfirst: what is to come in it, and what was found. */
export function useFieldMarks(
  text: string,
  place:
    | { readonly kind: 'field'; readonly field: FieldName }
    | { readonly kind: 'update-headline'; readonly entryId: EntryId },
): readonly MarkedWords[] {
  const toCome = useToCome(text)
  const entryId = place.kind === 'field' ? null : place.entryId
  const found = useFoundIn(entryId)
  const now = useNowIn(entryId)
  const name = place.kind === 'field' ? place.field : place.kind
  return useMemo(() => {
    const here = found.filter((one) => {
      const { place: at } = one
      return (at.kind === 'field' ? at.field : at.kind) === name
    })
    if (here.length === 0) return toCome
    return [
      ...toCome,
      ...here.map((one): MarkedWords => ({
        mark: one === now ? 'found-now' : 'found',
        from: one.from,
        to: one.to,
      })),
    ]
  }, [toCome, found, now, name])
}

/** The words found in an entry (null: above all entries) in their order. */
export function useFoundIn(entryId: EntryId | null | undefined) {
  return useApp((state) =>
    entryId === undefined ? nothing : (state.find?.byEntry.get(entryId) ?? nothing),
  )
}

/** Those she is at, where they are in this entry: other entries are not drawn anew as she goes on. */
export function useNowIn(entryId: EntryId | null | undefined) {
  return useApp((state) => {
    const now = foundNow(state.find)
    if (now === undefined || entryId === undefined) return undefined
    return state.find?.byEntry.get(entryId)?.includes(now) === true ? now : undefined
  })
}

const nothing: readonly never[] = []
