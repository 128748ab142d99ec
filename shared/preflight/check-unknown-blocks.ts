import { unknownBlocks } from '../document/render-body'
import type { Body } from '../document/nodes'
import type { EntryId } from '../ids'
import { sentence } from '../words/sentence'
import type { Check, Stop } from './finding'

/** What this version cannot show would be missing on the page: it stops the publishing, by name. */
export const checkUnknownBlocks: Check<Stop> = ({ body, updates }) => [
  ...findings(body.body, body.id),
  ...updates.flatMap((update) =>
    update.state === 'posted' ? findings(update.body, update.id) : none,
  ),
]

const none: readonly Stop[] = []

function findings(body: Body, entryId: EntryId): readonly Stop[] {
  const names = unknownBlocks(body)
  // Asked after each save, of thousands that hold nothing of the kind.
  if (names.length === 0) return none
  return [...new Set(names)].map((name) => ({
    kind: 'unknown-block',
    severity: 'stop',
    message: sentence('This version of Dateline cannot show a part of the text, “{name}”.', {
      name,
    }),
    remedy: sentence('Update Dateline, or take that part out of the text.'),
    entryId,
  }))
}
