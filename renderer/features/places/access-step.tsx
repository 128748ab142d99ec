import type { SiteFound } from '../../../shared/model/site-found'
import { say } from '../../../shared/words/say'
import { newsroom } from '../../platform/newsroom'
import { useApp } from '../../state/app-store'
import { typeAccess, type SiteForm } from '../../state/site-form'
import { TextField } from '../../ui/field'
import { SecretField } from '../../ui/secret-field'
import { SiteFoundLine } from './site-found-line'
import { TroubleNote } from './trouble-note'

/** What was found, what it needs, where to get that, and the fields for it. */
export function AccessStep({
  form,
  found,
}: {
  readonly form: SiteForm
  readonly found: SiteFound
}) {
  const changeSite = useApp((state) => state.changeSite)
  const { needs } = found
  return (
    <>
      <div className="found-row">
        <SiteFoundLine found={found} siteName={form.siteName} />
        {form.known === null ? null : (
          <button
            type="button"
            className="button quiet"
            onClick={() => {
              changeSite((now) => ({ ...now, step: 'address', trouble: null }))
            }}
          >
            {say('Another address …')}
          </button>
        )}
      </div>
      <p className="needs">{needs.how}</p>
      {needs.where === '' ? null : <WhereButton url={needs.where} />}
      {needs.user ? (
        <TextField
          name={say('User')}
          value={form.user}
          autoFocus={form.user === ''}
          onChange={(user) => {
            changeSite((now) => typeAccess(now, { user }))
          }}
        />
      ) : null}
      <SecretField
        name={needs.secretName}
        value={form.secret}
        autoFocus={!needs.user || form.user !== ''}
        placeholder={form.kept === null ? '' : say('Unchanged')}
        {...hintOf(form)}
        onChange={(secret) => {
          changeSite((now) => typeAccess(now, { secret }))
        }}
      />
      <TroubleNote trouble={form.trouble} />
      <p className="step-news" role="status">
        {form.waiting === null ? '' : say('Trying it …')}
      </p>
    </>
  )
}

function WhereButton({ url }: { readonly url: string }) {
  const tellTrouble = useApp((state) => state.tellTrouble)
  return (
    <p>
      <button
        type="button"
        className="button"
        title={url}
        onClick={() => {
          void newsroom.openLink({ url }).then((opened) => {
            if (!opened.ok) tellTrouble(opened.error)
          })
        }}
      >
        {say('Open the page where it is made')}
      </button>
    </p>
  )
}

function hintOf({ kept, known, found }: SiteForm): { readonly hint?: string } {
  switch (kept) {
    case 'system':
      return { hint: say('Kept by the system. Leave it empty to keep the one there is.') }
    case 'file':
      return {
        hint: say('Kept in a file of this account. Leave it empty to keep the one there is.'),
      }
    case 'session':
      return {
        hint: say('Kept until Dateline is closed. Leave it empty to keep the one there is.'),
      }
    case null:
      if (known === null || found === null) return {}
      return { hint: say('It is not at hand any more: give it again.') }
  }
}
