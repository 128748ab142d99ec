import { ok, type Result } from '../../shared/result'

/** How many files are on their way to a host at once: they share its line. */
export const filesAtOnce = 6

/** Runs an action for each, so many at once. The first failure begins no other; what is under way ends. */
export async function inParallel<T>(
  items: readonly T[],
  most: number,
  act: (item: T) => Promise<Result<unknown>>,
): Promise<Result<null>> {
  let next = 0
  let failure: Result<null> | null = null
  const work = async () => {
    while (failure === null && next < items.length) {
      const item = items[next]
      next += 1
      if (item === undefined) return
      const done = await act(item)
      if (!done.ok) failure ??= done
    }
  }
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, work))
  return failure ?? ok(null)
}
