import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { backUpNow } from '../../electron/safekeeping/back-up-now'
import { inTurn } from '../../electron/safekeeping/in-turn'
import { keepDaily } from '../../electron/safekeeping/keep-daily'
import { keepSafe, type SafekeepingJob } from '../../electron/safekeeping/keep-safe'
import { CalledOff, type SafeKeeper } from '../../electron/safekeeping/safe-keeper'
import type { ContentStore } from '../../electron/store/content-store'
import { newId } from '../../electron/store/new-id'
import { findDamage } from '../../electron/store/sqlite/find-damage'
import { openStore } from '../../electron/store/sqlite/open-store'
import { afterwards, backUp, must, postUpdate, startDay, tempFolder } from './support/temp-newsroom'

test('the day’s backup is made beside her work, once a day, in a newsroom that stays open', async () => {
  const folder = tempFolder()
  const store = openBeside(folder)
  startDay(store)
  const day = openDay(store, folder)

  await day.look()
  await day.look()
  day.setDay(11)
  await day.look()

  const names = backups(folder)
  expect(names.map((name) => name.slice(9, 19))).toEqual(['2023-05-10', '2023-05-11'])
  expect(names.map((name) => findDamage(join(folder, 'backups', name)))).toEqual([null, null])
  expect(day.told).toEqual([])
})

test('what she writes while it is copied is not kept waiting', async () => {
  const folder = tempFolder()
  const store = openBeside(folder)
  const { article } = startDay(store)
  const day = openDay(store, folder)

  const looked = day.look()
  postUpdate(store, article.id, 'The harbour is shut.')
  await looked

  expect(must(store.articles.coverage(article.id)).updates).toHaveLength(1)
  expect(backups(folder)).toHaveLength(1)
})

test('an empty newsroom is not worth a backup', async () => {
  const folder = tempFolder()
  const day = openDay(openBeside(folder), folder)

  await day.look()

  expect(backups(folder)).toEqual([])
})

test('years of work are not looked through before the window is there, but after it', async () => {
  const folder = yearsOfWork()
  const store = openBeside(folder)
  const day = openDay(store, folder)

  await day.look()
  await day.look()

  expect(store.isUnchecked).toBe(true)
  expect(day.jobs).toEqual([{ folder, at: noonOn(10), checks: true, copies: 'daily' }])
})

test('damage that is found beside her work is told once, and met by the next opening', async () => {
  const folder = yearsOfWork()
  const backup = backUp(folder, noonOn(9))
  changeWord(folder)
  const store = openBeside(folder)
  const day = openDay(store, folder)

  await day.look()
  await day.look()
  store.close()
  const next = openStore({ folder, newId, now: () => noonOn(10), isKeptBeside: true })

  expect(day.told).toEqual([expect.stringContaining('found damage')])
  expect(backups(folder)).toHaveLength(1)
  expect(next.ok ? null : next.error).toMatchObject({
    kind: 'database-damaged',
    remedy: expect.stringContaining(backup) as unknown,
  })
})

test('a good backup that she put in its place is under no suspicion', async () => {
  const folder = yearsOfWork()
  const backup = backUp(folder, noonOn(9))
  changeWord(folder)
  const damaged = openBeside(folder)
  await openDay(damaged, folder).look()
  damaged.close()

  for (const ending of ['', '-wal', '-shm'])
    rmSync(join(folder, `newsroom.db${ending}`), { force: true })
  copyFileSync(backup, join(folder, 'newsroom.db'))
  const [restored, again] = [openBeside(folder), openBeside(folder)]

  // The first time it is looked through before anything else; then as every day.
  expect([restored.isUnchecked, again.isUnchecked]).toEqual([false, true])
})

test('a backup that cannot be made is told once', async () => {
  const folder = tempFolder()
  const store = openBeside(folder)
  startDay(store)
  writeFileSync(join(folder, 'backups'), 'a file where the folder should be')
  const day = openDay(store, folder)

  await day.look()
  await day.look()

  expect(day.told).toEqual([expect.stringContaining('backup could not be made')])
})

