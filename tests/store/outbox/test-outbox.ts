import { openOutbox } from '../../../electron/publish/outbox/open-outbox'
import type { Outbox, OutboxParts, Sent } from '../../../electron/publish/outbox/outbox'
import type { ContentStore } from '../../../electron/store/content-store'
import { appError, type AppErrorKind } from '../../../shared/app-error'
import { targetId, type ArticleId, type TargetId } from '../../../shared/ids'
import type { Delivery } from '../../../shared/model/delivery'
import { err, ok, type Result } from '../../../shared/result'
import { afterwards, ann, must, noon } from '../support/temp-newsroom'

/** Two servers most tests send to. */
export const harbour: TargetId = targetId('harbour')
export const valley: TargetId = targetId('valley')

/** An outbox on a clock of its own, and servers that answer as the test says. */
export interface TestOutbox {
  readonly outbox: Outbox
  /** What was sent, in order: the article and the place in history it carried. */
  readonly sent: readonly { readonly delivery: Delivery; readonly moment: number }[]
  /** From now on a target answers so; without it everything is verified. */
  readonly answer: (target: TargetId, how: () => Result<Sent> | Promise<Result<Sent>>) => void
  /** Lets time pass: timers that are due run, and what they set off. */
  readonly pass: (milliseconds: number) => Promise<void>
  readonly put: (articleId: ArticleId, target: TargetId, notBefore?: number | null) => Delivery
  readonly stateOf: (delivery: Delivery) => Delivery
  readonly bugs: readonly unknown[]
  /** What the windows were told, in order. */
  readonly changed: readonly Delivery[]
}

/** Opens the outbox of a store at noon. */
export function openTestOutbox(
  store: ContentStore,
  paused = false,
  follow?: OutboxParts['follow'],
): TestOutbox {
  let now = noon
  let timers: { readonly due: number; readonly run: () => void }[] = []
  const answers = new Map<TargetId, () => Result<Sent> | Promise<Result<Sent>>>()
  const sent: { delivery: Delivery; moment: number }[] = []
  const bugs: unknown[] = []
  const changed: Delivery[] = []
  const outbox = openOutbox(
    {
      store: store.outbox,
      now: () => now,
      chance: () => 0.5,
      after: (delay, run) => {
        const timer = { due: now + delay, run }
        timers.push(timer)
        return () => {
          timers = timers.filter((each) => each !== timer)
        }
      },
      send: async (delivery) => {
        sent.push({ delivery, moment: must(store.outbox.momentOf(delivery.id)) })
        return (answers.get(delivery.targetId) ?? (() => ok('verified' as const)))()
      },
      ...(follow === undefined ? {} : { follow }),
      onChange: (delivery) => changed.push(delivery),
      onBug: (cause) => bugs.push(cause),
    },
    { paused },
  )
  afterwards(outbox.stop)
  const pass = async (milliseconds: number) => {
    const end = now + milliseconds
    await quiet()
    for (;;) {
      const next = [...timers].sort((a, b) => a.due - b.due)[0]
      if (next === undefined || next.due > end) break
      now = Math.max(now, next.due)
      timers = timers.filter((each) => each !== next)
      next.run()
      await quiet()
    }
    now = end
  }
  return {
    outbox,
    sent,
    bugs,
    changed,
    pass,
    answer: (target, how) => answers.set(target, how),
    put: (articleId, target, notBefore = null) =>
      must(
        outbox.enqueue(
          { articleId, targetId: target, kind: 'publish', notBefore, publishAt: null },
          ann(),
        ),
      ),
    stateOf: ({ id }) => must(store.outbox.get(id)),
  }
}

/** A failure as a server or the network gives it. */
export function failing(kind: AppErrorKind, waitMs?: number): () => Result<Sent> {
  const error = appError(kind, 'It did not work.', 'Do something.')
  return () => err(waitMs === undefined ? error : { ...error, waitMs })
}

// Everything that was set off has run: nothing here waits for anything but other promises.
async function quiet(): Promise<void> {
  for (let turn = 0; turn < 60; turn += 1) await Promise.resolve()
}
