import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import { Check } from '../../ui/check'
import { allowHttp, hostOf, typeAddress, type SiteForm } from '../../state/site-form'
import { TextField } from '../../ui/field'
import { TroubleNote } from './trouble-note'

/** One field: the site's address. Without encryption it goes on only once she said so. */
export function AddressStep({ form }: { readonly form: SiteForm }) {
  const changeSite = useApp((state) => state.changeSite)
  return (
    <>
      <TextField
        name={say('Address of the site')}
        value={form.address}
        autoFocus
        placeholder="https://news.example.org/"
        onChange={(address) => {
          changeSite((now) => typeAddress(now, address))
        }}
      />
      {form.http === 'unasked' ? null : <HttpWarning form={form} />}
      <TroubleNote trouble={form.trouble} />
      <p className="step-news" role="status">
        {form.waiting === null
          ? ''
          : say('Looking at {host} …', { host: hostOf(form.address.trim()) })}
      </p>
    </>
  )
}

function HttpWarning({ form }: { readonly form: SiteForm }) {
  const changeSite = useApp((state) => state.changeSite)
  return (
    <div className="http-warning" role="alert">
      <p>
        <strong>{say('This address is not encrypted.')}</strong>{' '}
        {say(
          'Anybody on the way, in the same Wi-Fi or at a provider, can read the password and change what you publish. If the site has an address that begins with https, use that one.',
        )}
      </p>
      <Check
        name={say('I know that, and want to go on without encryption')}
        autoFocus
        checked={form.http === 'allowed'}
        onChange={(allowed) => {
          changeSite((now) => allowHttp(now, allowed))
        }}
      />
    </div>
  )
}
