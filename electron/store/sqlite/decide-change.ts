import { appError } from '../../../shared/app-error'
import { correctionId } from '../../../shared/ids'
import type { Correction, Telling } from '../../../shared/model/correction'
import type { Act, RevisionCause } from '../../../shared/model/revision'
import type { Instant } from '../../../shared/model/stamp'
import { latestOf } from '../../../shared/publish/public-notices'
import { err, ok, type Result } from '../../../shared/result'
import { say } from '../../../shared/words/say'
import { sentence } from '../../../shared/words/sentence'
import type { ChangeDecision } from '../content-store'
import type { Writing } from './record-revision'
import { declaredAt, decidedEditedAt } from './told-changes'
import { findToldText, noticesSent, writeToldText, type ToldText } from './told-text'

/**
 * Notes what a change of published words is: one line of history, under a cause of its own. Another
 * decision about the very same words takes the place of the one before, with its notice; a decision
 * about words typed since adds to it, and so does another notice of the same kind.
 */
export function decideChange(
  writing: Writing,
  { telling, ...of }: ChangeDecision,
  act: Act,
): Result<ToldText> {
  const found = findToldText(writing.connection, of)
  if (!found.ok) return found
  const text = found.value
  const refused = refusal(text, telling)
  if (refused !== null) return refused
  const { table, id, words, row } = text
  const replaces = isReplaced(text, telling)
  const kept = replaces ? withoutReplaced(writing, text) : text.corrections
  const told_at = replaces ? row.told_at : declaredAt(row)
  const { nature } = telling
  const decided = { decided_hash: words, decided_as: nature, decided_at: act.at, told_at }
  const corrections = [...kept, ...noticesOf(telling, act.at, writing.newId)]
  const next = { corrections, editedAt: decidedEditedAt({ ...row, ...decided }) }
  writing.connection.run(
    `UPDATE ${table} SET decided_hash = ?, decided_as = ?, decided_at = ?, told_at = ? WHERE id = ?`,
    ...[words, nature, act.at, told_at, id],
  )
  writeToldText(writing, text, { next, cause: causeOf[nature] }, act)
  return findToldText(writing.connection, of)
}

const causeOf: Readonly<Record<Telling['nature'], RevisionCause>> = {
  minor: 'minor-fix',
  update: 'updated',
  correction: 'corrected',
  clarification: 'clarified',
}

function refusal(text: ToldText, telling: Telling): Result<never> | null {
  if (text.row.sent_words_hash === null) {
    return refuse(
      say('Readers have not seen this text yet, so there is no change to tell them of.'),
      say('Publish it; what you change after that is asked for.'),
    )
  }
  if (text.state === 'withdrawn') {
    return refuse(
      say('This update is withdrawn, and readers are told so.'),
      say('Bring it back first, if it is to be corrected.'),
    )
  }
  if ('text' in telling) {
    return telling.text.trim() === ''
      ? refuse(say('A notice says what was wrong.'), say('Write it as readers will read it.'))
      : null
  }
  return text.change === 'none'
    ? refuse(say('Readers have this text as it stands.'), say('Nothing needs doing.'))
    : null
}

// She has changed her mind about these very words before anybody was told. Another notice of the same
// kind is one more mistake in them; and of words readers have, nothing was decided before.
function isReplaced({ change, row, words }: ToldText, { nature }: Telling): boolean {
  if (change === 'none' || row.decided_hash !== words) return false
  return nature === 'minor' || nature === 'update' || row.decided_as !== nature
}

function withoutReplaced(writing: Writing, text: ToldText): readonly Correction[] {
  const { decided_as: as, decided_at: at } = text.row
  const sent = noticesSent(writing.connection, text)
  return text.corrections.filter((one) => one.kind !== as || one.at !== at || sent.has(one.id))
}

function noticesOf(telling: Telling, at: Instant, newId: () => string): readonly Correction[] {
  if (!('text' in telling)) return []
  const { nature: kind, place, text } = telling
  return [{ id: correctionId(newId()), kind, at, text: text.trim(), place }]
}

function refuse(message: string, remedy: string): Result<never> {
  return err(appError('update-state', message, remedy))
}

/** Gives a notice other words or another place. Its time stays: it is the same notice. */
export function editCorrection(
  writing: Writing,
  edit: Parameters<typeof findNotice>[1] & Pick<Correction, 'text' | 'place'>,
  act: Act,
): Result<ToldText> {
  const found = findNotice(writing, edit)
  if (!found.ok) return found
  const { text, notice } = found.value
  if (edit.text.trim() === '') {
    return refuse(say('A notice says what was wrong.'), say('Write it as readers will read it.'))
  }
  const edited = { ...notice, text: edit.text.trim(), place: edit.place }
  const corrections = text.corrections.map((other) => (other === notice ? edited : other))
  const next = { corrections, editedAt: text.editedAt }
  const cause = notice.kind === 'correction' ? 'corrected' : 'clarified'
  writeToldText(writing, text, { next, cause }, act)
  return findToldText(writing.connection, edit)
}

/** Takes a notice back that no reader has seen; the change it was about is undecided again. */
export function removeCorrection(
  writing: Writing,
  of: Parameters<typeof findNotice>[1],
  act: Act,
): Result<ToldText> {
  const found = findNotice(writing, of)
  if (!found.ok) return found
  const { text, notice } = found.value
  if (noticesSent(writing.connection, text).has(notice.id)) {
    return refuse(
      say('Readers have this notice or may soon have it, so it stays.'),
      say('Its words can be changed; history keeps the old ones.'),
    )
  }
  const { table, id, row } = text
  // Whatever was decided of a change that is still to come counted on the notice being there.
  const decisionGoes = text.change !== 'none' || row.decided_at === notice.at
  if (decisionGoes) {
    writing.connection.run(
      `UPDATE ${table} SET decided_hash = NULL, decided_as = NULL, decided_at = NULL WHERE id = ?`,
      id,
    )
  }
  const corrections = text.corrections.filter((other) => other !== notice)
  const undone = latestOf(row.told_at, row.sent_edited_at)
  const editedAt = text.change !== 'none' ? act.at : decisionGoes ? undone : text.editedAt
  writeToldText(writing, text, { next: { corrections, editedAt }, cause: 'details' }, act)
  return findToldText(writing.connection, of)
}

function findNotice(
  writing: Writing,
  of: Omit<ChangeDecision, 'telling'> & { readonly correctionId: Correction['id'] },
): Result<{ readonly text: ToldText; readonly notice: Correction }> {
  const found = findToldText(writing.connection, of)
  if (!found.ok) return found
  const notice = found.value.corrections.find(({ id }) => id === of.correctionId)
  if (notice !== undefined) return ok({ text: found.value, notice })
  return err(
    appError(
      'not-found',
      sentence('This notice is not in the newsroom.'),
      sentence('Open the article again.'),
    ),
  )
}
