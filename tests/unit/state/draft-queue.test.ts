import { describe, expect, test } from 'vitest'
import { createDraftQueue, type DraftSaved } from '../../../renderer/state/draft-queue'
import { clean, saved, sent, typed, type DraftState } from '../../../renderer/state/draft-state'
import { appError, type AppError } from '../../../shared/app-error'
import { err, ok, type Result } from '../../../shared/result'

const stale = appError('draft-stale', 'A newer text is stored.', 'Compare the two.')
const full = appError('disk-full', 'The disk is full.', 'Free some space.')

describe('what a save means for a draft', () => {
  test('a save that finishes while she is typing leaves the draft unsaved', () => {
    const saving = sent(typed(clean(4)))

    const state = saved(typed(saving), 5, 201_403)

    expect(state).toEqual({ kind: 'typing', version: 5 })
  })

  test('a save of all she typed is told by its time', () => {
    const saving = sent(typed(clean(4)))

    const state = saved(saving, 5, 201_403)

    expect(state).toEqual({ kind: 'saved', version: 5, savedAt: 201_403 })
  })
})

describe('the way of a draft to the disk', () => {
  test('one burst of typing is one save, after a short quiet, from the version it builds on', async () => {
    const desk = openDesk()

    desk.type('It', ' is', ' on.')
    await desk.pass(149)
    const early = desk.disk.length
    await desk.pass(1)

    expect(early).toBe(0)
    expect(desk.disk).toEqual([{ base: 4, text: 'It is on.' }])
    expect(desk.queue.state().kind).toBe('saving')
  })

  test('steady typing is saved at least every 400 milliseconds', async () => {
    const desk = openDesk()

    for (let key = 0; key < 10; key += 1) {
      desk.type('a')
      await desk.pass(50)
    }

    expect(desk.disk).toEqual([{ base: 4, text: 'aaaaaaaa' }])
  })

  test('what she types during a save goes with the next one, never at the same time', async () => {
    const desk = openDesk()
    desk.type('first')
    await desk.pass(150)

    desk.type(' second')
    await desk.pass(1_000)
    const during = desk.disk.length
    await desk.answer(ok({ version: 5, savedAt: 1 }))
    await desk.pass(0)

    expect(during).toBe(1)
    expect(desk.disk[1]).toEqual({ base: 5, text: 'first second' })
  })

  test('after the last save the window says when it was', async () => {
    const desk = openDesk()
    desk.type('text')
    await desk.pass(150)

    await desk.answer(ok({ version: 5, savedAt: 77 }))

    expect(desk.states.map((state) => state.kind)).toEqual(['typing', 'saving', 'saved'])
    expect(desk.queue.state()).toEqual({ kind: 'saved', version: 5, savedAt: 77 })
  })

  test('nothing typed is nothing saved', async () => {
    const desk = openDesk()

    await desk.pass(60_000)
    const flushed = await desk.queue.flush()

    expect(flushed).toEqual(ok({ kind: 'clean', version: 4 }))
    expect(desk.disk).toEqual([])
  })
})

describe('a disk that refuses', () => {
  test('a failed save is tried again after 1, 2, 5, 10 and 10 seconds with the text as it was', async () => {
    const desk = openDesk()
    desk.type('kept')
    await desk.pass(150)

    const waits: number[] = []
    for (const expected of [1_000, 2_000, 5_000, 10_000, 10_000]) {
      await desk.answer(err(full))
      const before = desk.disk.length
      await desk.pass(expected - 1)
      if (desk.disk.length === before) await desk.pass(1)
      if (desk.disk.length === before + 1) waits.push(expected)
    }

    expect(waits).toEqual([1_000, 2_000, 5_000, 10_000, 10_000])
    expect(desk.disk.every((save) => save.text === 'kept')).toBe(true)
  })

  test('the failure stays visible while it is tried again, until a save works', async () => {
    const desk = openDesk()
    desk.type('kept')
    await desk.pass(150)
    await desk.answer(err(full))

    await desk.pass(1_000)
    const retrying = desk.queue.state()
    await desk.answer(ok({ version: 5, savedAt: 9 }))

    expect(retrying).toEqual({ kind: 'saving', version: 4, typedMeanwhile: false, failure: full })
    expect(desk.queue.state()).toEqual({ kind: 'saved', version: 5, savedAt: 9 })
  })

  test('the next key tries again without waiting for the back-off', async () => {
    const desk = openDesk()
    desk.type('kept')
    await desk.pass(150)
    await desk.answer(err(full))

    desk.type(' and more')
    await desk.pass(150)

    expect(desk.disk[1]).toEqual({ base: 4, text: 'kept and more' })
  })

  test('a main process that does not answer counts as a failed save, not as a lost one', async () => {
    const desk = openDesk()
    desk.type('kept')
    await desk.pass(150)

    await desk.breakChannel()
    await desk.pass(1_000)

    expect(desk.states.some((state) => state.kind === 'failed')).toBe(true)
    expect(desk.disk[1]?.text).toBe('kept')
  })

  test('a newer text in the store is a conflict: nothing more is sent until she has decided', async () => {
    const desk = openDesk()
    desk.type('mine')
    await desk.pass(150)
    await desk.answer(err(stale))

    desk.type(' still')
    await desk.pass(60_000)
    const sentInConflict = desk.disk.length
    desk.queue.rebase(9)
    await desk.pass(0)

    expect(sentInConflict).toBe(1)
    expect(desk.disk[1]).toEqual({ base: 9, text: 'mine still' })
  })
})

