import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { backUpNow } from '../../electron/safekeeping/back-up-now'
import { keepDaily } from '../../electron/safekeeping/keep-daily'
import { keepSafe, type SafekeepingJob } from '../../electron/safekeeping/keep-safe'
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
  expect(day.jobs).toEqual([{ folder, at: noonOn(10), checks: true, copies: true }])
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

test('a day on which nobody could be found to do it is noted, and the next look tries again', async () => {
  const folder = tempFolder()
  const store = openBeside(folder)
  startDay(store)
  const day = openDay(store, folder)

  day.fail(new Error('The process for backups ended with 1.'))
  await day.look()
  await day.look()

  expect(day.notes).toEqual(['safekeeping: The process for backups ended with 1.'])
  expect(backups(folder)).toHaveLength(1)
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

  const made = await backUpNow(keeper, { folder, at: noonOn(10) })
  rmSync(join(folder, 'backups'), { recursive: true })
  writeFileSync(join(folder, 'backups'), 'a file where the folder should be')
  const refused = await backUpNow(keeper, { folder, at: noonOn(10) })

  expect(must(made).file).toContain('newsroom-2023-05-10-')
  expect(refused).toMatchObject({ ok: false, error: { kind: 'data-folder-unwritable' } })
})

function openBeside(folder: string): ContentStore {
  const store = must(openStore({ folder, newId, now: () => noonOn(10), isKeptBeside: true }))
  afterwards(() => store.close())
  return store
}

let years: Buffer

/** Too large to be looked through while somebody waits for the window. */
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
})

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

/** A day in an open newsroom, whose looks are asked for instead of waited for. */
function openDay(store: ContentStore, folder: string) {
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
        return keepSafe(job)
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
