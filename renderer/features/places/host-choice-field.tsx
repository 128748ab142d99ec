import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import type { HostChoice, HostForm } from '../../state/host-form'
import { ChoiceField } from '../../ui/choice-field'

const choices = (): Readonly<Record<HostChoice, string>> => ({
  served: say('This folder is served as it is'),
  sftp: say('Dateline brings it to a server by SFTP'),
  s3: say('Dateline brings it to a store that speaks S3'),
  git: say('Dateline pushes it to a git repository'),
  netlify: say('Dateline brings it to Netlify'),
  cloudflare: say('Dateline brings it to Cloudflare'),
})

/** How a folder reaches readers. */
export function HostChoiceField({ form }: { readonly form: HostForm }) {
  const changeHost = useApp((state) => state.changeHost)
  return (
    <ChoiceField
      name={say('How do readers get it?')}
      value={form.choice}
      choices={choices()}
      hint={
        form.choice === 'served'
          ? say(
              'A web server on this machine, a shared drive, or a program of your own picks it up',
            )
          : say('Only what changed is sent; “Live” stands there when readers get it')
      }
      onChange={(choice) => {
        // A password or key belongs to the host it was typed for.
        changeHost((now) => ({
          ...now,
          choice,
          secret: '',
          kept: choice === now.known?.kind ? now.kept : null,
          tried: null,
          trouble: null,
        }))
      }}
    />
  )
}
