import { useState } from 'react'
import { zoneOfTemplate, type Instant } from '../../../shared/model/stamp'
import { readTypedTime, type TimeFrame, type TypedTime } from '../../../shared/model/typed-time'
import { useApp } from '../../state/app-store'
import { useFields } from '../../state/use-fields'
import { ownZone } from '../../state/desk-slice'

/** A time that is being typed. */
export interface TimeTyping {
  readonly words: string
  readonly type: (words: string) => void
  readonly typed: TypedTime
  /** The time as it stands: what was typed, or what she took where there were several. */
  readonly at: Instant | null
  readonly take: (at: Instant) => void
}

/** Reads a time while it is typed, in the open article’s zones. */
export function useTypedTime(
  start: string,
  frame: Pick<TimeFrame, 'now' | 'day' | 'from'>,
): TimeTyping {
  const fields = useFields('stampTemplate', 'zone')
  const own = useApp((state) => (state.desk === null ? 'UTC' : ownZone(state.desk)))
  const [words, setWords] = useState(start)
  const [taken, setTaken] = useState<Instant | null>(null)
  const house = fields?.zone ?? 'UTC'
  const zone = fields === undefined ? house : zoneOfTemplate(fields.stampTemplate, house)
  const typed = readTypedTime(words, { ...frame, zone, ours: [house, own] })
  return {
    words,
    type: (next) => {
      setWords(next)
      setTaken(null)
    },
    typed,
    at: typed.kind === 'time' ? typed.at : typed.kind === 'ask' ? taken : null,
    take: setTaken,
  }
}
