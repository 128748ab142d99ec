import { appError } from '../../../shared/app-error'
import { correctionId } from '../../../shared/ids'
import type { Correction, Telling } from '../../../shared/model/correction'
import type { Act, RevisionCause } from '../../../shared/model/revision'
import type { Instant } from '../../../shared/model/stamp'
import { err, ok, type Result } from '../../../shared/result'
import type { ChangeDecision } from '../content-store'
import type { Writing } from './record-revision'
import { findToldText, noticesSent, writeToldText, type ToldText } from './told-text'

/** What is said of a text beside its words. */
interface Said {
  readonly corrections: readonly Correction[]
  readonly editedAt: Instant | null
}

/**
 * Notes what a change of published words is: one line of history, under a cause of its own. Another
 * decision about the very same words takes the place of the one before, with its notice; a decision
 * about words typed since adds to it.
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
  const kept = withoutReplaced(writing, text)
  const next = saidAs(text, { kept, telling, at: act.at, newId: writing.newId })
  const { table, id } = text
  writing.connection.run(
    `UPDATE ${table} SET decided_hash = ?, decided_as = ? WHERE id = ?`,
    ...[text.words, telling.nature, id],
  )
  writeToldText(writing, text, { next, cause: causeOf[telling.nature] }, act)
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
      'Readers have not seen this text yet, so there is no change to tell them of.',
      'Publish it; what you change after that is asked for.',
    )
  }
  if (text.state === 'withdrawn') {
    return refuse(
      'This update is withdrawn, and readers are told so.',
      'Bring it back first, if it is to be corrected.',
    )
  }
  if ('text' in telling) {
    return telling.text.trim() === ''
      ? refuse('A notice says what was wrong.', 'Write it as readers will read it.')
      : null
  }
  return text.change === 'none'
    ? refuse('Readers have this text as it stands.', 'Nothing needs doing.')
    : null
}

// She has changed her mind before anybody was told: the notice of that decision goes with it.
function withoutReplaced(writing: Writing, text: ToldText): readonly Correction[] {
  const { decided_hash: decided, decided_as: as } = text.row
  if (decided !== text.words || (as !== 'correction' && as !== 'clarification')) {
    return text.corrections
  }
  const sent = noticesSent(writing.connection, text)
  const replaced = text.corrections.filter(({ id, kind }) => kind === as && !sent.has(id)).at(-1)
  return text.corrections.filter((notice) => notice !== replaced)
}

function saidAs(
  text: ToldText,
  by: {
    readonly kept: readonly Correction[]
    readonly telling: Telling
    readonly at: Instant
    readonly newId: () => string
  },
): Said {
  const { telling, kept, at } = by
  switch (telling.nature) {
    case 'minor':
      return { corrections: kept, editedAt: text.row.sent_edited_at }
    case 'update':
      return { corrections: kept, editedAt: at }
    case 'correction':
    case 'clarification': {
      const { nature: kind, place } = telling
      const notice = { id: correctionId(by.newId()), kind, at, text: telling.text.trim(), place }
      return { corrections: [...kept, notice], editedAt: at }
    }
  }
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
    return refuse('A notice says what was wrong.', 'Write it as readers will read it.')
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
      'Readers have seen this notice, so it stays where they found it.',
      'Its words can be changed; history keeps the old ones.',
    )
  }
  const { table, id } = text
  writing.connection.run(
    `UPDATE ${table} SET decided_hash = NULL, decided_as = NULL WHERE id = ? AND decided_as = ?`,
    ...[id, notice.kind],
  )
  const corrections = text.corrections.filter((other) => other !== notice)
  const editedAt = text.change === 'none' ? text.row.sent_edited_at : text.editedAt
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
    appError('not-found', 'This notice is not in the newsroom.', 'Open the article again.'),
  )
}
