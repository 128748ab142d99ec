import { say } from '../../../shared/words/say'
import { assertNever } from '../../../shared/result'
import { useApp } from '../../state/app-store'
import { typeHost, type HostForm } from '../../state/host-form'
import { SecretField } from '../../ui/secret-field'
import { CloudflareFields, GitFields, NetlifyFields, S3Fields } from './host-fields'
import { HostTriedLine } from './host-tried-line'
import { KeepingChoice } from './keeping-choice'
import { secretWord } from './place-words'
import { SftpFields } from './sftp-fields'
import { TroubleNote } from './trouble-note'

/** What a host needs, and what it answered when it was tried. */
export function HostStep({ form }: { readonly form: HostForm }) {
  const changeHost = useApp((state) => state.changeHost)
  const system = useApp((state) => state.secrets?.system)
  if (form.choice === 'served') return null
  const isAsked = system === false && form.secret.trim() !== ''
  if (form.tried !== null) {
    return (
      <>
        <HostTriedLine form={form} tried={form.tried} />
        {isAsked ? (
          <KeepingChoice
            secret={secretWord(form.choice)}
            without={form.without}
            onChange={(without) => {
              changeHost((now) => ({ ...now, without }))
            }}
          />
        ) : null}
      </>
    )
  }
  return (
    <>
      <FieldsOf form={form} />
      <SecretOf form={form} choice={form.choice} />
      <TroubleNote trouble={form.trouble} />
      <p className="step-news" role="status">
        {form.waiting === null ? '' : newsOf(form.waiting.does)}
      </p>
    </>
  )
}

function newsOf(does: 'key' | 'try' | 'save'): string {
  return does === 'key' ? say('Asking the server for its key …') : say('Trying it …')
}

function FieldsOf({ form }: { readonly form: HostForm }) {
  switch (form.choice) {
    case 'sftp':
      return <SftpFields form={form} />
    case 's3':
      return <S3Fields form={form} />
    case 'git':
      return <GitFields form={form} />
    case 'netlify':
      return <NetlifyFields form={form} />
    case 'cloudflare':
      return <CloudflareFields form={form} />
    case 'served':
      return null
    default:
      return assertNever(form.choice)
  }
}

const secretNames = {
  sftp: 'Password or private key',
  s3: 'Secret access key',
  git: 'Token',
  netlify: 'Personal access token',
  cloudflare: 'API token',
} as const

const secretHints = {
  sftp: 'Paste a private key with all its lines; one with a passphrase cannot be used',
  s3: 'Of a user who may read, write and delete in this bucket, and nothing else',
  git: 'One that may write to this repository alone',
  netlify: 'Made under User settings, Applications',
  cloudflare: 'With the permission “Workers Scripts: Edit” for this account',
} as const

function SecretOf({
  form,
  choice,
}: {
  readonly form: HostForm
  readonly choice: Exclude<HostForm['choice'], 'served'>
}) {
  const changeHost = useApp((state) => state.changeHost)
  return (
    <SecretField
      name={say(secretNames[choice])}
      value={form.secret}
      placeholder={form.kept === null ? '' : say('Unchanged')}
      hint={
        form.kept === null
          ? say(secretHints[choice])
          : say('Leave it empty to keep the one there is')
      }
      keepsLines={choice === 'sftp'}
      onChange={(secret) => {
        changeHost((now) => typeHost(now, { secret }))
      }}
    />
  )
}
