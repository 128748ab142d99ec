import { say } from '../../words/say'
import type { Unsure } from './live-text-reading'
import type { UpdateSection } from './sections'
import { zoneOfLabel } from './zone-labels'

/** What an editor should know of the zones the labels name: said once for each zone, not for each label. */
export function zoneNotes(updates: readonly UpdateSection[], houseZone: string): readonly Unsure[] {
  const seen = new Set<string | null>()
  const notes: Unsure[] = []
  for (const { stamp, from } of updates) {
    const { zoneLabel } = stamp
    if (seen.has(zoneLabel)) continue
    seen.add(zoneLabel)
    const { zone, from: source } = zoneOfLabel(zoneLabel, houseZone)
    if (zone === 'UTC' && source === 'named') continue
    if (zoneLabel === null) notes.push(noZone(stamp.label, from, zone))
    else notes.push(otherZone(zoneLabel, from, zone, source))
  }
  return notes
}

function noZone(label: string, index: number, zone: string): Unsure {
  return {
    kind: 'no-zone-label',
    line: index + 1,
    message: say(
      '“{label}” names no time zone, so it was read in {zone}. If that is wrong, import again with the right zone.',
      { label, zone },
    ),
  }
}

function otherZone(
  label: string,
  index: number,
  zone: string,
  source: 'named' | 'table' | 'house',
): Unsure {
  return {
    kind: 'zone-label',
    line: index + 1,
    message:
      source === 'house'
        ? say(
            '“{label}” is no zone Dateline knows, so it was read in {zone}. If that is wrong, import again with the right zone.',
            { label, zone },
          )
        : say(
            '“{label}” times were read in {zone}. If that is wrong, import again with the right zone.',
            { label, zone },
          ),
  }
}
