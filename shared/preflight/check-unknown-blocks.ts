import { unknownBlocks } from '../document/render-body'
import type { Body } from '../document/nodes'
import type { EntryId } from '../ids'
import { sentence } from '../words/sentence'
import type { Check, Stop } from './finding'

/** What this version cannot show would be missing on the page: it stops the publishing, by name. */
export const checkUnknownBlocks: Check<Stop> = ({ body, updates }) => [
  ...findings(body.body, body.id),
  ...updates
    .filter((update) => update.state === 'posted')
    .flatMap((update) => findings(update.body, update.id)),
]

// Asked after each save, and all texts but one are as they were.
const known = new WeakMap<Body, readonly string[]>()

function namesIn(body: Body): readonly string[] {
  const before = known.get(body)
  if (before !== undefined) return before
  const fresh = [...new Set(unknownBlocks(body))]
  known.set(body, fresh)
  return fresh
}

function findings(body: Body, entryId: EntryId): readonly Stop[] {
  return namesIn(body).map((name) => ({
    kind: 'unknown-block',
    severity: 'stop',
    message: sentence('This version of Dateline cannot show a part of the text, “{name}”.', {
      name,
    }),
    remedy: sentence('Update Dateline, or take that part out of the text.'),
    entryId,
  }))
}
