import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

const mostGrown = 48 * 1024 * 1024
// To look takes longer than a small text does.
const lookedAt = 8

/**
 * For a thread that makes and drops much: has what it dropped collected whenever it holds so much more than
 * after the last time. Left to itself the collector lets memory double first. Where it cannot be called
 * nothing happens.
 */
export function lettingGo(): () => void {
  const collect = collector()
  let least = getHeapStatistics().used_heap_size
  let asked = 0
  return () => {
    asked += 1
    if (collect === null || asked % lookedAt !== 0) return
    if (getHeapStatistics().used_heap_size - least < mostGrown) return
    collect()
    least = getHeapStatistics().used_heap_size
  }
}

function collector(): (() => void) | null {
  try {
    setFlagsFromString('--expose-gc')
    const found: unknown = runInNewContext('gc')
    return typeof found === 'function' ? () => void Reflect.apply(found, undefined, []) : null
  } catch {
    return null
  }
}
