import { useShallow } from 'zustand/react/shallow'
import { zoneOfTemplate } from '../../shared/model/stamp'
import type { AppState } from './app-state'
import { useApp } from './app-store'
import { ownZone } from './desk-slice'
import type { ToldBy } from './told-time'

/** In which zone times of the open article are told, beside the editor’s own. */
export function toldBy({ desk, coverage }: AppState): Omit<ToldBy, 'now'> {
  const own = desk === null ? 'UTC' : ownZone(desk)
  if (coverage === null) return { zone: own, own }
  const { stampTemplate, zone } = coverage.article.fields
  return { zone: zoneOfTemplate(stampTemplate, zone), own }
}

/** The same, for what is drawn. */
export function useToldBy(): Omit<ToldBy, 'now'> {
  return useApp(useShallow(toldBy))
}
