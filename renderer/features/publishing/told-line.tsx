import type { PingOutcome } from '../../../shared/publish/hosts/ping-requests'
import { allTheSame, pingWords, wasTold } from '../../../shared/publish/hosts/ping-words'

/** Whom the site told that there is something new or gone, and who would not hear it. */
export function ToldLine(props: {
  readonly told: readonly PingOutcome[]
  readonly isTakenDown?: boolean
}) {
  const { told, isTakenDown } = props
  const still = allTheSame(told, isTakenDown)
  return (
    <>
      {told.map((outcome) => (
        <span
          key={outcome.kind}
          className={wasTold(outcome) ? 'address told' : 'address told refused'}
        >
          {pingWords(outcome)}
        </span>
      ))}
      {still === '' ? null : <span className="address told">{still}</span>}
    </>
  )
}
