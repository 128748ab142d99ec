import { readFile } from 'node:fs/promises'
import { mediaId, type MediaId } from '../../shared/ids'
import type { PictureFile, PictureType, PictureWords } from '../../shared/model/media'
import { allForms, type PictureForm } from '../../shared/document/picture-forms'
import { cutOfSent, endOfId } from '../../shared/publish/remote/sent-picture'
import { err, ok, type Result } from '../../shared/result'
import { sentence } from '../../shared/words/sentence'
import { webPatienceMs } from '../../shared/web-patience'
import { diskError } from '../disk-error'
import type { MediaStore, StoredPicture } from '../media/media-store'
import { madePictures, type MadePictures } from './made-pictures'
import type { PictureDesk } from './picture-desk'
import { notTaken, pictureGone } from './picture-trouble'

/** The newsroom's pictures: taken in, looked into, and made ready for window and readers. */
export interface Pictures extends MadePictures {
  /** Takes bytes in as a picture, after all of it was decoded once; a refused one is not kept. */
  readonly add: (fileName: string, bytes: Uint8Array) => Promise<Result<PictureFile>>
  /**
   * The same for bytes that are on their way from the web: it counts as being taken in from now on, but
   * no longer than a window waits for them, until they are here.
   */
  readonly addComing: (
    fileName: string,
    coming: Promise<Result<Uint8Array>>,
  ) => Promise<Result<PictureFile>>
  /** The same for a file on this machine. */
  readonly addFile: (path: string) => Promise<Result<PictureFile>>
  /** Whether any is being taken in now. */
  readonly isTaking: () => boolean
  /** What its maker wrote into the file; no words where they cannot be read. */
  readonly words: (id: MediaId) => Promise<PictureWords>
  /** The bytes of a picture as `sentPicture` names it: cut, type and size are the file's. */
  readonly bytesToSend: (file: PictureFile) => Promise<Result<Uint8Array>>
  /** Absolute path of an original; undefined where there is none. */
  readonly pathOf: MediaStore['pathOf']
  readonly close: () => void
}

const noWords: PictureWords = { caption: '', credit: '', copyright: '', alt: '' }

/** Opens the pictures of a data folder. */
export function openPictures(parts: {
  readonly dataFolder: string
  readonly media: MediaStore
  readonly desk: PictureDesk
  /** Folder of the fonts that drawings are set in. */
  readonly fonts: string
  /** Make the forms of a page when a picture is taken in: the first publishing then waits for none. */
  readonly ahead?: boolean
}): Pictures {
  const { media, desk } = parts
  const made = madePictures({ ...parts, pathOf: media.pathOf })
  let taking = 0
  const counted = async <T>(work: Promise<T>): Promise<T> => {
    taking += 1
    return work.finally(() => {
      taking -= 1
    })
  }
  const looked = async (fileName: string, stored: Result<StoredPicture>) => {
    if (!stored.ok) return stored
    const file = await counted(lookInto(parts, fileName, stored.value))
    if (file.ok && parts.ahead === true) makeAhead(made, file.value)
    return file
  }
  const add = async (fileName: string, bytes: Uint8Array) =>
    looked(fileName, media.take(fileName, bytes))
  const addComing = async (fileName: string, coming: Promise<Result<Uint8Array>>) => {
    const patience = new Promise<void>((over) => setTimeout(over, webPatienceMs).unref())
    await counted(Promise.race([coming, patience]))
    const bytes = await coming
    return bytes.ok ? add(fileName, bytes.value) : bytes
  }
  return {
    ...made,
    view: async (id, crop) => {
      if (media.pathOf(id) !== undefined) return made.view(id, crop)
      // A post read back names the form that was sent: it is that part of its original.
      const source = id.length === 64 ? media.endingWith(endOfId(mediaId(id))) : undefined
      return source === undefined
        ? undefined
        : made.view(source, crop ?? cutOfSent(mediaId(id), source))
    },
    pathOf: media.pathOf,
    isTaking: () => taking > 0,
    add,
    addComing,
    addFile: async (path) => looked(path.split(/[\\/]/).at(-1) ?? path, media.takeFile(path)),
    words: async (id) => {
      const from = media.pathOf(id)
      if (from === undefined) return noWords
      const answer = await desk.ask({ kind: 'words', from }, { soon: true })
      return answer.kind === 'words' ? answer.words : noWords
    },
    bytesToSend: async (file) => {
      const source = media.endingWith(endOfId(file.id))
      if (source === undefined) return err(pictureGone(file.id))
      const path = await made.form(sentForm(file, source))
      if (!path.ok) return path
      try {
        return ok(await readFile(path.value))
      } catch (cause) {
        return err(diskError(cause, sentence('A picture could not be read.')))
      }
    },
    close: desk.close,
  }
}

/** Whatever goes wrong here is told when the form is needed. */
function makeAhead(made: MadePictures, file: PictureFile): void {
  for (const form of allForms(file)) void made.form(form)
}

async function lookInto(
  { media, desk }: { readonly media: MediaStore; readonly desk: PictureDesk },
  fileName: string,
  { file, isNew }: StoredPicture,
): Promise<Result<PictureFile>> {
  const from = media.pathOf(file.id) ?? ''
  const answer = await desk.ask({ kind: 'inspect', from, type: file.type }, { soon: true })
  if (answer.kind === 'inspected') return ok({ ...file, ...answer.facts })
  if (answer.kind === 'refused') {
    // One that was there before may stand in an article; it was sound when it was taken in.
    if (isNew) media.drop(file.id)
    return err(notTaken(fileName, answer))
  }
  return ok(file)
}

function sentForm({ id, type, width, height }: PictureFile, source: MediaId): PictureForm {
  return {
    source,
    type: sentTypes[type],
    width,
    height,
    crop: cutOfSent(id, source),
    animated: type === 'image/gif',
  }
}

const sentTypes: Readonly<Record<PictureType, PictureForm['type']>> = {
  'image/jpeg': 'image/jpeg',
  'image/png': 'image/png',
  'image/gif': 'image/gif',
  'image/webp': 'image/webp',
  'image/avif': 'image/jpeg',
  'image/heic': 'image/jpeg',
  'image/tiff': 'image/jpeg',
  'image/svg+xml': 'image/png',
}
