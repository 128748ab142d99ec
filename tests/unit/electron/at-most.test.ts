import fc from 'fast-check'
import { expect, test } from 'vitest'
import { atMost } from '../../../electron/at-most'

/** Turns that nobody ends but the work. */
const endless = { turnMs: 3_000, after: () => () => undefined }

test('never more than so many go on at once, and all have their turn in the order they came', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 5 }),
      fc.array(fc.boolean(), { maxLength: 30 }),
      fc.scheduler(),
      async (atOnce, works, scheduler) => {
        const begun: number[] = []
        let going = 0
        const turn = atMost({ ...endless, atOnce }, async (at: number, succeeds: boolean) => {
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

test('works that hang keep their turns for a while, then hold up nobody, and still give an answer', async () => {
  const timers: { run: () => void; isOff: boolean }[] = []
  const after = (_ms: number, run: () => void) => {
    const timer = { run, isOff: false }
    timers.push(timer)
    return () => {
      timer.isOff = true
    }
  }
  const begun: string[] = []
  const ending = new Map<string, () => void>()
  const turn = atMost({ atOnce: 2, turnMs: 3_000, after }, async (name: string) => {
    begun.push(name)
    await new Promise<void>((ended) => ending.set(name, ended))
    return name
  })
  const asked = ['hangs', 'hangs too', 'next', 'last'].map((name) => turn(name))
  const passed = () => new Promise((seen) => setImmediate(seen))
  await passed()
  const atFirst = [...begun]

  timers[0]?.run()
  await passed()
  const afterATurn = [...begun]
  ending.get('hangs')?.()
  await passed()
  const afterItsEnd = [...begun]
  for (const name of ['hangs too', 'next', 'last']) {
    ending.get(name)?.()
    await passed()
  }

  expect(atFirst).toEqual(['hangs', 'hangs too'])
  expect(afterATurn).toEqual(['hangs', 'hangs too', 'next'])
  // A turn is passed on once.
  expect(afterItsEnd).toEqual(afterATurn)
  expect(await Promise.all(asked)).toEqual(['hangs', 'hangs too', 'next', 'last'])
  expect(timers.every(({ isOff }) => isOff)).toBe(true)
})

test('however many hang, no more than twice as many go on at once', async () => {
  const turns: (() => void)[] = []
  const after = (_ms: number, run: () => void) => {
    turns.push(run)
    return () => undefined
  }
  let going = 0
  const turn = atMost({ atOnce: 2, turnMs: 3_000, after }, () => {
    going += 1
    return new Promise<void>(() => undefined)
  })
  for (let at = 0; at < 20; at += 1) void turn()
  for (let at = 0; at < 20; at += 1) {
    turns.at(at)?.()
    await new Promise((seen) => setImmediate(seen))
  }

  expect(going).toBe(4)
})
