import { zoneLabel } from '../../model/stamp'

/** What a label's zone was read as. */
export interface LabelZone {
  /** IANA name. */
  readonly zone: string
  /** Minutes east of UTC while the label is in force: to compare labels on one page. */
  readonly offset: number
  /** `named`: the label says so. `table`: our own small table says so. `house`: nobody says so. */
  readonly from: 'named' | 'table' | 'house'
}

// Where one label is used in several places, the place whose news is read most widely.
const table: Readonly<Record<string, readonly [zone: string, offset: number]>> = {
  BST: ['Europe/London', 60],
  IST: ['Asia/Kolkata', 330],
  WET: ['Europe/Lisbon', 0],
  WEST: ['Europe/Lisbon', 60],
  CET: ['Europe/Paris', 60],
  CEST: ['Europe/Paris', 120],
  EET: ['Europe/Kyiv', 120],
  EEST: ['Europe/Kyiv', 180],
  MSK: ['Europe/Moscow', 180],
  TRT: ['Europe/Istanbul', 180],
  EST: ['America/New_York', -300],
  EDT: ['America/New_York', -240],
  ET: ['America/New_York', -300],
  CST: ['America/Chicago', -360],
  CDT: ['America/Chicago', -300],
  CT: ['America/Chicago', -360],
  MST: ['America/Denver', -420],
  MDT: ['America/Denver', -360],
  PST: ['America/Los_Angeles', -480],
  PDT: ['America/Los_Angeles', -420],
  PT: ['America/Los_Angeles', -480],
  JST: ['Asia/Tokyo', 540],
  AEST: ['Australia/Sydney', 600],
  AEDT: ['Australia/Sydney', 660],
}

const january = Date.UTC(2023, 0, 15)
const july = Date.UTC(2023, 6, 15)

/**
 * The zone a label means. GMT, UTC and Z are UTC, in summer too. Any other label means the house zone
 * where its people say it so; else what the table says; else the house zone, for want of better.
 */
export function zoneOfLabel(label: string | null, houseZone: string): LabelZone {
  const name = label?.toUpperCase() ?? ''
  if (name === 'GMT' || name === 'UTC' || name === 'Z') {
    return { zone: 'UTC', offset: 0, from: 'named' }
  }
  const [zone, offset] = Object.hasOwn(table, name) ? (table[name] ?? []) : []
  const spoken = [january, july].some((instant) => zoneLabel(instant, houseZone) === name)
  if (spoken || zone === houseZone) return { zone: houseZone, offset: offset ?? 0, from: 'named' }
  if (zone !== undefined && offset !== undefined) return { zone, offset, from: 'table' }
  return { zone: houseZone, offset: 0, from: 'house' }
}