test('damage is told, also after a backup that could not be made was', async () => {
  const folder = yearsOfWork()
  writeFileSync(join(folder, 'backups'), 'a file where the folder should be')
  const day = openDay(openBeside(folder), folder)

  await day.look()
  changeWord(folder)
  await day.look()

  expect(day.told).toEqual([
    expect.stringContaining('backup could not be made'),
    expect.stringContaining('found damage'),
  ])
})

test('a day on which nobody could be found to do it is noted and told, and the next look tries again', async () => {
  const folder = tempFolder()
  const store = openBeside(folder)
  startDay(store)
  const day = openDay(store, folder)

  day.fail(new Error('The process for backups ended with 1.'))
  await day.look()
  day.fail(new Error('The process for backups ended with 1.'))
  await day.look()
  await day.look()

  const note = 'safekeeping: The process for backups ended with 1.'
  expect(day.notes).toEqual([note, note])
  expect(day.told).toEqual([expect.stringContaining('Your articles are open and safe')])
  expect(backups(folder)).toHaveLength(1)
})

test('what a quit called off that she thought better of is no trouble', async () => {
  const folder = tempFolder()
  const store = openBeside(folder)
  startDay(store)
  const day = openDay(store, folder)

  day.fail(new CalledOff())
  await day.look()
  await day.look()

  expect([day.notes, day.told]).toEqual([[], []])
  expect(backups(folder)).toHaveLength(1)
})

test('the backup she asks for in the first seconds is the day’s as well', async () => {
  const folder = tempFolder()
  const store = openBeside(folder)
  startDay(store)
  const { keeper, work } = watchedKeeper()
  const day = openDay(store, folder, keeper)

  const [made] = await Promise.all([backUpNow(keeper, { folder, at: noonOn(10) }, log), day.look()])

  expect(work).toEqual({ copies: 1, mostAtOnce: 1 })
  expect(backups(folder)).toEqual([basename(must(made).file)])
})

test('a backup she asks for while the day’s is made has her last words, and is the one kept', async () => {
  const folder = tempFolder()
  const store = openBeside(folder)
  startDay(store)
  const { keeper, work } = watchedKeeper()
  const day = openDay(store, folder, keeper)

  const looked = day.look()
  const made = await backUpNow(keeper, { folder, at: noonOn(10) + 5_000 }, log)
  await looked

  expect(work.mostAtOnce).toBe(1)
  expect(backups(folder)).toEqual([basename(must(made).file)])
})

