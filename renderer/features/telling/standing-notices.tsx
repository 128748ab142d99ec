import type { EntryId } from '../../../shared/ids'
import { natureNames, placeNames, type Correction } from '../../../shared/model/correction'
import { clockTime, zoneLabel, zoneOfTemplate } from '../../../shared/model/stamp'
import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import { useFields } from '../../state/use-fields'
import { removeNotice, saidOf } from '../../state/telling'

const none: readonly Correction[] = []

/** The notices of a text, as readers will find them, with what can still be done to them. */
export function StandingNotices({ entryId }: { readonly entryId: EntryId | null }) {
  const notices = useApp((state) => saidOf(state.coverage, entryId)?.corrections ?? none)
  const unsent = useApp((state) => saidOf(state.coverage, entryId)?.sent === 'changed')
  return notices.map((notice) => (
    <StandingNotice key={notice.id} entryId={entryId} notice={notice} unsent={unsent} />
  ))
}

function StandingNotice(props: {
  readonly entryId: EntryId | null
  readonly notice: Correction
  readonly unsent: boolean
}) {
  const { entryId, notice } = props
  const openDialog = useApp((state) => state.openDialog)
  const fields = useFields('stampTemplate', 'zone')
  if (fields === undefined) return null
  const zone = zoneOfTemplate(fields.stampTemplate, fields.zone)
  return (
    <aside className="correction" role="note">
      <p className="correction-head">
        <strong className="correction-kind">{say(natureNames[notice.kind])}</strong>
        <time>
          {clockTime(notice.at, zone)} {zoneLabel(notice.at, zone)}
        </time>
        {notice.place === 'entry' ? null : (
          <span className="notice-place">{say(placeNames[notice.place])}</span>
        )}
        <span className="notice-actions">
          <button
            type="button"
            className="button quiet"
            onClick={() => {
              const { kind: nature, id: correctionId } = notice
              openDialog({ kind: 'notice', entryId, nature, correctionId })
            }}
          >
            {say('Edit …')}
          </button>
          {props.unsent ? (
            <button
              type="button"
              className="button quiet"
              onClick={() => void removeNotice(entryId, notice, useApp.getState)}
            >
              {say('Remove')}
            </button>
          ) : null}
        </span>
      </p>
      <p className="notice-text">{notice.text}</p>
    </aside>
  )
}
