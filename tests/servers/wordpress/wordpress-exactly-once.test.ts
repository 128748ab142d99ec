import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { wordPressSite } from '../../../electron/publish/remote/wordpress/wordpress-site'
import type { ContentStore } from '../../../electron/store/content-store'
import { newId } from '../../../electron/store/new-id'
import { openStore } from '../../../electron/store/sqlite/open-store'
import type { PictureToSend } from '../../../electron/publish/remote/remote-site'
import { mediaId, targetId } from '../../../shared/ids'
import { runThroughFaults, type ServerUnderTest } from '../through-faults'
import { somePicture } from './some-picture'
import { accountOf, isAbsent, serverUrl, suiteName } from './coverage-to-send'

/** A site that has neither keys nor a check before it writes: what is exactly once is our own doing. */
const runs = Number(process.env['DATELINE_WORDPRESS_RUNS'] ?? '6')
/** Where the seeds begin: `DATELINE_SEED=59 DATELINE_WORDPRESS_RUNS=1` repeats one run. */
const first = Number(process.env['DATELINE_SEED'] ?? '0')

let store: ContentStore
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'dateline-once-'))
  const opened = openStore({ folder, newId })
  if (!opened.ok) throw new Error(opened.error.message)
  store = opened.value
})

afterAll(() => {
  store.close()
  rmSync(folder, { recursive: true, force: true })
})

function server(): ServerUnderTest {
  const account = accountOf('editor')
  const url = `${serverUrl().replace(/\/+$/, '')}/`
  const { root: apiUrl, adminUrl, siteName, user } = account
  return {
    url,
    refusesStaleWrites: false,
    clientWaitsMs: 2_500,
    picture: pictureNamed,
    target: {
      ...{ kind: 'wordpress', id: targetId('wp'), siteName, siteUrl: url, apiUrl, adminUrl, user },
      allowHttp: false,
    },
    open: (send) => wordPressSite(account, { send, now: Date.now }),
  }
}

/** Another picture for each name. */
function pictureNamed(name: string): PictureToSend {
  const bytes = somePicture(createHash('sha256').update(name).digest().subarray(0, 3))
  const id = mediaId(createHash('sha256').update(bytes).digest('hex'))
  const file = { id, type: 'image/png', width: 1200, height: 800 } as const
  return { file, bytes, caption: 'The quay', credit: 'A. Reed', alt: 'A quay' }
}

describe.skipIf(isAbsent)(suiteName, () => {
  test('whatever the network does, an article stands there once, and “verified” is true', async () => {
    const complaints: string[] = []
    for (let seed = first; seed < first + runs; seed += 1) {
      const report = await runThroughFaults({ seed, server: server(), store })
      complaints.push(...report.complaints.map((words) => `seed ${String(seed)}: ${words}`))
    }

    expect(complaints).toEqual([])
  }, 600_000)
})
