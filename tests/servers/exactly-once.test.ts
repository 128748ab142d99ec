import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openApiSite } from '../../electron/publish/remote/open-api/open-api-site'
import type { ContentStore } from '../../electron/store/content-store'
import { newId } from '../../electron/store/new-id'
import { openStore } from '../../electron/store/sqlite/open-store'
import { targetId } from '../../shared/ids'
import { faults } from './fault-proxy/fault'
import { pictureOf } from './open-api-newsroom'
import { startReceiver } from './receiver/receiver.mjs'
import { runThroughFaults, type RunReport, type ServerUnderTest } from './through-faults'

/** One seed alone: `DATELINE_SEED=17 npx vitest run tests/servers/exactly-once.test.ts`. */
const only = process.env['DATELINE_SEED']
const asked = process.env['DATELINE_RUNS']
const runs = Number(asked ?? '500')
/** On a machine that is busy with other things, as many as this allows; all of them where asked. */
const mostMs = asked === undefined ? 60_000 : Infinity
const fewest = 50
const token = 'the-token-of-dateline'
const atOnce = 12

type Receiver = Awaited<ReturnType<typeof startReceiver>>
let receiver: Receiver
let careless: Receiver
let store: ContentStore
let folder = ''

beforeAll(async () => {
  const options = { tokens: { [token]: { user: 'Dateline' } }, requestsPerMinute: 1_000_000 }
  receiver = await startReceiver(options)
  careless = await startReceiver({ ...options, careless: true })
  // In memory where there is such a place: what is tried here is the network, not the disk.
  const place = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()
  folder = mkdtempSync(join(place, 'dateline-exactly-once-'))
  const opened = openStore({ folder, newId })
  if (!opened.ok) throw new Error(opened.error.message)
  store = opened.value
})

afterAll(async () => {
  store.close()
  rmSync(folder, { recursive: true, force: true })
  await receiver.stop()
  await careless.stop()
})

function serverOf({ url, apiUrl }: Receiver): ServerUnderTest {
  return {
    url,
    refusesStaleWrites: apiUrl === receiver.apiUrl,
    mostTries: 80,
    clientWaitsMs: 250,
    picture: pictureOf,
    target: {
      ...{ kind: 'open-api', id: targetId('t1'), siteName: 'The Courier', siteUrl: url, apiUrl },
      ...{ adminUrl: '', allowHttp: false },
    },
    open: (send) => openApiSite({ siteName: 'The Courier', apiUrl, token, send, now: Date.now }),
  }
}

/** Several at once, so that waiting for one does not hold up the others. */
async function runAll(
  seeds: readonly number[],
  server: ServerUnderTest,
): Promise<readonly RunReport[]> {
  const reports: RunReport[] = []
  const left = [...seeds]
  const began = performance.now()
  const isTime = () => reports.length < fewest || performance.now() - began < mostMs
  const work = async () => {
    for (let seed = left.shift(); seed !== undefined && isTime(); seed = left.shift()) {
      reports.push(await runThroughFaults({ seed, server, store }))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return reports
}

function seeds(count: number): readonly number[] {
  return only === undefined ? Array.from({ length: count }, (_, seed) => seed) : [Number(only)]
}

/** What went wrong, by seed, under the report of the first. */
function expectNoComplaints(reports: readonly RunReport[]): void {
  const failed = reports.filter(({ complaints }) => complaints.length > 0)
  const told = failed.map((run) => `seed ${String(run.seed)}: ${run.complaints.join('; ')}`)
  expect(told, failed[0]?.proxy).toEqual([])
}

test('whatever the network does, an article is there once, whole, and never falsely “verified”', async () => {
  const reports = await runAll(seeds(runs), serverOf(receiver))

  expectNoComplaints(reports)
  // Otherwise it would prove nothing.
  for (const fault of only === undefined ? faults : []) {
    expect(reports.some(({ proxy }) => proxy.includes(`${fault} ×`))).toBe(true)
  }
}, 600_000)

test('a site that knows no keys and takes every write is told “verified” only when it is true', async () => {
  expectNoComplaints(await runAll(seeds(runs / 10), serverOf(careless)))
}, 600_000)