test('a quit calls off what has not begun', async () => {
  const folder = tempFolder()
  startDay(openBeside(folder))
  const { keeper, work } = watchedKeeper()
  const job = { folder, at: noonOn(10), checks: false, copies: 'now' } as const

  const [first, second] = [keeper.keep(job), keeper.keep(job)]
  const ended = Promise.allSettled([first, second])
  await Promise.resolve()
  keeper.end()

  expect((await ended).map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
  await expect(second).rejects.toBeInstanceOf(CalledOff)
  expect(work.copies).toBe(1)
})

test('what a copier that was ended left behind is cleared away, and nobody else’s', () => {
  const folder = tempFolder()
  startDay(openBeside(folder))
  mkdirSync(join(folder, 'backups'))
  const left = (pid: number) => join(folder, 'backups', `.unchecked-${String(pid)}.db`)
  // No process has so large a number; the parent of this one is at work.
  const [gone, atWork] = [left(2 ** 22 + 1), left(process.ppid)]
  for (const file of [gone, atWork]) writeFileSync(file, 'half a copy')

  backUp(folder)

  expect([gone, atWork].map((file) => existsSync(file))).toEqual([false, true])
})

test('a backup she asks for is named, and one that cannot be made says what to do', async () => {
  const folder = tempFolder()
  startDay(openBeside(folder))
  const keeper = { keep: (job: SafekeepingJob) => Promise.resolve(keepSafe(job)) }

  const made = await backUpNow(keeper, { folder, at: noonOn(10) }, log)
  rmSync(join(folder, 'backups'), { recursive: true })
  writeFileSync(join(folder, 'backups'), 'a file where the folder should be')
  const refused = await backUpNow(keeper, { folder, at: noonOn(10) }, log)
  const notes: string[] = []
  const broken = await backUpNow(
    { keep: () => Promise.reject(new Error('ended with 1')) },
    { folder, at: noonOn(10) },
    { note: (line) => void notes.push(line) },
  )

  expect(must(made).file).toContain('newsroom-2023-05-10-')
  expect(refused).toMatchObject({ ok: false, error: { kind: 'data-folder-unwritable' } })
  expect(broken).toMatchObject({
    ok: false,
    error: { kind: 'unexpected', remedy: expect.stringContaining('data folder') as unknown },
  })
  expect(notes).toEqual(['safekeeping: Error: ended with 1'])
})

function openBeside(folder: string): ContentStore {
  const store = must(openStore({ folder, newId, now: () => noonOn(10), isKeptBeside: true }))
  afterwards(() => store.close())
  return store
}

const log = { note: () => undefined }

let years: Buffer

/** Too large to be looked through while somebody waits for the window; a busy disk takes its time. */
beforeAll(() => {
  const folder = tempFolder()
  const store = openBeside(folder)
  const { article } = startDay(store)
  for (let count = 0; count < 5; count += 1) {
    const text = `Boat ${String(count)}. ${'The harbour is shut. '.repeat(50_000)}`
    postUpdate(store, article.id, text)
  }
  store.close()
  years = readFileSync(join(folder, 'newsroom.db'))
}, 120_000)

function yearsOfWork(): string {
  const folder = tempFolder()
  writeFileSync(join(folder, 'newsroom.db'), years)
  return folder
}

function changeWord(folder: string): void {
  const file = join(folder, 'newsroom.db')
  const bytes = readFileSync(file)
  bytes.write('Coat 3.', bytes.indexOf('Boat 3.'))
  writeFileSync(file, bytes)
}

/** Works in turn, and counts what was made and how many were at work at once. */
function watchedKeeper() {
  const work = { copies: 0, mostAtOnce: 0 }
  let atOnce = 0
  const keep: SafeKeeper['keep'] = async (job) => {
    atOnce += 1
    work.mostAtOnce = Math.max(work.mostAtOnce, atOnce)
    await new Promise((done) => setImmediate(done))
    const outcome = keepSafe(job)
    await new Promise((done) => setImmediate(done))
    atOnce -= 1
    if (outcome.kind === 'safe' && outcome.backup !== null) work.copies += 1
    return outcome
  }
  return { keeper: inTurn({ keep, end: () => undefined }), work }
}

/** A day in an open newsroom, whose looks are asked for instead of waited for. */
function openDay(store: ContentStore, folder: string, other?: Pick<SafeKeeper, 'keep'>) {
  const told: string[] = []
  const notes: string[] = []
  const jobs: SafekeepingJob[] = []
  let [day, goOn, failure] = [10, () => undefined as unknown, null as Error | null]
  let isAsked: (() => void) | null = null
  const stop = keepDaily({
    store,
    folder,
    keeper: {
      keep: async (job) => {
        jobs.push(job)
        const broken = failure
        failure = null
        // As another process would: not before whoever asked has gone on.
        await Promise.resolve()
        if (broken !== null) throw broken
        return other === undefined ? keepSafe(job) : other.keep(job)
      },
    },
    tell: (words) => void told.push(words),
    log: { note: (line) => void notes.push(line) },
    now: () => noonOn(day),
    after: (_delay, run) => {
      goOn = run
      isAsked?.()
      return () => undefined
    },
  })
  afterwards(stop)
  return {
    ...{ told, notes, jobs },
    look: () =>
      new Promise<void>((done) => {
        isAsked = done
        goOn()
      }),
    setDay: (next: number) => (day = next),
    fail: (error: Error) => (failure = error),
  }
}

/** Noon by this machine's clock, for backups are named by the editor's own day. */
function noonOn(day: number): number {
  return new Date(2023, 4, day, 12).getTime()
}

function backups(folder: string): readonly string[] {
  return existsSync(join(folder, 'backups')) ? readdirSync(join(folder, 'backups')).sort() : []
}
