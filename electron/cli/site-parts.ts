import { join } from 'node:path'
import { handBeside } from '../publish/hand-beside'
import { lotsBeside } from '../publish/lots-beside'
import type { PublishParts } from '../publish/publish-article'
import type { SiteParts } from '../publish/publish-site'
import { siteAssetsFolder } from '../publish/site-assets'
import type { Call } from './call'
import { commandPictures } from './command-pictures'
import type { Newsroom } from './newsroom-at'

/** Lets a step work on sites with all it takes; the pictures’ process ends with it, or no command would. */
export async function withSiteParts<T>(
  call: Pick<Call, 'now'>,
  { store, dataFolder }: Newsroom,
  work: (parts: PublishParts & SiteParts) => Promise<T>,
): Promise<T> {
  const pictures = commandPictures(dataFolder)
  try {
    return await work({
      store,
      pictureForm: pictures.form,
      drawn: pictures.drawn,
      siteAssets: siteAssetsFolder(__dirname),
      hand: handBeside(join(__dirname, 'folder-worker.cjs')),
      lots: lotsBeside(join(__dirname, 'lot-worker.cjs'), dataFolder),
      now: call.now,
    })
  } finally {
    pictures.close()
  }
}
