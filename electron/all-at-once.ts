/** Does a step for each of many, so many at a time; the first failure ends it when what runs has ended. */
export async function allAtOnce<T>(
  many: readonly T[],
  atOnce: number,
  step: (one: T) => Promise<void>,
): Promise<void> {
  const queue = many.values()
  const worker = async () => {
    for (const one of queue) await step(one)
  }
  const ends = await Promise.allSettled(Array.from({ length: atOnce }, worker))
  const failed = ends.find((end) => end.status === 'rejected')
  if (failed !== undefined) throw failed.reason
}
