import type { SiteConflict } from '../../../shared/ipc/requests/queue-requests'
import type { Coverage } from '../../../shared/model/coverage'
import type { ConflictLine, LineChoice } from '../../state/conflict-lines'
import { listed } from '../publishing/unsent-words'
import { timeIn } from '../queue/delivery-words'

/** `Wil changed the headline and 2 updates on The Harbour Post at 14:02`. */
export function conflictTitle(
  { modifiedBy, modifiedAt, siteName }: SiteConflict,
  lines: readonly ConflictLine[],
  on: { readonly now: number; readonly zone: string },
): string {
  const who = modifiedBy === '' ? 'Somebody' : modifiedBy
  const when = modifiedAt === null ? '' : ` at ${timeIn(modifiedAt, on)}`
  return `${who} changed ${whatWords(lines)} on ${siteName}${when}`
}

/** What a line is about, as the page calls it. */
export function lineName(line: ConflictLine, coverage: Coverage): string {
  if (line.kind === 'field') return line.field.field === 'headline' ? 'Headline' : 'Standfirst'
  const { key, ours, theirs, base } = line.part
  if (key === 'body' || key === coverage.body.id) {
    return coverage.article.kind === 'live' ? 'Original entry' : 'Text'
  }
  if (key === 'head') return 'Above the updates'
  if (key === 'foot') return 'Below everything'
  if (line.kind === 'loose' && line.stays) return 'An entry of their own'
  if (key === 'foreign') return 'Put in between the updates'
  return ours?.label ?? theirs?.label ?? base?.label ?? 'An update'
}

/** What became of it, in a few words. */
export function changeWords(line: ConflictLine): string {
  if (line.kind === 'removed') return 'Taken out there'
  const { changed, base } = line.kind === 'field' ? line.field : line.part
  if (base === null) return 'New there'
  return changed === 'both' ? 'Changed there and here' : 'Changed there'
}

/** What the button for her side says. */
export function oursLabel(line: ConflictLine): string {
  if (line.kind === 'removed') return 'Send it again'
  if (line.kind !== 'loose') return 'Keep mine'
  return line.stays ? 'Leave it there' : 'Leave it to be removed'
}

/** What the button for their side says. */
export function theirsLabel({ kind }: ConflictLine): string {
  return kind === 'loose' ? 'Bring it in as a draft update' : 'Take theirs'
}

/** What her decision will do, said once it is made. */
export function choiceWords(line: ConflictLine, choice: LineChoice): string {
  if (choice.kind === 'merged') {
    return choice.taken.size === 0
      ? 'Yours is sent, with none of their changes taken yet. Their text stays in history.'
      : `Yours is sent, with ${String(choice.taken.size)} of their changes. Their text stays in history.`
  }
  if (choice.kind === 'theirs') {
    if (line.kind !== 'loose') return 'Their text becomes yours. What you had stays in history.'
    return line.stays
      ? 'It comes here as a draft update. Once you have posted and published it, their entry is yours; until then it stays as it is.'
      : 'It comes here as a draft update, for you to post or drop. It leaves the site until then.'
  }
  if (line.kind === 'removed') {
    return 'It is sent again. To take it from readers, withdraw it here.'
  }
  if (line.kind === 'loose') {
    return line.stays
      ? 'It stays on the site as it is, beside your updates.'
      : 'It is no part of your article, and is gone there once you publish.'
  }
  return 'Yours is sent. Their text stays in history here.'
}

function whatWords(lines: readonly ConflictLine[]): string {
  const count = (wanted: (line: ConflictLine) => boolean) => lines.filter(wanted).length
  const has = (field: string) =>
    lines.some((line) => line.kind === 'field' && line.field.field === field)
  const isBody = (line: ConflictLine) => line.kind !== 'field' && line.part.key === 'body'
  const updates = count(
    (line) => (line.kind === 'entry' || line.kind === 'removed') && !isBody(line),
  )
  const own = count((line) => line.kind === 'loose' && line.stays)
  const loose = count((line) => line.kind === 'loose' && !line.stays)
  const parts = [
    has('headline') ? 'the headline' : '',
    has('standfirst') ? 'the standfirst' : '',
    updates === 0 ? '' : updates === 1 ? '1 update' : `${String(updates)} updates`,
    lines.some(isBody) ? 'the original entry' : '',
    loose === 0
      ? ''
      : loose === 1
        ? 'one thing around them'
        : `${String(loose)} things around them`,
    own === 0 ? '' : own === 1 ? '1 entry beside yours' : `${String(own)} entries beside yours`,
  ].filter((part) => part !== '')
  return parts.length === 0 ? 'the article' : listed(parts)
}
