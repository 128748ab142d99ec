import type { SiteAccessReply } from '../../../shared/ipc/requests/site-requests'
import type { SiteFound } from '../../../shared/model/site-found'
import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import type { SiteForm } from '../../state/site-form'
import { TextField } from '../../ui/field'
import { permissions, secretWord } from './place-words'
import { SiteFoundLine } from './site-found-line'
import { TroubleNote } from './trouble-note'

/** What may be done there, what the place is called, and where its secret is kept. */
export function SaveStep({ form, found }: { readonly form: SiteForm; readonly found: SiteFound }) {
  const changeSite = useApp((state) => state.changeSite)
  const isAsked = useApp((state) => state.secrets?.system === false) && form.secret.trim() !== ''
  const shown = form.tried === null ? found : { ...found, ...told(form.tried) }
  return (
    <>
      <SiteFoundLine found={shown} siteName={form.tried?.siteName ?? form.siteName} />
      {form.tried === null ? null : <Permissions access={form.tried} />}
      <TextField
        name={say('Name of the place')}
        value={form.siteName}
        onChange={(siteName) => {
          changeSite((now) => ({ ...now, siteName }))
        }}
      />
      {isAsked ? <KeepingChoice form={form} secret={secretWord(found.kind)} /> : null}
      <TroubleNote trouble={form.trouble} />
    </>
  )
}

function told({ server, siteUrl }: SiteAccessReply) {
  return server === '' ? { siteUrl } : { server, siteUrl }
}

function Permissions({ access }: { readonly access: SiteAccessReply }) {
  return (
    <div role="status">
      {access.userName === '' ? null : (
        <p className="needs">{say('As {userName}:', { userName: access.userName })}</p>
      )}
      <ul className="permissions">
        {permissions(access).map(({ may, words }) => (
          <li key={words} className={may ? 'may' : 'may-not'}>
            <span aria-hidden>{may ? '✓' : '✗'}</span>
            {words}
          </li>
        ))}
        {access.notes.map((note) => (
          <li key={note} className="note">
            <span aria-hidden>·</span>
            {note}
          </li>
        ))}
      </ul>
    </div>
  )
}

function KeepingChoice({ form, secret }: { readonly form: SiteForm; readonly secret: string }) {
  const changeSite = useApp((state) => state.changeSite)
  const choice = (without: SiteForm['without'], words: string, means: string) => (
    <label className="check">
      <input
        type="radio"
        name="keeping"
        checked={form.without === without}
        onChange={() => {
          changeSite((now) => ({ ...now, without }))
        }}
      />
      <span>
        {words} <span className="because">{means}</span>
      </span>
    </label>
  )
  return (
    <fieldset className="keeping">
      <legend>
        {say('This system keeps no passwords: no keyring is running. Keep the {secret}', {
          secret,
        })}
      </legend>
      {choice(
        'session',
        say('until Dateline is closed.'),
        say('You are asked for it again the next time.'),
      )}
      {choice(
        'file',
        say('in a file that only your account can read.'),
        say('Whoever gets at your files, or a backup of them, can read it.'),
      )}
    </fieldset>
  )
}
