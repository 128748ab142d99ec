import { appError } from '../../../shared/app-error'
import type { PictureFile } from '../../../shared/model/media'
import { err, type Result } from '../../../shared/result'
import type { PictureSource } from '../../editor/picture-source'
import { newsroom } from '../../platform/newsroom'
import { useApp } from '../../state/app-store'
import { pictureWords } from '../../state/picture-words'

// The media store has the same limit; a larger file is not even read into the window.
const largest = 60_000_000

/** Pictures for texts, from the newsroom's store; what goes wrong is told. */
export const pictureSource: PictureSource = {
  add: async (file) => told(await storePicture(file)),
  choose: async () => told(await newsroom.choosePicture({})),
  chooseSeveral: async () => {
    const chosen = await newsroom.choosePictures({})
    const { tellTrouble } = useApp.getState()
    if (!chosen.ok) {
      tellTrouble(chosen.error)
      return []
    }
    for (const error of chosen.value.refused) tellTrouble(error)
    return chosen.value.files
  },
  fetch: async (url, why) => told(await newsroom.fetchPicture({ url, why })),
  crop: (file, onDone) => {
    useApp.getState().openDialog({ kind: 'crop', file, onDone })
  },
  words: pictureWords,
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
      'Use a JPEG, PNG, WebP, AVIF, HEIC, GIF, TIFF or SVG file of up to 60 MB.',
    ),
  )
}

function told(picture: Result<PictureFile | null>): PictureFile | null {
  if (picture.ok) return picture.value
  useApp.getState().tellTrouble(picture.error)
  return null
}
