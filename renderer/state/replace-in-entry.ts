import { entryOf } from '../../shared/document/article-words'
import { fieldNames, type FieldName } from '../../shared/document/article-lines'
import { bodyLines, type BodyLine } from '../../shared/document/body-lines'
import type { Body } from '../../shared/document/nodes'
import { replacementFor, type FoundWords } from '../../shared/find/find-in-article'
import { replaceInBody, replaceInWords, type Replacement } from '../../shared/find/replace-in-body'
import { normalBody } from '../../shared/history/normal-body'
import type { EntryId } from '../../shared/ids'
import type { AppState } from './app-state'
import { findUpdate } from './find-update'
import type { Find } from './find-slice'
import { replaceText } from './restoring'
import { changeDetails, detailsOf } from './update-details'
import type { Active } from './active'
import { draftFor } from './draft-for'

type Get = () => AppState

/** Puts something back as it was, if nobody has changed it since; answers whether it did. */
export type PutBack = () => boolean

/** What was replaced, and the way back. */
export interface Replaced {
  readonly count: number
  readonly undo: readonly PutBack[]
}

/** Replaces words of one entry, or of those above all entries: its text is one step of history. */
export function replaceInEntry(words: readonly FoundWords[], find: Find, get: Get): Replaced {
  const [first] = words
  const entryId = first === undefined ? null : entryOf(first.place)
  const changes = words.map((one) => ({
    ...one,
    by: replacementFor(one, { words: find.replacement, pattern: find.query.pattern }),
  }))
  const inField = (field: FieldName) =>
    changes.filter(({ place }) => place.kind === 'field' && place.field === field)
  const done =
    entryId === null
      ? fieldNames.map((name) => replaceInField(inField(name), articleField(name, get)))
      : [
          replaceInField(
            changes.filter(({ place }) => place.kind === 'update-headline'),
            updateHeadline(entryId, get),
          ),
          replaceInText(entryId, changes, get),
        ]
  return {
    count: done.reduce((sum, { count }) => sum + count, 0),
    undo: done.flatMap(({ undo }) => undo),
  }
}

type Change = FoundWords & { readonly by: string }

const nothing: Replaced = { count: 0, undo: [] }

/** Plain words that are written in a field. */
interface WordField {
  readonly read: () => string
  readonly write: (words: string) => void
}

function replaceInField(changes: readonly Change[], field: WordField): Replaced {
  const before = field.read()
  const standing = changes.filter(({ from, to, words }) => before.slice(from, to) === words)
  if (standing.length === 0) return nothing
  const after = replaceInWords(before, standing)
  field.write(after)
  const putBack = (): boolean => {
    const isSame = field.read() === after
    if (isSame) field.write(before)
    return isSame
  }
  return { count: standing.length, undo: [putBack] }
}

function articleField(name: FieldName, get: Get): WordField {
  if (name === 'headline' || name === 'standfirst') {
    return {
      read: () => get().coverage?.article.fields[name] ?? '',
      write: (words) => {
        get().changeFields({ [name]: words })
      },
    }
  }
  const lead = () => get().coverage?.article.fields.lead ?? null
  return {
    read: () => lead()?.[name] ?? '',
    write: (words) => {
      const picture = lead()
      if (picture !== null) get().changeFields({ lead: { ...picture, [name]: words } })
    },
  }
}

function updateHeadline(entryId: EntryId, get: Get): WordField {
  return {
    read: () => findUpdate(get().coverage, entryId)?.headline ?? '',
    write: (headline) => {
      const update = findUpdate(get().coverage, entryId)
      if (update === undefined) return
      const key = keyIn(entryId, get)
      if (key === 'composer') get().changeComposer({ headline })
      const details = detailsOf(key === 'composer' ? get().composer : update)
      changeDetails(key, { ...details, headline }, get)
      get().putUpdate({ ...update, headline })
    },
  }
}

function replaceInText(entryId: EntryId, changes: readonly Change[], get: Get): Replaced {
  const text = draftFor(keyIn(entryId, get), get)?.text()
  if (text?.ok !== true) return nothing
  const lines = bodyLines(text.value)
  const standing = changes.flatMap((change) => replacementIn(lines, change) ?? [])
  if (standing.length === 0) return nothing
  const after = replaceInBody(text.value, standing)
  const before = replaceText(entryId, after, get)
  if (before === null) return nothing
  const putBack = (): boolean => {
    const now = draftFor(keyIn(entryId, get), get)?.text()
    if (now?.ok !== true || !isSame(now.value, after)) return false
    return replaceText(entryId, before, get) !== null
  }
  return { count: standing.length, undo: [putBack] }
}

/** Null where the words stand there no more: she has typed since they were found. */
function replacementIn(lines: readonly BodyLine[], change: Change): Replacement | null {
  const { place, from, to, words, by } = change
  if (place.kind !== 'text' && place.kind !== 'card') return null
  const line = lines[place.line]
  const field = place.kind === 'card' ? place.field : null
  const standing =
    field === null ? line?.text : line?.fields.find((one) => one.field === field)?.value
  return standing?.slice(from, to) === words ? { line: place.line, field, from, to, by } : null
}

/** An editor joins and parts runs of one format as it likes. */
function isSame(one: Body, other: Body): boolean {
  return JSON.stringify(normalBody(one)) === JSON.stringify(normalBody(other))
}

function keyIn(entryId: EntryId, get: Get): Active['key'] {
  return get().composer.entryId === entryId ? 'composer' : entryId
}
