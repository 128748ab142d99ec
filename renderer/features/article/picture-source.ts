import { appError } from '../../../shared/app-error'
import type { PictureFile } from '../../../shared/model/media'
import { err, type Result } from '../../../shared/result'
import type { PictureSource } from '../../editor/picture-source'
import { newsroom } from '../../platform/newsroom'
import { useApp } from '../../state/app-store'

// The media store has the same limit; a larger file is not even read into the window.
const largest = 60_000_000

/** Pictures for texts, from the newsroom's store; what goes wrong is told. */
export const pictureSource: PictureSource = {
  add: async (file) => told(await storePicture(file)),
  choose: async () => told(await newsroom.choosePicture({})),
  chooseSeveral: async () => {
    const pictures = await newsroom.choosePictures({})
    if (!pictures.ok) {
      useApp.getState().tellTrouble(pictures.error)
      return []
    }
    for (const trouble of pictures.value.refused) useApp.getState().tellTrouble(trouble)
    return pictures.value.files
  },
  fetch: async (url, why) => told(await newsroom.fetchPicture({ url, why })),
}

/** Stores the bytes of a file that was dropped or pasted. */
export async function storePicture(file: File): Promise<Result<PictureFile>> {
  const bytes = file.size > largest ? undefined : await file.arrayBuffer().catch(() => undefined)
  if (bytes !== undefined) {
    return newsroom.addPicture({ fileName: file.name, bytes: new Uint8Array(bytes) })
  }
  return err(
    appError(
      'picture-invalid',
      `“${file.name}” cannot be read, or has more than 60 MB.`,
      'Use a JPEG, PNG, WebP, AVIF, GIF, TIFF or SVG file of up to 60 MB.',
    ),
  )
}

function told(picture: Result<PictureFile | null>): PictureFile | null {
  if (picture.ok) return picture.value
  useApp.getState().tellTrouble(picture.error)
  return null
}
