import type { SiteConflict } from '../../../shared/ipc/requests/queue-requests'
import type { Coverage } from '../../../shared/model/coverage'
import { remoteFields, type RemoteField } from '../../../shared/publish/remote/remote-fields'
import type { ConflictLine, LineChoice } from '../../state/conflict-lines'
import { listed } from '../publishing/unsent-words'
import { timeIn } from '../queue/delivery-words'
import { fieldNames, fieldsInTitle } from './conflict-field-names'

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
  if (line.kind === 'field') return fieldNames[line.field.field]
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
  if (line.kind === 'removed' || isTakenOut(line)) return 'Taken out there'
  const { changed, base } = line.kind === 'field' ? line.field : line.part
  if (base === null) return 'New there'
  return changed === 'both' ? 'Changed there and here' : 'Changed there'
}

function isTakenOut(line: ConflictLine): boolean {
  return line.kind === 'field' && line.field.theirs === '' && line.field.changed === 'theirs'
}

/** What the button for her side says. */
export function oursLabel(line: ConflictLine): string {
  if (line.kind === 'removed') return 'Send it again'
  if (line.kind !== 'loose') return 'Keep mine'
  return line.stays ? 'Leave it there' : 'Leave it to be removed'
}

/** What the button for their side says. */
export function theirsLabel(line: ConflictLine): string {
  if (isTakenOut(line)) return 'Take it out here, too'
  return line.kind === 'loose' ? 'Bring it in as a draft update' : 'Take theirs'
}

/** What her decision will do, said once it is made. */
export function choiceWords(line: ConflictLine, choice: LineChoice): string {
  if (choice.kind === 'merged') {
    return choice.taken.size === 0
      ? 'Yours is sent, with none of their changes taken yet. Their text stays in history.'
      : `Yours is sent, with ${String(choice.taken.size)} of their changes. Their text stays in history.`
  }
  if (isPicture(line)) return pictureChoiceWords(line, choice)
  if (choice.kind === 'theirs') {
    if (isTakenOut(line)) return 'It is emptied here. What you had stays in history.'
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

function isPicture(line: ConflictLine): boolean {
  return line.kind === 'field' && line.field.field === 'picture'
}

function pictureChoiceWords(line: ConflictLine, { kind }: LineChoice): string {
  if (kind === 'ours') return 'Yours is sent again and stands in the place of theirs.'
  return isTakenOut(line)
    ? 'The article goes without a picture. Yours stays in history.'
    : 'Their picture comes here with its alt text and becomes yours. Yours stays in history.'
}

function whatWords(lines: readonly ConflictLine[]): string {
  const count = (wanted: (line: ConflictLine) => boolean) => lines.filter(wanted).length
  const has = (field: RemoteField) =>
    lines.some((line) => line.kind === 'field' && line.field.field === field)
  const isBody = (line: ConflictLine) => line.kind !== 'field' && line.part.key === 'body'
  const updates = count(
    (line) => (line.kind === 'entry' || line.kind === 'removed') && !isBody(line),
  )
  const own = count((line) => line.kind === 'loose' && line.stays)
  const loose = count((line) => line.kind === 'loose' && !line.stays)
  const parts = [
    ...remoteFields.map((field) => (has(field) ? fieldsInTitle[field] : '')),
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
