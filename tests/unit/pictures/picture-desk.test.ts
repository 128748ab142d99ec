import { rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPictureDesk, type PictureDesk } from '../../../electron/pictures/picture-desk'
import type { PictureJob } from '../../../electron/pictures/picture-job'
import { nodePictureProcess } from '../../../electron/pictures/picture-process'
import { sentPicture } from '../../../shared/publish/remote/sent-picture'
import { must, tempFolder } from '../../store/support/temp-newsroom'
import { builtPictureWorker } from '../../support/built-picture-worker'
import { phonePhoto } from '../../support/picture-files'
import { picturesHere } from '../../support/pictures-here'

/** A process that does by the job's file name what a bad picture may do to it. */
const badWorker = `process.on('message', ({ number, job }) => {
  if (job.from === 'hangs') for (;;);
  if (job.from === 'breaks') process.abort();
  process.send({ number, answer: { kind: 'words', words: { caption: job.from, credit: String(process.pid), copyright: '', alt: '' } } });
});`

describe('the process that works on pictures', () => {
  const open: PictureDesk[] = []
  afterAll(() => {
    for (const desk of open) desk.close()
  })

  const deskWith = (script: string, longestMs = 60_000) => {
    const desk = openPictureDesk({ start: nodePictureProcess(script), after: later, longestMs })
    open.push(desk)
    return desk
  }
  const badDesk = (longestMs?: number) => {
    const script = join(tempFolder(), 'worker.cjs')
    writeFileSync(script, badWorker)
    return deskWith(script, longestMs)
  }

  test('a picture that hangs it is given up in time, and the next one is done', async () => {
    const desk = badDesk(700)

    const [hanging, next] = await Promise.all([desk.ask(about('hangs')), desk.ask(about('fine'))])

    expect(hanging).toMatchObject({ kind: 'refused', reason: 'too-slow' })
    expect(next).toMatchObject({ kind: 'words', words: { caption: 'fine' } })
  })

  test('a picture that breaks it costs that picture only', async () => {
    const desk = badDesk()

    const before = await desk.ask(about('fine'))
    const broken = await desk.ask(about('breaks'))
    const after = await desk.ask(about('fine too'))

    expect(broken).toMatchObject({ kind: 'refused', reason: 'crashed' })
    expect(after).toMatchObject({ kind: 'words', words: { caption: 'fine too' } })
    expect(pidOf(after)).not.toBe(pidOf(before))
  })

  test('work called off is stopped, and what waits is done', async () => {
    const desk = badDesk()
    const stop = new AbortController()

    const hanging = desk.ask(about('hangs'), { signal: stop.signal })
    const waiting = desk.ask(about('fine'))
    stop.abort()

    expect(await hanging).toMatchObject({ kind: 'unable' })
    expect(await waiting).toMatchObject({ kind: 'words' })
  })

  test('what somebody looks at goes before what only has to be done', async () => {
    const desk = badDesk()
    const order: string[] = []
    const ask = async (name: string, soon: boolean) => {
      await desk.ask(about(name), { soon })
      order.push(name)
    }

    await Promise.all([ask('first', false), ask('for the page', false), ask('for the eye', true)])

    expect(order).toEqual(['first', 'for the eye', 'for the page'])
  })

  test('a script that cannot start is told of, and hangs nothing', async () => {
    const answer = await deskWith(join(tempFolder(), 'absent.cjs')).ask(about('fine'))

    expect(answer).toMatchObject({ kind: 'refused', reason: 'crashed' })
  })

  describe('with the library in it', () => {
    let script = ''
    beforeAll(async () => {
      script = await builtPictureWorker()
    }, 60_000)
    afterAll(() => {
      rmSync(dirname(script), { recursive: true, force: true })
    })

    test('a photograph is taken in and made ready', async () => {
      const pictures = picturesHere(tempFolder(), deskWith(script))

      const file = must(
        await pictures.add('IMG.jpg', await phonePhoto({ width: 900, height: 600 })),
      )
      const bytes = must(
        await pictures.bytesToSend(sentPicture({ ...file, width: 450, height: 300 })),
      )

      expect(await sharp(bytes).metadata()).toMatchObject({ width: 450, height: 300 })
    })
  })
})

function about(from: string): PictureJob {
  return { kind: 'words', from }
}

function pidOf(answer: Awaited<ReturnType<PictureDesk['ask']>>): string {
  return answer.kind === 'words' ? answer.words.credit : ''
}

function later(delayMs: number, run: () => void): () => void {
  const timer = setTimeout(run, delayMs)
  return () => {
    clearTimeout(timer)
  }
}
