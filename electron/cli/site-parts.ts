import { join } from 'node:path'
import { handBeside } from '../publish/hand-beside'
import type { PublishParts } from '../publish/publish-article'
import { siteAssetsFolder } from '../publish/site-assets'
import type { Call } from './call'
import { commandPictures } from './command-pictures'
import type { Newsroom } from './newsroom-at'

/** Lets a step work on sites with all it takes; the pictures’ process ends with it, or no command would. */
export async function withSiteParts<T>(
  call: Pick<Call, 'now'>,
  { store, dataFolder }: Newsroom,
  work: (parts: PublishParts) => Promise<T>,
): Promise<T> {
  const pictures = commandPictures(dataFolder)
  try {
    return await work({
      store,
      pictureForm: pictures.form,
      drawn: pictures.drawn,
      siteAssets: siteAssetsFolder(__dirname),
      hand: handBeside(join(__dirname, 'folder-worker.cjs')),
      now: call.now,
    })
  } finally {
    pictures.close()
  }
}
