import { addDays, instantAt, zoneLabel, type LocalDay } from '../../model/stamp'
import type { LiveTextReading } from './live-text-reading'
import { zoneOfLabel } from './zone-labels'

/**
 * The template new updates of an imported page are labelled by. It never names a zone the house does
 * not show its times in: a foreign label gives way to the house zone's own name.
 */
export function houseTemplate(
  { stampTemplate, zoneLabel: label, updates }: LiveTextReading,
  { day, zone: houseZone }: { readonly day: LocalDay; readonly zone: string },
): string {
  if (label === null || label === 'GMT' || label === 'UTC') return stampTemplate
  const withZone = (name: string) => stampTemplate.slice(0, -label.length) + name
  const { zone, from } = zoneOfLabel(label, houseZone)
  if (zone === 'UTC' && from === 'named') return withZone('GMT')
  if (zone !== houseZone || /GMT|UTC/.test(label)) return withZone('{zone}')
  const oldest = updates.at(-1)
  const time = oldest?.time ?? { hour: 12, minute: 0 }
  const spoken = zoneLabel(instantAt(addDays(day, oldest?.dayOffset ?? 0), time, zone), zone)
  return spoken === label ? withZone('{zone}') : stampTemplate
}
