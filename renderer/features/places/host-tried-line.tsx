import { say } from '../../../shared/words/say'
import type { HostTriedReply } from '../../../shared/ipc/requests/host-requests'
import { typedHost, type HostForm } from '../../state/host-form'
import { hostWords } from './place-words'

/** What was reached, and what it showed. */
export function HostTriedLine(props: { readonly form: HostForm; readonly tried: HostTriedReply }) {
  const { form, tried } = props
  const host = typedHost(form)
  return (
    <div className="site-found" role="status">
      <strong dir="auto">{host === null ? '' : say('By {host}', { host: hostWords(host) })}</strong>
      {tried.notes.map((note) => (
        <span key={note} className="needs">
          {note}
        </span>
      ))}
    </div>
  )
}
