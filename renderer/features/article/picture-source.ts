import { appError, type AppError } from '../../../shared/app-error'
import type { PictureFile } from '../../../shared/model/media'
import { err, type Result } from '../../../shared/result'
import { say } from '../../../shared/words/say'
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
  fromClipboard: (names) => fromClipboard(names),
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
      say('“{name}” cannot be read, or has more than 60 MB.', { name: file.name }),
      say('Use a JPEG, PNG, WebP, AVIF, HEIC, GIF, TIFF or SVG file of up to 60 MB.'),
    ),
  )
}

async function fromClipboard(names: readonly string[]): Promise<readonly (PictureFile | null)[]> {
  const answer = await newsroom.clipboardPictures({ names: names.slice(0, 500) })
  const files = names.map((_, at) => (answer.ok ? (answer.value[at] ?? null) : null))
  const missing = files.filter((file) => file === null).length
  if (missing > 0) useApp.getState().tellTrouble(notOnClipboard(missing))
  return files
}

function notOnClipboard(missing: number): AppError {
  return appError(
    'picture-invalid',
    say(
      '{missing, plural, one {A picture in what you pasted did not come along: the clipboard only names it. The words are all there.} other {# pictures in what you pasted did not come along: the clipboard only names them. The words are all there.}}',
      { missing },
    ),
    say(
      '{missing, plural, one {Save it from the other program, and drop the file where it belongs.} other {Save them from the other program, and drop the files where they belong.}}',
      { missing },
    ),
  )
}

function told(picture: Result<PictureFile | null>): PictureFile | null {
  if (picture.ok) return picture.value
  useApp.getState().tellTrouble(picture.error)
  return null
}
