import { readdir, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Instant } from '../../shared/model/stamp'
import { insideFolder } from './plan-write'

/** The name of a file on its way into a site, before it takes its place. */
export function temporaryName(random: string): string {
  return `.dateline-${random}.tmp`
}

const ours = /^\.dateline-[0-9a-f]{12}\.tmp$/
// Younger ones may be another Dateline’s, which is publishing to this folder right now.
const abandonedAfter = 10 * 60_000

/** Removes what a power cut left of an earlier publishing beside a release's files. */
export async function sweepLeftovers(
  folder: string,
  release: { readonly paths: readonly string[]; readonly now: Instant },
): Promise<void> {
  const directories = new Set(release.paths.map((path) => dirname(insideFolder(folder, path))))
  for (const directory of directories) {
    const names = await readdir(directory).catch(() => [])
    for (const name of names) {
      if (ours.test(name)) await removeAbandoned(join(directory, name), release.now)
    }
  }
}

async function removeAbandoned(file: string, now: Instant): Promise<void> {
  try {
    const { mtimeMs } = await stat(file)
    if (now - mtimeMs > abandonedAfter) await rm(file, { force: true })
  } catch {
    // No page names it: it does no harm, and goes with the next publishing.
  }
}
