import { imageSize } from 'image-size'
import { createHash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { appError, type AppError } from '../../shared/app-error'
import { isId, mediaId } from '../../shared/ids'
import { pictureExtension, type PictureFile, type PictureType } from '../../shared/model/media'
import { err, ok, type Result } from '../../shared/result'
import { diskError } from '../disk-error'
import { isWholePicture } from './is-whole-picture'

/** Pictures, each stored once under the hash of its bytes. */
export interface MediaStore {
  /** Takes bytes in as a picture; what it is, is read from the bytes and never from the name. */
  readonly add: (fileName: string, bytes: Uint8Array) => Result<PictureFile>
  /** The same for a file on this machine; one that is too large is not read. */
  readonly addFile: (path: string) => Result<PictureFile>
  /** Absolute path of a stored picture; undefined where there is none. */
  readonly pathOf: (id: string) => string | undefined
  /** The bytes of a stored picture. */
  readonly read: (file: Pick<PictureFile, 'id'>) => Result<Uint8Array>
}

const largestBytes = 60_000_000
const largestPixels = 100_000_000

const typeOfFormat: Readonly<Record<string, PictureType>> = {
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
  avif: 'image/avif',
}

/** The pictures of a data folder, in `media/`. */
export function openMedia(dataFolder: string): MediaStore {
  const folder = join(dataFolder, 'media')
  const add: MediaStore['add'] = (fileName, bytes) => {
    const measured = measure(fileName, bytes)
    if (!measured.ok) return measured
    const id = mediaId(createHash('sha256').update(bytes).digest('hex'))
    const path = join(folder, `${id}.${pictureExtension[measured.value.type]}`)
    try {
      // A file of another length is what a failing disk left: these bytes put it right.
      const stored = statSync(path, { throwIfNoEntry: false })?.size === bytes.length
      if (!stored) writeWhole(folder, path, bytes)
    } catch (cause) {
      return err(diskError(cause, `The picture “${fileName}” could not be stored.`))
    }
    return ok({ id, ...measured.value })
  }
  const pathOf: MediaStore['pathOf'] = (id) => {
    if (!isId(id)) return undefined
    const paths = Object.values(pictureExtension).map((ending) => join(folder, `${id}.${ending}`))
    return paths.find((path) => existsSync(path))
  }
  return {
    add,
    addFile: (path) => {
      const name = basename(path)
      try {
        const { size } = statSync(path)
        return size > largestBytes ? err(tooLarge(name, size)) : add(name, readFileSync(path))
      } catch (cause) {
        return err(diskError(cause, `“${name}” could not be read.`))
      }
    },
    pathOf,
    read: ({ id }) => {
      const path = pathOf(id)
      if (path === undefined) return err(gone())
      try {
        return ok(readFileSync(path))
      } catch (cause) {
        return err(diskError(cause, 'The picture could not be read.'))
      }
    },
  }
}

function measure(fileName: string, bytes: Uint8Array): Result<Omit<PictureFile, 'id'>> {
  if (bytes.length > largestBytes) return err(tooLarge(fileName, bytes.length))
  try {
    const { width, height, type } = imageSize(bytes)
    const known = typeOfFormat[type ?? '']
    if (known === undefined || width < 1 || height < 1) {
      return err(unusable(`“${fileName}” is not a picture that browsers show.`))
    }
    if (width * height > largestPixels) {
      return err(unusable(`“${fileName}” has over 100 million pixels.`))
    }
    if (!isWholePicture(known, bytes)) {
      return err(unusable(`“${fileName}” is cut off: a part of the picture is missing.`))
    }
    return ok({ type: known, width, height })
  } catch {
    // image-size throws on anything it does not know, a text file or a torn head alike.
    return err(unusable(`“${fileName}” is not a picture, or it is damaged.`))
  }
}

function tooLarge(fileName: string, bytes: number): AppError {
  const size = String(Math.ceil(bytes / 1_000_000))
  return unusable(`“${fileName}” has ${size} MB; a picture may have up to 60 MB.`)
}

function gone(): AppError {
  return appError(
    'publish-refused',
    'The file of a picture is missing from Dateline’s data folder. Nothing was sent.',
    'Put the picture into the article again.',
  )
}

function unusable(message: string): AppError {
  return appError('picture-invalid', message, 'Use a JPEG, PNG, WebP, AVIF or GIF file.')
}

function writeWhole(folder: string, path: string, bytes: Uint8Array): void {
  mkdirSync(folder, { recursive: true })
  const draft = `${path}.${String(process.pid)}.tmp`
  try {
    const file = openSync(draft, 'w')
    try {
      // All of it: one `writeSync` may stop halfway on a disk that is nearly full.
      writeFileSync(file, bytes)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(draft, path)
  } catch (cause) {
    rmSync(draft, { force: true })
    throw cause
  }
}
