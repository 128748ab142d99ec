import type { AddressThere } from '../../../shared/ipc/requests/address-requests'
import { say } from '../../../shared/words/say'

/** Where readers of each place find the article now, and where they would. */
export function AddressLines(props: {
  readonly places: readonly AddressThere[]
  readonly isOther: boolean
}) {
  return (
    <div className="address-places" aria-live="polite">
      {props.places.map((place) => (
        <AddressPlace key={place.siteName + place.then} place={place} isOther={props.isOther} />
      ))}
    </div>
  )
}

function AddressPlace({
  place,
  isOther,
}: {
  readonly place: AddressThere
  readonly isOther: boolean
}) {
  const { siteName, now, then, taken, wasThere } = place
  return (
    <section className="address-place" aria-label={siteName}>
      <dl>
        <dt>{now === null ? say('Not there yet') : say('Now')}</dt>
        <dd dir="ltr">{now ?? siteName}</dd>
        {isOther ? (
          <>
            <dt>{say('Then')}</dt>
            <dd dir="ltr">{then}</dd>
          </>
        ) : null}
      </dl>
      {taken === null ? null : <p className="trouble-note">{takenWords(taken)}</p>}
      {wasThere && isOther ? (
        <p className="hint">{say('It was there before; it goes back to that address.')}</p>
      ) : null}
    </section>
  )
}

function takenWords({ by, how }: NonNullable<AddressThere['taken']>): string {
  switch (how) {
    case 'stands':
      return say('“{headline}” has this address. Choose another.', { headline: by })
    case 'taken-down':
      return say('“{headline}” was taken down there, and readers are told so. Choose another.', {
        headline: by,
      })
    case 'leads-on':
      return say('From there readers are led on to “{headline}”. Choose another.', {
        headline: by,
      })
  }
}
