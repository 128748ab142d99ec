import type { PingOutcome } from '../../../shared/publish/hosts/ping-requests'

/** Whom the site told that there is something new, and who would not hear it. */
export function ToldLine({ told }: { readonly told: readonly PingOutcome[] }) {
  return told.map(({ kind, ok, message }) => (
    <span key={kind} className={ok ? 'address told' : 'address told refused'}>
      {message}
    </span>
  ))
}
