import type { Act } from '../../../shared/model/revision'
import type { Update } from '../../../shared/model/update'
import { assertNever, ok, type Result } from '../../../shared/result'
import type { ManyChange } from '../content-store'
import { detailed, reinstated, withdrawn } from '../update-changes'
import { changeUpdate, type UpdateChange } from './change-update'
import { wasSeenGone, type Writing } from './record-revision'

/** Does one thing to several updates: each gets its line of history, and one refusal undoes all. */
export function changeMany(
  writing: Writing,
  change: ManyChange,
  act: Act,
): Result<readonly Update[]> {
  const changed: Update[] = []
  for (const each of changesOf(writing, change, act)) {
    const done = changeUpdate(writing, each, act)
    if (!done.ok) return done
    changed.push(done.value)
  }
  return ok(changed)
}

function changesOf({ connection }: Writing, change: ManyChange, act: Act): readonly UpdateChange[] {
  switch (change.kind) {
    case 'withdraw':
      return change.ids.map((id) => ({
        id,
        cause: 'withdrawn',
        to: (update) => withdrawn(update, { reason: change.reason, at: act.at }),
      }))
    case 'reinstate':
      return change.ids.map((id) => ({
        id,
        cause: 'reinstated',
        to: (update) => reinstated(update, wasSeenGone(connection, update) ? act.at : null),
      }))
    case 'details':
      return change.of.map((details) => ({
        id: details.id,
        cause: 'details',
        to: (update) => ok(detailed(update, details)),
      }))
    case 'restamp':
      return change.to.map(({ id, ...stamps }) => ({
        id,
        cause: 'restamped',
        to: (update) => ok({ ...update, ...stamps }),
      }))
    default:
      return assertNever(change)
  }
}
