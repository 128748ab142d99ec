import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PictureToSend } from '../../../electron/publish/remote/remote-site'
import type { WordPressAccount } from '../../../electron/publish/remote/wordpress/wordpress-account'
import { wordPressSite } from '../../../electron/publish/remote/wordpress/wordpress-site'
import { newId } from '../../../electron/store/new-id'
import { openStore } from '../../../electron/store/sqlite/open-store'
import { mediaId, targetId } from '../../../shared/ids'
import { runThroughFaults, type ServerUnderTest } from '../through-faults'
import { somePicture } from './some-picture'

/** A site that has neither keys nor a check before it writes: what is exactly once is our own doing. */
const runs = Number(process.env['DATELINE_WORDPRESS_RUNS'] ?? '6')
/** Where the seeds begin: `DATELINE_SEED=59 DATELINE_WORDPRESS_RUNS=1` repeats one run. */
const first = Number(process.env['DATELINE_SEED'] ?? '0')

/** Publishes days over broken connections, each as its seed says; what went wrong, with the seed. */
export async function wordPressThroughFaults(
  account: WordPressAccount,
  { url, mostTries }: { readonly url: string; readonly mostTries: number },
): Promise<readonly string[]> {
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'dateline-once-'))
  const opened = openStore({ folder, newId })
  if (!opened.ok) throw new Error(opened.error.message)
  const store = opened.value
  const server = { ...serverOf(account, `${url.replace(/\/+$/, '')}/`), mostTries }
  const complaints: string[] = []
  try {
    for (let seed = first; seed < first + runs; seed += 1) {
      const report = await runThroughFaults({ seed, server, store })
      complaints.push(...report.complaints.map((words) => `seed ${String(seed)}: ${words}`))
    }
  } finally {
    store.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return complaints
}

function serverOf(account: WordPressAccount, url: string): Omit<ServerUnderTest, 'mostTries'> {
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