describe('flushing before a post, a blur or the end', () => {
  test('a flush saves at once, and waits for the disk', async () => {
    const desk = openDesk()
    desk.type('now')

    const flushed = desk.queue.flush()
    const atOnce = [...desk.disk]
    await desk.answer(ok({ version: 5, savedAt: 3 }))

    expect(atOnce).toEqual([{ base: 4, text: 'now' }])
    expect(await flushed).toEqual(ok({ kind: 'saved', version: 5, savedAt: 3 }))
  })

  test('an editor that closes right after the flush loses nothing, even during a save', async () => {
    const desk = openDesk()
    desk.type('one')
    await desk.pass(150)
    desk.type(' two')

    const flushed = desk.queue.flush()
    desk.closeEditor()
    await desk.answer(ok({ version: 5, savedAt: 3 }))
    await desk.answer(ok({ version: 6, savedAt: 4 }))

    expect((await flushed).ok).toBe(true)
    expect(desk.disk.map((save) => save.text)).toEqual(['one', 'one two'])
  })

  test('a flush that the disk refuses says so instead of waiting for ever', async () => {
    const desk = openDesk()
    desk.type('text')

    const flushed = desk.queue.flush()
    await desk.answer(err(full))

    expect(await flushed).toEqual(err(full))
  })

  test('a text that cannot be read is reported, and read again', async () => {
    const desk = openDesk()
    desk.type('text')
    desk.closeEditor()

    const flushed = await desk.queue.flush()
    desk.reopenEditor()
    await desk.pass(1_000)

    expect(flushed.ok).toBe(false)
    expect(desk.disk).toEqual([{ base: 4, text: 'text' }])
  })

  test('after posting, the next save builds on the posted version', async () => {
    const desk = openDesk()

    desk.queue.rebase(8)
    desk.type('x')
    await desk.pass(150)

    expect(desk.disk[0]?.base).toBe(8)
  })
})

/** A text, a queue, a disk that answers when told to, and a clock that moves when told to. */
function openDesk() {
  let text = ''
  let open = true
  let now = 0
  let due: { at: number; run: () => void }[] = []
  const disk: { base: number; text: string }[] = []
  const states: DraftState[] = []
  const waiting: { answer: (reply: Result<DraftSaved>) => void; fail: (why: Error) => void }[] = []

  const queue = createDraftQueue<string>({
    baseVersion: 4,
    read: () => {
      if (!open) throw new Error('The editor is gone.')
      return text
    },
    send: (base, draft) => {
      disk.push({ base, text: draft })
      return new Promise((answer, fail) => waiting.push({ answer, fail }))
    },
    onState: (state) => states.push(state),
    timer: {
      now: () => now,
      after: (delay, run) => {
        const entry = { at: now + delay, run }
        due.push(entry)
        return () => {
          due = due.filter((other) => other !== entry)
        }
      },
    },
  })

  return {
    queue,
    disk,
    states,
    type: (...keys: string[]) => {
      for (const key of keys) {
        text += key
        queue.changed()
      }
    },
    pass: async (ms: number) => {
      const end = now + ms
      for (;;) {
        const next = due.filter((entry) => entry.at <= end).sort((a, b) => a.at - b.at)[0]
        if (next === undefined) break
        due = due.filter((entry) => entry !== next)
        now = next.at
        next.run()
        await settle()
      }
      now = end
    },
    answer: async (reply: Result<DraftSaved, AppError>) => {
      waiting.shift()?.answer(reply)
      await settle()
    },
    breakChannel: async () => {
      waiting.shift()?.fail(new Error('channel closed'))
      await settle()
    },
    closeEditor: () => {
      open = false
    },
    reopenEditor: () => {
      open = true
    },
  }
}

function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
