import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import { typeHost, type HostForm, type HostTyped } from '../../state/host-form'
import { Check } from '../../ui/check'
import { TextField } from '../../ui/field'

/** The names of what is typed as text. */
export type HostText = {
  readonly [Name in keyof HostTyped]: HostTyped[Name] extends string ? Name : never
}[keyof HostTyped]

/** One line to fill in about a host. */
export function HostField(props: {
  readonly form: HostForm
  readonly of: HostText
  readonly name: string
  readonly placeholder?: string
  readonly hint?: string
  readonly autoFocus?: boolean
}) {
  const { form, of, ...field } = props
  const changeHost = useApp((state) => state.changeHost)
  return (
    <TextField
      {...field}
      value={form[of]}
      onChange={(value) => {
        changeHost((now) => typeHost(now, { [of]: value }))
      }}
    />
  )
}

/** Where a store is, and which part of it is the site. */
export function S3Fields({ form }: { readonly form: HostForm }) {
  const changeHost = useApp((state) => state.changeHost)
  return (
    <>
      <HostField
        {...{ form, of: 'endpoint', name: say('Address of the store'), autoFocus: true }}
        placeholder="https://s3.eu-central-1.amazonaws.com"
      />
      <div className="host-row">
        <HostField {...{ form, of: 'bucket', name: say('Bucket') }} placeholder="harbour-post" />
        <HostField {...{ form, of: 'region', name: say('Region') }} placeholder="eu-central-1" />
      </div>
      <HostField
        {...{ form, of: 'prefix', name: say('Folder in the bucket') }}
        hint={say('Empty where the whole bucket is the site')}
      />
      <Check
        name={say('The bucket’s name is part of the path')}
        hint={say('As most stores want it; else it stands before the store’s name')}
        checked={form.pathStyle}
        onChange={(pathStyle) => {
          changeHost((now) => typeHost(now, { pathStyle }))
        }}
      />
      <HostField {...{ form, of: 'accessKeyId', name: say('Access key ID') }} />
    </>
  )
}

/** Which branch of which repository. */
export function GitFields({ form }: { readonly form: HostForm }) {
  return (
    <>
      <HostField
        {...{ form, of: 'repository', name: say('Address of the repository'), autoFocus: true }}
        placeholder="https://git.example.org/harbour/site.git"
        hint={say('The https address, as for cloning')}
      />
      <div className="host-row">
        <HostField {...{ form, of: 'branch', name: say('Branch') }} placeholder="gh-pages" />
        <HostField
          {...{ form, of: 'gitUser', name: say('User') }}
          hint={say('Some services take any')}
        />
      </div>
    </>
  )
}

/** Which site at Netlify. */
export function NetlifyFields({ form }: { readonly form: HostForm }) {
  return (
    <HostField
      {...{ form, of: 'netlifySite', name: say('Site ID'), autoFocus: true }}
      placeholder="harbour-post.netlify.app"
      hint={say('From the site’s configuration, or its name with netlify.app')}
    />
  )
}

/** Which Worker at Cloudflare. */
export function CloudflareFields({ form }: { readonly form: HostForm }) {
  return (
    <>
      <HostField
        {...{ form, of: 'accountId', name: say('Account ID'), autoFocus: true }}
        hint={say('Stands beside the account’s name in Cloudflare’s dashboard')}
      />
      <HostField
        {...{ form, of: 'worker', name: say('Name of the Worker') }}
        placeholder="harbour-post"
        hint={say('The first publishing makes it. It is given the site and nothing else')}
      />
    </>
  )
}
