import { join } from 'node:path'
import type { SiteReport } from '../../shared/model/whole-site'
import { handBeside } from '../publish/hand-beside'
import { lotsBeside } from '../publish/lots-beside'
import { publishSite } from '../publish/publish-site'
import { siteAssetsFolder } from '../publish/site-assets'
import { ok, type Result } from '../../shared/result'
import { wrongCall, type Call } from './call'
import { commandPictures } from './command-pictures'
import { namedPlace } from './named-place'
import { inNewsroom } from './newsroom-at'

/** `publish --all PLACE`: makes every file of a folder’s site anew, as each article was last sent. */
export async function publishSiteCommand(call: Call): Promise<Result<string>> {
  const name = call.words[0] ?? ''
  return inNewsroom(call, async ({ store, dataFolder, act }) => {
    const place = namedPlace(dataFolder, name)
    if (!place.ok) return place
    const target = place.value
    if (target.kind !== 'folder') {
      return wrongCall(
        `“${target.siteName}” is no folder: only a folder’s site is made as a whole.`,
      )
    }
    const pictures = commandPictures(dataFolder)
    try {
      const published = await publishSite(
        {
          store,
          pictureForm: pictures.form,
          drawn: pictures.drawn,
          siteAssets: siteAssetsFolder(__dirname),
          hand: handBeside(join(__dirname, 'folder-worker.cjs')),
          lots: lotsBeside(join(__dirname, 'lot-worker.cjs'), dataFolder),
          now: call.now,
        },
        { target, at: act.at },
      )
      return published.ok ? ok(report(call, published.value)) : published
    } finally {
      pictures.close()
    }
  })
}

function report(call: Call, { articles, written, unchanged, removed }: SiteReport): string {
  if (call.json) return JSON.stringify({ articles, written, unchanged, removed })
  return [
    `articles   ${String(articles)}`,
    `written    ${String(written)}`,
    `unchanged  ${String(unchanged)}`,
    `removed    ${String(removed)}`,
  ].join('\n')
}
