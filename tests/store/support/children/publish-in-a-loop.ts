import { writeSync } from 'node:fs'
import { join } from 'node:path'
import { folderTarget } from '../../../../electron/publish/folder-target'
import { handBeside } from '../../../../electron/publish/hand-beside'
import { publishArticle } from '../../../../electron/publish/publish-article'
import { newId } from '../../../../electron/store/new-id'
import { openStore } from '../../../../electron/store/sqlite/open-store'
import { makeBody, makeParagraph, makeText } from '../../../../shared/document/make-body'
import { articleId } from '../../../../shared/ids'
import { ok, type Result } from '../../../../shared/result'

interface Place {
  readonly newsroom: string
  readonly folder: string
  readonly siteAssets: string
  readonly articles: readonly string[]
  /** The script of the thread that works in the folder; null: this program does it itself. */
  readonly worker: string | null
}

/** Posts into one article after the other and publishes it, until it is killed; says each end. */
async function publishInALoop(place: Place): Promise<void> {
  const { newsroom, folder, siteAssets, articles, worker } = place
  const store = must(openStore({ folder: newsroom, newId }))
  store.publications.failInterrupted({ at: Date.now(), author: 'Ann' })
  const siteUrl = 'https://harbour.example'
  const target = must(folderTarget({ folder, siteUrl, siteName: 'The Harbour' }))
  const pictureForm = () => Promise.reject(new Error('there are no pictures'))
  const drawn = () => Promise.resolve(ok(join(siteAssets, 'assets/site.css')))
  const hand = worker === null ? undefined : handBeside(worker)
  const parts = { store, siteAssets, pictureForm, drawn, hand, now: () => Date.now() }
  for (let round = 0; ; round += 1) {
    const id = articleId(articles[round % articles.length] ?? '')
    const act = { at: Date.now(), author: 'Ann' }
    const { version, ...update } = must(store.entries.startUpdate(id, act))
    const body = makeBody([makeParagraph([makeText(`At ${String(act.at)} it is said.`)])])
    must(store.entries.saveDraft({ id: update.id, baseVersion: version, body }, act))
    must(store.entries.post({ id: update.id, stamp: act.at }, act))
    writeSync(1, 'b')
    must(await publishArticle(parts, { articleId: id, target, act: { ...act, at: Date.now() } }))
    writeSync(1, 'e')
  }
}

function must<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw new Error(`${result.error.kind}: ${result.error.message} ${result.error.detail ?? ''}`)
}

publishInALoop(JSON.parse(process.argv[2] ?? '') as Place).catch((bug: unknown) => {
  writeSync(2, String(bug))
  process.exitCode = 1
})
