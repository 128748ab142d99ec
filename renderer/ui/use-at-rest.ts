import { useEffect, useState } from 'react'
import { runAtRest } from '../platform/between-keys'

/** A pause of this length is no typing: longer than steady typing waits between two saves. */
const restMs = 600

/**
 * What a value was when it last came to rest, for what looks through a whole article: doing that at
 * each save would keep the next letter waiting. Of something else (`of` another id) it is told at once.
 */
export function useAtRest<Value>(value: Value, of: string | null): Value {
  const [rested, setRested] = useState({ of, value })
  useEffect(
    () =>
      runAtRest(restMs, () => {
        setRested({ of, value })
      }),
    [of, value],
  )
  // Drawn before it has rested once: there is nothing older to show of it.
  if (rested.of !== of) setRested({ of, value })
  return rested.of === of ? rested.value : value
}
