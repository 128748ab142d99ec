import { createHash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { isId, mediaId, type MediaId } from '../../shared/ids'
import { pictureExtension, type PictureFile } from '../../shared/model/media'
import { err, ok, type Result } from '../../shared/result'
import { sentence } from '../../shared/words/sentence'
import { diskError, readError } from '../disk-error'
import { pictureLimits } from '../pictures/picture-limits'
import { measurePicture, pictureTooLarge } from './measure-picture'

/** Originals of pictures, each stored once under the hash of its bytes. */
export interface MediaStore {
  /** Keeps bytes as a picture; what it is, is read from their head and never from the name. */
  readonly take: (fileName: string, bytes: Uint8Array) => Result<StoredPicture>
  /** The same for a file on this machine; one that is too large is not read. */
  readonly takeFile: (path: string) => Result<StoredPicture>
  /** The stored picture whose id ends so; undefined where there is none. */
  readonly endingWith: (end: string) => MediaId | undefined
  /** Throws away what was just taken in and turned out to be no picture. */
  readonly drop: (id: MediaId) => void
  /** Absolute path of a stored picture; undefined where there is none. */
  readonly pathOf: (id: string) => string | undefined
}

/** A picture as its head tells of it, and whether it was not there before. */
export interface StoredPicture {
  readonly file: PictureFile
  readonly isNew: boolean
}

/** The pictures of a data folder, in `media/`. */
export function openMedia(dataFolder: string): MediaStore {
  const folder = join(dataFolder, 'media')
  const take: MediaStore['take'] = (fileName, bytes) => {
    const measured = measurePicture(fileName, bytes)
    if (!measured.ok) return measured
    const id = mediaId(createHash('sha256').update(bytes).digest('hex'))
    const path = join(folder, `${id}.${pictureExtension[measured.value.type]}`)
    const there = statSync(path, { throwIfNoEntry: false })
    try {
      // A file of another length is what a failing disk left: these bytes put it right.
      if (there?.size !== bytes.length) writeWhole(folder, path, bytes)
    } catch (cause) {
      return err(
        diskError(cause, sentence('The picture “{fileName}” could not be stored.', { fileName })),
      )
    }
    return ok({ file: { id, ...measured.value }, isNew: there === undefined })
  }
  const pathOf: MediaStore['pathOf'] = (id) => {
    if (!isId(id)) return undefined
    const paths = Object.values(pictureExtension).map((ending) => join(folder, `${id}.${ending}`))
    return paths.find((path) => existsSync(path))
  }
  return {
    take,
    takeFile: (path) => {
      const name = basename(path)
      try {
        const { size } = statSync(path)
        if (size > pictureLimits.bytes) return err(pictureTooLarge(name, size))
        return take(name, readFileSync(path))
      } catch (cause) {
        return err(readError(cause, sentence('“{name}” could not be read.', { name })))
      }
    },
    pathOf,
    endingWith: (end) => {
      const names = existsSync(folder) ? readdirSync(folder) : []
      const ids = names.map((name) => name.split('.')[0] ?? '')
      const found = ids.find((id) => id.length === 64 && id.endsWith(end) && isId(id))
      return found === undefined ? undefined : mediaId(found)
    },
    drop: (id) => {
      const path = pathOf(id)
      if (path !== undefined) rmSync(path, { force: true })
    },
  }
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
