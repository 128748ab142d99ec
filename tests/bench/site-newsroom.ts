import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { folderTarget } from '../../electron/publish/folder-target'
import { handBeside } from '../../electron/publish/hand-beside'
import { lotsBeside } from '../../electron/publish/lots-beside'
import type { PublishParts } from '../../electron/publish/publish-article'
import type { SiteParts } from '../../electron/publish/publish-site'
import type { ContentStore } from '../../electron/store/content-store'
import { newId } from '../../electron/store/new-id'
import { openStore } from '../../electron/store/sqlite/open-store'
import type { FolderTarget } from '../../shared/model/publication'
import { ok } from '../../shared/result'
import { must } from './must'

/** A newsroom with the corpus, the folder of its site, and the way from one to the other. */
export interface BenchNewsroom {
  readonly store: ContentStore
  readonly target: FolderTarget
  readonly parts: PublishParts & SiteParts
}

/** Opens it. Cards and icons are one small file each: how they are drawn is not measured here. */
export function benchNewsroom(folder: string, siteUrl = 'https://harbour.example'): BenchNewsroom {
  const store = must(openStore({ folder, newId }))
  const drawing = join(folder, 'drawing')
  writeFileSync(drawing, 'drawn')
  const site = { siteUrl, siteName: 'The Harbour' }
  const target = must(folderTarget({ folder: join(folder, 'site'), ...site }))
  const parts = {
    store,
    siteAssets: join(process.cwd(), 'out/site'),
    hand: handBeside(join(process.cwd(), 'out/bench/folder-worker.cjs')),
    lots: lotsBeside(join(process.cwd(), 'out/bench/lot-worker.cjs'), folder),
    now: Date.now,
    pictureForm: () => Promise.resolve(ok(drawing)),
    drawn: () => Promise.resolve(ok(drawing)),
  }
  return { store, target, parts }
}
