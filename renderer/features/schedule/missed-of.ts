import type { ListedSchedule } from '../../../shared/model/schedule'

/** Those whose time has passed without them. */
export function missedOf(schedules: readonly ListedSchedule[]): readonly ListedSchedule[] {
  return schedules.filter(({ state }) => state !== 'waiting')
}
