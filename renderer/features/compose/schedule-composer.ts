import { useApp } from '../../state/app-store'
import { draftToSchedule } from '../../state/scheduling'

/** Asks when the draft in the composer is to be posted by itself. */
export async function scheduleComposer(): Promise<void> {
  const id = await draftToSchedule(useApp.getState)
  if (id !== undefined) useApp.getState().openDialog({ kind: 'schedule', id })
}
