import { shownSource } from '../document/blocks/embed'
import type { Body } from '../document/nodes'
import type { EntryId } from '../ids'
import { say } from '../words/say'
import type { Check, Warning } from './finding'

/** A card must say whose words or pictures it shows: by its address, or by the name of who published it. */
export const checkEmbeds: Check = ({ body, updates }) => [
  ...findings(body.body, body.id),
  ...updates
    .filter((update) => update.state === 'posted')
    .flatMap((update) => findings(update.body, update.id)),
]

function findings(body: Body, entryId: EntryId): readonly Warning[] {
  const isUnnamed = body.root.children.some(
    (block) => block.type === 'embed' && shownSource(block) === '',
  )
  if (!isUnnamed) return []
  return [
    {
      kind: 'source-missing',
      severity: 'warn',
      message: say('An embed card does not say where it is from.'),
      remedy: say('Give its address, or name who published it.'),
      entryId,
    },
  ]
}
