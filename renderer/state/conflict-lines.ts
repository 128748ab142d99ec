import type { Body } from '../../shared/document/nodes'
import type { BlockChange } from '../../shared/history/change-types'
import { diffBodies } from '../../shared/history/diff-bodies'
import { mergeBlocks } from '../../shared/history/merge-blocks'
import type { ArticleId, TargetId } from '../../shared/ids'
import type { Contract } from '../../shared/ipc/contract'
import type { Asked } from '../../shared/ipc/request'
import type { SiteConflict } from '../../shared/ipc/requests/queue-requests'
import type { Coverage } from '../../shared/model/coverage'
import { changedThere, type FieldLine, type PartLine } from '../../shared/publish/remote/three-way'

/** One thing they changed there, and what can be decided about it. */
export type ConflictLine =
  | { readonly kind: 'field'; readonly id: string; readonly field: FieldLine }
  /** Text of ours: either side, or both made one. */
  | {
      readonly kind: 'entry'
      readonly id: string
      readonly part: PartLine
      readonly mayMerge: boolean
    }
  /** What has no entry here: it can come as a draft update, where the article has updates. */
  | {
      readonly kind: 'loose'
      readonly id: string
      readonly part: PartLine
      readonly mayBringIn: boolean
      /** An entry of its own there: it is not part of what is sent, and stays. */
      readonly stays: boolean
    }
  /** Text of ours that is no longer there. */
  | { readonly kind: 'removed'; readonly id: string; readonly part: PartLine }

/** What she decided about one line. */
export type LineChoice =
  | { readonly kind: 'ours' }
  | { readonly kind: 'theirs' }
  /** Hers, with these of their changes: places in `mergeChanges`. */
  | { readonly kind: 'merged'; readonly taken: ReadonlySet<number> }

/** What she decided so far, by line; a line without a choice is undecided. */
export type Choices = Readonly<Record<string, LineChoice>>

/** All that she has to decide about, in the order of the page. */
export function conflictLines(
  { threeWay }: SiteConflict,
  coverage: Coverage,
): readonly ConflictLine[] {
  const fields = changedThere(threeWay.fields).map((field): ConflictLine => ({
    kind: 'field',
    id: `field-${field.field}`,
    field,
  }))
  const parts = changedThere(threeWay.parts).map((part): ConflictLine => {
    const id = `part-${part.key}-${String(part.place)}`
    if (part.theirs === null) return { kind: 'removed', id, part }
    if (!isEntry(part, coverage)) {
      const stays = part.key === 'foreign' && part.theirs.stamp !== null
      return { kind: 'loose', id, part, mayBringIn: coverage.article.kind === 'live', stays }
    }
    return { kind: 'entry', id, part, mayMerge: mayMerge(part, coverage) }
  })
  return [...fields, ...parts]
}

/** Whether a line can be decided so. */
export function mayChoose(line: ConflictLine, kind: LineChoice['kind']): boolean {
  if (kind === 'ours') return true
  if (kind === 'merged') return line.kind === 'entry' && line.mayMerge
  return line.kind !== 'removed' && (line.kind !== 'loose' || line.mayBringIn)
}

/** The choices with one more; what cannot be chosen changes nothing. */
export function withChoice(choices: Choices, line: ConflictLine, choice: LineChoice): Choices {
  return mayChoose(line, choice.kind) ? { ...choices, [line.id]: choice } : choices
}

/** The choices with one of their changes taken into hers, or left out again. */
export function withTaken(choices: Choices, line: ConflictLine, change: number): Choices {
  const choice = choices[line.id]
  const taken = new Set(choice?.kind === 'merged' ? choice.taken : [])
  if (!taken.delete(change)) taken.add(change)
  return withChoice(choices, line, { kind: 'merged', taken })
}

/** How many lines wait for her. */
export function leftToDecide(lines: readonly ConflictLine[], choices: Choices): number {
  return lines.filter(({ id }) => choices[id] === undefined).length
}

/** What leads from her text to theirs: each of these can be taken. */
export function mergeChanges({ ours, theirs }: PartLine, language: string): readonly BlockChange[] {
  return ours === null || theirs === null ? [] : diffBodies(ours.body, theirs.body, language)
}

/** What is asked of main: all of her decision, about exactly what she was shown. */
export function decisionOf(of: {
  readonly articleId: ArticleId
  readonly targetId: TargetId
  readonly conflict: SiteConflict
  readonly lines: readonly ConflictLine[]
  readonly choices: Choices
  readonly language: string
}): Asked<Contract['resolveConflict']> {
  const { articleId, targetId, conflict, lines, choices, language } = of
  const take = ({ id }: ConflictLine) => (choices[id]?.kind === 'theirs' ? 'theirs' : 'ours')
  return {
    articleId,
    targetId,
    mark: conflict.mark,
    fields: lines.flatMap((line) =>
      line.kind === 'field' ? [{ field: line.field.field, take: take(line) }] : [],
    ),
    parts: lines.flatMap((line) => {
      if (line.kind === 'field') return []
      const { key, place } = line.part
      return [
        { key, place, take: take(line), merged: mergedBody(line.part, choices[line.id], language) },
      ]
    }),
  }
}

function mergedBody(part: PartLine, choice: LineChoice | undefined, language: string): Body | null {
  return choice?.kind === 'merged' ? mergeBlocks(mergeChanges(part, language), choice.taken) : null
}

function isEntry({ key }: PartLine, { body, updates }: Coverage): boolean {
  return key === 'body' || key === body.id || updates.some(({ id }) => id === key)
}

// A withdrawn update has only its tombstone there: its text must not come back by a merge.
function mayMerge({ key, ours }: PartLine, { updates }: Coverage): boolean {
  return ours !== null && updates.find(({ id }) => id === key)?.state !== 'withdrawn'
}
