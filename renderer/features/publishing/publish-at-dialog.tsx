import { useState } from 'react'
import { parseInstant } from '../../../shared/model/parse-instant'
import { clockTime, dayOf, shortDay, zoneLabel, type Instant } from '../../../shared/model/stamp'
import { useApp } from '../../state/app-store'
import { ownZone } from '../../state/desk-slice'
import { activeTargets } from '../../../shared/model/settings'
import { say, spokenLanguage } from '../../../shared/words/say'
import { saidList } from '../../../shared/words/said-list'
import { Dialog } from '../../ui/dialog'
import { DialogButtons } from '../../ui/dialog-buttons'
import { TextField } from '../../ui/field'
import { SaidStrong } from '../../ui/said-strong'
import { useNow } from '../../ui/use-now'

/** Asks when readers are to get the article; says who keeps it until then, and what that takes. */
export function PublishAtDialog() {
  const close = useApp((state) => state.closeDialog)
  const publishAt = useApp((state) => state.publishAt)
  const zone = useApp((state) => state.coverage?.article.fields.zone ?? 'UTC')
  const own = useApp((state) => (state.desk === null ? zone : ownZone(state.desk)))
  const now = useNow(10_000)
  const [start] = useState(() => nextHour(Date.now()))
  const [time, setTime] = useState(clockTime(start, zone))
  const [day, setDay] = useState(dayOf(start, zone))
  const at = parseInstant({ day, time }, zone)
  const wrong = wrongWords(at, now)
  const submit = async () => {
    if (at !== null && wrong === '' && (await publishAt(at))) close()
  }
  return (
    <Dialog
      title={say('Publish at a time')}
      lead={say(
        'The article is sent as it stands now; what you write after this is not part of it.',
      )}
      onClose={close}
      onSubmit={submit}
      foot={<DialogButtons onCancel={close} submit={say('Schedule')} disabled={wrong !== ''} />}
    >
      <div className="pair">
        <TextField
          name={say('Time ({zone})', { zone: at === null ? zone : zoneLabel(at, zone) })}
          value={time}
          autoFocus
          onChange={setTime}
          hint={at === null ? say('1800 or 18:00') : zonesWords(at, { zone, own })}
        />
        <TextField name={say('Day')} type="date" value={day} onChange={setDay} />
      </div>
      {wrong === '' ? null : <p className="trouble-note">{wrong}</p>}
      <WhoKeepsIt />
    </Dialog>
  )
}

/** A site has a scheduler of its own; a folder has nobody but this machine. */
function WhoKeepsIt() {
  const settings = useApp((state) => state.desk?.settings)
  const targets = settings === undefined ? [] : activeTargets(settings)
  const names = (isFolder: boolean) =>
    targets.filter(({ kind }) => (kind === 'folder') === isFolder).map((each) => each.siteName)
  const [folders, sites] = [names(true), names(false)]
  return (
    <>
      {sites.length === 0 ? null : (
        <p>
          <SaidStrong
            phrase="{count, plural, one {{strong}{names}{plain} gets it now, and shows it by its own scheduler.} other {{strong}{names}{plain} get it now, and show it by their own schedulers.}}"
            values={{ names: saidList(sites), count: sites.length }}
          />
        </p>
      )}
      {folders.length === 0 ? null : (
        <p>
          <SaidStrong
            phrase="{strong}{names}{plain} {count, plural, one {is} other {are}} written by this machine when the time has come: it must be on, with Dateline open."
            values={{ names: saidList(folders), count: folders.length }}
          />
        </p>
      )}
    </>
  )
}

function wrongWords(at: Instant | null, now: Instant): string {
  if (at === null) return say('That is not a time of day. Type it like 1800 or 18:00.')
  return at <= now ? say('That time has been. Choose one to come, or publish now.') : ''
}

/** `20:00 GMT+2 yours`, where her own clock shows another time. */
function zonesWords(
  at: Instant,
  { zone, own }: { readonly zone: string; readonly own: string },
): string {
  if (clockTime(at, own) === clockTime(at, zone) && dayOf(at, own) === dayOf(at, zone)) return ''
  const day = dayOf(at, own)
  const other = day === dayOf(at, zone) ? '' : `${shortDay(day, spokenLanguage())}, `
  return say('{other}{time} {zone} on your clock', {
    other,
    time: clockTime(at, own),
    zone: zoneLabel(at, own),
  })
}

const hourMs = 3_600_000

function nextHour(now: Instant): Instant {
  return Math.ceil((now + 60_000) / hourMs) * hourMs
}
