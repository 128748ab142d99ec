import { useState } from 'react'
import type { CorrectionId, EntryId } from '../../../shared/ids'
import {
  natureNames,
  placeNames,
  type Correction,
  type NoticeKind,
} from '../../../shared/model/correction'
import { say } from '../../../shared/words/say'
import { isMac } from '../../platform/is-mac'
import { showKeys } from '../../platform/match-keys'
import { useApp } from '../../state/app-store'
import { forgetNotice, keepNotice, keptNotice } from '../../state/notice-drafts'
import { decide, editNotice, saidOf } from '../../state/telling'
import { Dialog } from '../../ui/dialog'
import { DialogButtons } from '../../ui/dialog-buttons'
import { Field } from '../../ui/field'
import { entryName } from '../history/revision-words'
import type { Phrase } from '../../../shared/words/german'
import { ChangeSinceSeen } from './change-since-seen'
import { NoticeField } from './notice-field'
import { placeOf } from './place-words'

interface NoticeDialogProps {
  readonly entryId: EntryId | null
  readonly nature: NoticeKind
  /** The notice that is edited; null for a new one. */
  readonly correctionId: CorrectionId | null
}

const acts = {
  correction: { add: 'Add the correction', save: 'Save the correction' },
  clarification: { add: 'Add the clarification', save: 'Save the clarification' },
} as const satisfies Readonly<Record<NoticeKind, Readonly<Record<'add' | 'save', Phrase>>>>

/** What was wrong, as readers will read it, with the change it is about before her eyes. */
export function NoticeDialog(props: NoticeDialogProps) {
  const { entryId, nature, correctionId } = props
  const close = useApp((state) => state.closeDialog)
  const usual = useApp((state) => state.desk?.settings.correctionsAt ?? 'entry')
  const before = useApp((state) =>
    saidOf(state.coverage, entryId)?.corrections.find(({ id }) => id === correctionId),
  )
  const name = useApp((state) =>
    state.coverage === null ? '' : entryName(state.coverage, entryId),
  )
  const articleId = useApp((state) => state.coverage?.article.id ?? '')
  const draft = { articleId, entryId, nature, correctionId }
  const [text, setText] = useState(keptNotice(draft) ?? before?.text ?? '')
  const [place, setPlace] = useState(before?.place ?? usual)
  const submit = async () => {
    if (text.trim() === '') return
    if (!(await noted(props, { text: text.trim(), place }))) return
    forgetNotice(draft)
    close()
  }
  return (
    <Dialog
      wide
      title={`${say(natureNames[nature])}: ${name}`}
      lead={say(leadWords[nature])}
      onClose={close}
      onSubmit={submit}
      foot={
        <DialogButtons
          onCancel={close}
          submit={
            <>
              {before === undefined ? say(acts[nature].add) : say(acts[nature].save)}{' '}
              <span className="keys">{showKeys('CmdOrCtrl+Enter', isMac)}</span>
            </>
          }
          disabled={text.trim() === ''}
        />
      }
    >
      <ChangeSinceSeen entryId={entryId} />
      <NoticeField
        nature={nature}
        value={text}
        autoFocus
        onChange={(typed) => {
          keepNotice(draft, typed)
          setText(typed)
        }}
      />
      <PlaceField place={place} onChange={setPlace} />
    </Dialog>
  )
}

const leadWords: Readonly<Record<NoticeKind, Phrase>> = {
  correction: 'Something readers were told was wrong. The notice stays with the text for good.',
  clarification:
    'What readers were told was true, but could be misread. The notice stays for good.',
}

function noted(
  { entryId, nature, correctionId }: NoticeDialogProps,
  said: Pick<Correction, 'text' | 'place'>,
): Promise<boolean> {
  return correctionId === null
    ? decide(entryId, { nature, ...said }, useApp.getState)
    : editNotice(entryId, { id: correctionId, ...said }, useApp.getState)
}

function PlaceField(props: {
  readonly place: Correction['place']
  readonly onChange: (place: Correction['place']) => void
}) {
  return (
    <Field name={say('Where it stands')}>
      {(id) => (
        <select
          id={id}
          value={props.place}
          onChange={({ target }) => {
            props.onChange(placeOf(target.value))
          }}
        >
          {Object.entries(placeNames).map(([place, words]) => (
            <option key={place} value={place}>
              {say(words)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
