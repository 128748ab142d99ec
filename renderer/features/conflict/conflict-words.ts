import type { SiteConflict } from '../../../shared/ipc/requests/queue-requests'
import type { Coverage } from '../../../shared/model/coverage'
import { remoteFields, type RemoteField } from '../../../shared/publish/remote/remote-fields'
import { say } from '../../../shared/words/say'
import { saidList } from '../../../shared/words/said-list'
import type { ConflictLine, LineChoice } from '../../state/conflict-lines'
import { toldTime, type ToldBy } from '../../state/told-time'
import { fieldNames, fieldsInTitle } from './conflict-field-names'

/** `Wil changed the headline and 2 updates on The Harbour Post at 14:02`. */
export function conflictTitle(
  { modifiedBy, modifiedAt, siteName }: SiteConflict,
  lines: readonly ConflictLine[],
  by: ToldBy,
): string {
  const who = modifiedBy === '' ? say('Somebody') : modifiedBy
  const of = { who, what: whatWords(lines), siteName }
  return modifiedAt === null
    ? say('{who} changed {what} on {siteName}', of)
    : say('{who} changed {what} on {siteName} at {time}', {
        ...of,
        time: toldTime(modifiedAt, by),
      })
}

/** What a line is about, as the page calls it. */
export function lineName(line: ConflictLine, coverage: Coverage): string {
  if (line.kind === 'field') return say(fieldNames[line.field.field])
  const { key, ours, theirs, base } = line.part
  if (key === 'body' || key === coverage.body.id) {
    return coverage.article.kind === 'live' ? say('Original entry') : say('Text')
  }
  if (key === 'head') return say('Above the updates')
  if (key === 'foot') return say('Below everything')
  if (line.kind === 'loose' && line.stays) return say('An entry of their own')
  if (key === 'foreign') return say('Put in between the updates')
  return ours?.label ?? theirs?.label ?? base?.label ?? say('An update')
}

/** What became of it, in a few words. */
export function changeWords(line: ConflictLine): string {
  if (line.kind === 'removed' || isTakenOut(line)) return say('Taken out there')
  const { changed, base } = line.kind === 'field' ? line.field : line.part
  if (base === null) return say('New there')
  return changed === 'both' ? say('Changed there and here') : say('Changed there')
}

function isTakenOut(line: ConflictLine): boolean {
  return line.kind === 'field' && line.field.theirs === '' && line.field.changed === 'theirs'
}

/** What the button for her side says. */
export function oursLabel(line: ConflictLine): string {
  if (line.kind === 'removed') return say('Send it again')
  if (line.kind !== 'loose') return say('Keep mine')
  return line.stays ? say('Leave it there') : say('Leave it to be removed')
}

/** What the button for their side says. */
export function theirsLabel(line: ConflictLine): string {
  if (isTakenOut(line)) return say('Take it out here, too')
  return line.kind === 'loose' ? say('Bring it in as a draft update') : say('Take theirs')
}

/** What her decision will do, said once it is made. */
export function choiceWords(line: ConflictLine, choice: LineChoice): string {
  if (choice.kind === 'merged') {
    return choice.taken.size === 0
      ? say('Yours is sent, with none of their changes taken yet. Their text stays in history.')
      : say('Yours is sent, with {size} of their changes. Their text stays in history.', {
          size: choice.taken.size,
        })
  }
  if (isPicture(line)) return pictureChoiceWords(line, choice)
  if (choice.kind === 'theirs') {
    if (isTakenOut(line)) return say('It is emptied here. What you had stays in history.')
    if (line.kind !== 'loose')
      return say('Their text becomes yours. What you had stays in history.')
    return line.stays
      ? say(
          'It comes here as a draft update. Once you have posted and published it, their entry is yours; until then it stays as it is.',
        )
      : say(
          'It comes here as a draft update, for you to post or drop. It leaves the site until then.',
        )
  }
  if (line.kind === 'removed') {
    return say('It is sent again. To take it from readers, withdraw it here.')
  }
  if (line.kind === 'loose') {
    return line.stays
      ? say('It stays on the site as it is, beside your updates.')
      : say('It is no part of your article, and is gone there once you publish.')
  }
  return say('Yours is sent. Their text stays in history here.')
}

function isPicture(line: ConflictLine): boolean {
  return line.kind === 'field' && line.field.field === 'picture'
}

function pictureChoiceWords(line: ConflictLine, { kind }: LineChoice): string {
  if (kind === 'ours') return say('Yours is sent again and stands in the place of theirs.')
  return isTakenOut(line)
    ? say('The article goes without a picture. Yours stays in history.')
    : say('Their picture comes here with its alt text and becomes yours. Yours stays in history.')
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
    ...remoteFields.map((field) => (has(field) ? say(fieldsInTitle[field]) : '')),
    updates === 0 ? '' : say('{updates, plural, one {1 update} other {# updates}}', { updates }),
    lines.some(isBody) ? say('the original entry') : '',
    loose === 0
      ? ''
      : say('{loose, plural, one {one thing around them} other {# things around them}}', { loose }),
    own === 0
      ? ''
      : say('{own, plural, one {1 entry beside yours} other {# entries beside yours}}', { own }),
  ].filter((part) => part !== '')
  return parts.length === 0 ? say('the article') : saidList(parts)
}
