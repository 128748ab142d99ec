import type { Json } from '../../document/nodes'
import { isoTime, type Instant } from '../../model/stamp'

/** A thing as schema.org describes it. */
export type Fields = Readonly<Record<string, Json>>

/** The field, unless there is nothing to say in it. */
export function present(name: string, value: string | readonly Json[]): Fields {
  return value.length === 0 ? {} : { [name]: value }
}

/** A time with its offset, in the zone of the page. */
export function timeIn(instant: Instant, { zone }: { readonly zone: string }): string {
  return isoTime(instant, zone)
}
