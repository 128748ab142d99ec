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
import { startReceiver } from './receiver/receiver.mjs'
import { runThroughFaults, type RunReport, type ServerUnderTest } from './through-faults'

/** One seed alone: `DATELINE_SEED=17 npx vitest run tests/servers/exactly-once.test.ts`. */
const only = process.env['DATELINE_SEED']
const runs = Number(process.env['DATELINE_RUNS'] ?? '500')
const token = 'the-token-of-dateline'
const atOnce = 12

let receiver: Awaited<ReturnType<typeof startReceiver>>
let store: ContentStore
let folder = ''

beforeAll(async () => {
  receiver = await startReceiver({
    tokens: { [token]: { user: 'Dateline' } },
    requestsPerMinute: 1_000_000,
  })
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
})

function server(): ServerUnderTest {
  const { url, apiUrl } = receiver
  return {
    url,
    target: {
      ...{ kind: 'open-api', id: targetId('t1'), siteName: 'The Courier', siteUrl: url, apiUrl },
      ...{ adminUrl: '', allowHttp: false },
    },
    open: (send) => openApiSite({ siteName: 'The Courier', apiUrl, token, send, now: Date.now }),
  }
}

/** Several at once, so that waiting for one does not hold up the others. */
async function runAll(seeds: readonly number[]): Promise<readonly RunReport[]> {
  const reports: RunReport[] = []
  const left = [...seeds]
  const work = async () => {
    for (let seed = left.shift(); seed !== undefined; seed = left.shift()) {
      reports.push(await runThroughFaults({ seed, server: server(), store }))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return reports
}

test('whatever the network does, an article is there once, whole, and never falsely “verified”', async () => {
  const seeds =
    only === undefined ? Array.from({ length: runs }, (_, seed) => seed) : [Number(only)]

  const reports = await runAll(seeds)

  const failed = reports.filter(({ complaints }) => complaints.length > 0)
  const [first] = failed
  const told = failed.map(
    ({ seed, complaints }) => `seed ${String(seed)}: ${complaints.join('; ')}`,
  )
  expect(told, first?.proxy).toEqual([])
  // Otherwise it would prove nothing.
  for (const fault of only === undefined ? faults : []) {
    expect(reports.some(({ proxy }) => proxy.includes(`${fault} ×`))).toBe(true)
  }
}, 180_000)
