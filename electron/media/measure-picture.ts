import { imageSize } from 'image-size'
import { appError, type AppError } from '../../shared/app-error'
import type { PictureFile, PictureType } from '../../shared/model/media'
import { err, ok, type Result } from '../../shared/result'
import { sentence, type Words } from '../../shared/words/sentence'
import { pictureLimits } from '../pictures/picture-limits'
import { isHeic } from './is-heic'
import { isWholePicture } from './is-whole-picture'

/** Words in SVG are many bytes for few pixels; more of them is a map of the whole world. */
const largestDrawing = 10_000_000

const typeOfFormat: Readonly<Record<string, PictureType>> = {
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
  avif: 'image/avif',
  tiff: 'image/tiff',
  svg: 'image/svg+xml',
}

/** What a picture's head tells of it: kind and size. Refuses what is none, is cut off or too much. */
export function measurePicture(
  fileName: string,
  bytes: Uint8Array,
): Result<Omit<PictureFile, 'id'>> {
  if (bytes.length > pictureLimits.bytes) return err(pictureTooLarge(fileName, bytes.length))
  try {
    const { width, height, type } = imageSize(bytes)
    const known = isHeic(bytes) ? 'image/heic' : typeOfFormat[type ?? '']
    if (known === undefined || width < 1 || height < 1) {
      return err(
        unusable(sentence('“{fileName}” is not a picture that Dateline can use.', { fileName })),
      )
    }
    const drawing = known === 'image/svg+xml'
    if (drawing && bytes.length > largestDrawing) {
      return err(unusable(sentence('“{fileName}” is a drawing of over 10 MB.', { fileName })))
    }
    if (!drawing && width * height > pictureLimits.pixels) {
      return err(unusable(sentence('“{fileName}” has over 250 million pixels.', { fileName })))
    }
    if (!isWholePicture(known, bytes)) {
      return err(
        unusable(
          sentence('“{fileName}” is cut off: a part of the picture is missing.', { fileName }),
        ),
      )
    }
    return ok({ type: known, width: Math.ceil(width), height: Math.ceil(height) })
  } catch {
    // image-size throws on anything it does not know, a text file or a torn head alike.
    return err(unusable(sentence('“{fileName}” is not a picture, or it is damaged.', { fileName })))
  }
}

/** A file of more bytes than a picture may have. */
export function pictureTooLarge(fileName: string, bytes: number): AppError {
  const size = String(Math.ceil(bytes / 1_000_000))
  return unusable(
    sentence('“{fileName}” has {size} MB; a picture may have up to 60 MB.', { fileName, size }),
  )
}

function unusable(message: Words): AppError {
  return appError(
    'picture-invalid',
    message,
    sentence('Use a JPEG, PNG, WebP, AVIF, HEIC, GIF, TIFF or SVG file.'),
  )
}
