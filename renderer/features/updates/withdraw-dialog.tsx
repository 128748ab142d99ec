import { useState } from 'react'
import type { EntryId } from '../../../shared/ids'
import { formatStamp } from '../../../shared/model/stamp'
import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import { findUpdate } from '../../state/find-update'
import { withdraw } from '../../state/posting'
import { Dialog } from '../../ui/dialog'
import { DialogButtons } from '../../ui/dialog-buttons'
import { TextField } from '../../ui/field'

/** Takes an update back, with the reason readers are told. */
export function WithdrawDialog({ id }: { readonly id: EntryId }) {
  const close = useApp((state) => state.closeDialog)
  const update = useApp((state) => findUpdate(state.coverage, id))
  const fields = useApp((state) => state.coverage?.article.fields)
  const [reason, setReason] = useState('')
  if (update === undefined || fields === undefined) return null
  const submit = async () => {
    if (await withdraw(id, reason.trim(), useApp.getState)) close()
  }
  return (
    <Dialog
      title={say('Withdraw {stamp}', {
        stamp: formatStamp(fields.stampTemplate, update.stamp, fields.zone),
      })}
      lead={
        update.sent === 'never'
          ? say('Readers have not seen it. It leaves the page; its text stays in history.')
          : say(
              'Readers have seen it. Its place on the page will say that it was withdrawn, when, and why. Its text stays in history.',
            )
      }
      onClose={close}
      onSubmit={submit}
      foot={<DialogButtons onCancel={close} submit={say('Withdraw')} tone="danger" />}
    >
      <TextField
        name={say('Reason, as readers will read it')}
        value={reason}
        autoFocus
        onChange={setReason}
        placeholder={say('The ministry has taken its statement back.')}
        hint={say('Optional')}
      />
    </Dialog>
  )
}
