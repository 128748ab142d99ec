import fc from 'fast-check'
import { expect, test } from 'vitest'
import { atMost } from '../../../electron/at-most'

test('never more than so many go on at once, and all have their turn in the order they came', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 5 }),
      fc.array(fc.boolean(), { maxLength: 30 }),
      fc.scheduler(),
      async (atOnce, works, scheduler) => {
        const begun: number[] = []
        let going = 0
        const turn = atMost(atOnce, async (at: number, succeeds: boolean) => {
          begun.push(at)
          going += 1
          expect(going).toBeLessThanOrEqual(atOnce)
          await scheduler.schedule(Promise.resolve())
          going -= 1
          if (!succeeds) throw new Error(String(at))
          return at
        })

        const ends = Promise.allSettled(works.map((succeeds, at) => turn(at, succeeds)))
        await scheduler.waitFor(ends)

        const all = works.map((_, at) => at)
        expect(begun).toEqual(all)
        expect((await ends).map((end) => end.status === 'fulfilled')).toEqual(works)
      },
    ),
  )
})
