import type { Phrase } from '../words/german'
import { say, spokenLanguage } from '../words/say'
import { citiesOfZones, germanCities } from './city-zones'
import { isZone, zoneLabel, type Instant } from './stamp'

/** A zone somebody named: an IANA name or an offset such as `+02:00`, and how it is said. */
export interface NamedZone {
  readonly zone: string
  readonly said: string
  /** Several places say so; this one was taken because it is the newsroom’s own. */
  readonly isTaken?: true
}

// Labels that mean one thing wherever news is read. They hold as said: CEST in winter is still +2.
const offsets: Readonly<Record<string, string>> = {
  WEST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  // As German writes them.
  WEZ: '+00:00',
  WESZ: '+01:00',
  MEZ: '+01:00',
  MESZ: '+02:00',
  OEZ: '+02:00',
  OESZ: '+03:00',
  MSK: '+03:00',
  TRT: '+03:00',
  SAST: '+02:00',
  EAT: '+03:00',
  PKT: '+05:00',
  JST: '+09:00',
  KST: '+09:00',
  HKT: '+08:00',
  AEST: '+10:00',
  AEDT: '+11:00',
  NZST: '+12:00',
  NZDT: '+13:00',
  EST: '-05:00',
  EDT: '-04:00',
  CDT: '-05:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
}

/** One of the places that use a label. */
interface SharedZone {
  readonly zone: string
  readonly said: Phrase
}

/** Labels that mean several places: nobody may guess between them. */
const shared: Readonly<Record<string, readonly SharedZone[]>> = {
  BST: [
    { zone: 'Europe/London', said: 'British Summer Time' },
    { zone: 'Asia/Dhaka', said: 'Bangladesh' },
  ],
  IST: [
    { zone: 'Asia/Kolkata', said: 'India' },
    { zone: 'Asia/Jerusalem', said: 'Israel' },
    { zone: 'Europe/Dublin', said: 'Ireland' },
  ],
  CST: [
    { zone: 'America/Chicago', said: 'US Central' },
    { zone: 'Asia/Shanghai', said: 'China' },
    { zone: 'America/Havana', said: 'Cuba' },
  ],
  MST: [
    { zone: 'America/Denver', said: 'US Mountain' },
    { zone: 'Asia/Kuala_Lumpur', said: 'Malaysia' },
  ],
  AST: [
    { zone: 'America/Halifax', said: 'Atlantic' },
    { zone: 'Asia/Riyadh', said: 'Arabia' },
  ],
  GST: [
    { zone: 'Asia/Dubai', said: 'Gulf' },
    { zone: 'Atlantic/South_Georgia', said: 'South Georgia' },
  ],
  SST: [
    { zone: 'Asia/Singapore', said: 'Singapore' },
    { zone: 'Pacific/Pago_Pago', said: 'Samoa' },
  ],
  WAT: [{ zone: 'Africa/Lagos', said: 'West Africa' }],
}

/** Zones that older machines know under another name. */
const renamed: Readonly<Record<string, string>> = {
  'Europe/Kyiv': 'Europe/Kiev',
  'Asia/Kolkata': 'Asia/Calcutta',
  'Asia/Kathmandu': 'Asia/Katmandu',
  'Asia/Yangon': 'Asia/Rangoon',
}

/**
 * The zones a typed name can mean at a time: an offset, a label such as `CEST`, an IANA name, or a city
 * of one. Empty: none. Of a label that several places use, the newsroom’s own place is meant where it
 * uses it at that time.
 */
export function zonesMeant(
  words: string,
  at: { readonly near: Instant; readonly ours: readonly string[] },
): readonly NamedZone[] {
  const name = words.trim()
  const label = name.toUpperCase()
  if (/^(Z|GMT|UTC)$/.test(label)) return [{ zone: 'UTC', said: 'GMT' }]
  const offset = offsetMeant(label)
  if (offset !== null) return [{ zone: offset, said: `GMT${offset}` }]
  if (Object.hasOwn(shared, label)) {
    const all = shared[label] ?? []
    const own = at.ours.find((zone) => speaks(zone, label, at.near, all))
    if (own !== undefined) return [{ zone: own, said: label, isTaken: true }]
    return all.map(({ zone, said }) => ({ zone, said: say(said) }))
  }
  const fixed = Object.hasOwn(offsets, label) ? offsets[label] : undefined
  if (fixed !== undefined) return [{ zone: fixed, said: label }]
  const own = at.ours.find((zone) => zoneLabel(at.near, zone).toUpperCase() === label)
  if (own !== undefined) return [{ zone: own, said: label }]
  return placesMeant(name)
}

function speaks(zone: string, label: string, near: Instant, all: readonly SharedZone[]): boolean {
  return zoneLabel(near, zone) === label || all.some((each) => each.zone === zone)
}

function offsetMeant(label: string): string | null {
  const match = /^(?:GMT|UTC)?\s?([+\u2212-])(\d{1,2})(?::?(\d{2}))?$/.exec(label)
  if (match === null) return null
  const [, sign = '', hours = '', minutes = '00'] = match
  if (Number(hours) > 14 || Number(minutes) > 59) return null
  return `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}`
}

function placesMeant(name: string): readonly NamedZone[] {
  const asked = folded(name)
  if (asked.length < 3) return []
  const zone = citiesHere().get(asked)
  if (zone !== undefined) return [{ zone, said: name }]
  const all = zoneNames().filter((each) => folded(each) === asked || folded(cityOf(each)) === asked)
  if (all.length === 0 && name.includes('/') && isZone(name)) return [{ zone: name, said: name }]
  return all.map((each) => ({ zone: each, said: placeOf(each) }))
}

/** `Europe/Kyiv` is Kyiv to those who work there, and Kiew to those who write German. */
export function placeOf(zone: string): string {
  const names = Object.entries(renamed).find(([, older]) => older === zone)
  const german = spokenLanguage() === 'de' ? germanCities[names?.[0] ?? zone] : undefined
  return german ?? cityOf(zone)
}

function cityOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
}

let cities: ReadonlyMap<string, string> | undefined

/** Cities by their folded name, also those that this machine’s zones are not named for. */
function citiesHere(): ReadonlyMap<string, string> {
  cities ??= new Map(
    [
      ...Object.keys(renamed).map((zone) => [zone, [cityOf(zone)]] as const),
      ...Object.entries(germanCities).map(([zone, city]) => [zone, [city]] as const),
      ...Object.entries(citiesOfZones),
    ].flatMap(([zone, names]) => {
      const here = [zone, renamed[zone] ?? ''].find(isZone)
      return here === undefined ? [] : names.map((name) => [folded(name), here] as const)
    }),
  )
  return cities
}

let known: readonly string[] | undefined

function zoneNames(): readonly string[] {
  known ??= Intl.supportedValuesOf('timeZone')
  return known
}

function folded(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[\s_-]+/g, ' ')
    .trim()
}
