import { emptyBody } from '../../shared/document/make-body'
import type { Body } from '../../shared/document/nodes'
import type { EntryId } from '../../shared/ids'
import type { Author } from '../../shared/model/author'
import type { Instant } from '../../shared/model/stamp'
import {
  noFlags,
  type Update,
  type UpdateFlags,
  type UpdateStatus,
} from '../../shared/model/update'

/** The update being written above all others. */
export interface Composer {
  /** A new one for each new update, so that the editor starts afresh. */
  readonly token: number
  /** Null until its first letter is stored. */
  readonly entryId: EntryId | null
  /** The text it began with; the newest is in its draft. */
  readonly body: Body
  /** When the writer started, or the time she set; null while nothing is written. */
  readonly stamp: Instant | null
  /** She set the time herself: it is kept like her words, not made anew. */
  readonly timed: boolean
  readonly headline: string
  readonly authors: readonly Author[]
  readonly flags: UpdateFlags
  readonly status: UpdateStatus | null
}

let lastToken = 0

/** A composer with nothing in it. */
export function blankComposer(): Composer {
  lastToken += 1
  return {
    token: lastToken,
    entryId: null,
    body: emptyBody,
    stamp: null,
    timed: false,
    headline: '',
    authors: [],
    flags: noFlags,
    status: null,
  }
}

/** A composer that goes on with a stored update. */
export function composerOf(update: Update): Composer {
  const { id, body, stamp, headline, authors, flags, status } = update
  return { ...blankComposer(), entryId: id, body, stamp, headline, authors, flags, status }
}

/** The composer's draft goes by this key, before and after its update is stored. */
export function composerKey({ token }: Composer): string {
  return `composer-${String(token)}`
}
