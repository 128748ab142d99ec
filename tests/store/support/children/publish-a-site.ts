import { writeSync } from 'node:fs'
import { join } from 'node:path'
import { folderTarget } from '../../../../electron/publish/folder-target'
import { handBeside } from '../../../../electron/publish/hand-beside'
import { lotsBeside } from '../../../../electron/publish/lots-beside'
import { publishSite } from '../../../../electron/publish/publish-site'
import { newId } from '../../../../electron/store/new-id'
import { openStore } from '../../../../electron/store/sqlite/open-store'
import { ok, type Result } from '../../../../shared/result'

interface Place {
  readonly newsroom: string
  readonly folder: string
  readonly siteAssets: string
  /** The scripts of the threads. */
  readonly folderWorker: string
  readonly lotWorker: string
  readonly at: number
}

/** Makes a whole site with threads until it is done or killed; says when it begins. */
async function publishASite(place: Place): Promise<void> {
  const { newsroom, folder, siteAssets, at } = place
  const store = must(openStore({ folder: newsroom, newId }))
  const site = { siteUrl: 'https://harbour.example', siteName: 'The Harbour' }
  const target = must(folderTarget({ folder, ...site }))
  const parts = {
    store,
    siteAssets,
    pictureForm: () => Promise.reject(new Error('there are no pictures')),
    drawn: () => Promise.resolve(ok(join(siteAssets, 'assets/site.css'))),
    hand: handBeside(place.folderWorker),
    lots: lotsBeside(place.lotWorker, newsroom),
    now: () => at,
  }
  writeSync(1, 'b')
  must(await publishSite(parts, { target, at }))
  store.close()
}

function must<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw new Error(`${result.error.kind}: ${result.error.message} ${result.error.detail ?? ''}`)
}

publishASite(JSON.parse(process.argv[2] ?? '') as Place).catch((bug: unknown) => {
  writeSync(2, String(bug))
  process.exitCode = 1
})
