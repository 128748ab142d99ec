import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import type { HostForm } from '../../state/host-form'
import { Check } from '../../ui/check'
import { HostField } from './host-fields'

/** Which server and folder, and whether it is that server. */
export function SftpFields({ form }: { readonly form: HostForm }) {
  return (
    <>
      <div className="host-row">
        <HostField
          {...{ form, of: 'server', name: say('Server'), autoFocus: true }}
          placeholder="www.harbour.example"
        />
        <HostField {...{ form, of: 'port', name: say('Port') }} />
      </div>
      <HostField
        {...{ form, of: 'serverFolder', name: say('Folder there') }}
        placeholder="/var/www/news"
        hint={say('The one that is served at the site’s address')}
      />
      <HostField {...{ form, of: 'sftpUser', name: say('User') }} />
      {form.shownKey === null ? null : <ServerKey form={form} shown={form.shownKey} />}
    </>
  )
}

/** The server’s own key: she says whether it is the one it should be. */
function ServerKey({ form, shown }: { readonly form: HostForm; readonly shown: string }) {
  const changeHost = useApp((state) => state.changeHost)
  const isKnown = form.known?.kind === 'sftp' && form.known.fingerprint === shown
  return (
    <div className="server-key">
      <p>
        {isKnown
          ? say('The key you confirmed for this server:')
          : say('The server shows this key:')}
      </p>
      <code>{shown}</code>
      {isKnown ? (
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            changeHost((now) => ({ ...now, shownKey: null, isKeyConfirmed: false, tried: null }))
          }}
        >
          {say('Look at it anew')}
        </button>
      ) : (
        <Check
          name={say('It is the key of our server')}
          hint={say(
            'Compare it with what your host shows, or ask whoever runs it. From then on another key is refused.',
          )}
          autoFocus
          checked={form.isKeyConfirmed}
          onChange={(isKeyConfirmed) => {
            changeHost((now) => ({ ...now, isKeyConfirmed, tried: null }))
          }}
        />
      )}
    </div>
  )
}
