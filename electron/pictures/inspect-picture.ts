import type { Metadata } from 'sharp'
import type { PictureLook, PictureType } from '../../shared/model/media'
import { drawingDensity, openPicture, sourceOf, type Decoders, type SharpLibrary } from './decoder'
import type { InspectJob, PictureAnswer, PictureFault } from './picture-job'
import { pictureLimits } from './picture-limits'

/** What a picture is, after all of it was decoded once: a good head may stand before rubbish. */
export async function inspectPicture(
  decoders: Decoders,
  { from, type }: InspectJob,
): Promise<PictureAnswer> {
  const { sharp } = decoders
  const { source, head } = await sourceOf(decoders, from, type)
  if (head.format !== formatOf[type]) {
    return refused('damaged', `${head.format} where ${type} was seen`)
  }
  const animated = (head.pages ?? 1) > 1 && moves.has(type)
  const pixels = head.width * (head.pageHeight ?? head.height) * (animated ? (head.pages ?? 1) : 1)
  if (type === 'image/heic' && pixels > pictureLimits.heicPixels) {
    return refused('too-large-heic', `${String(pixels)} pixels`)
  }
  if (type !== 'image/svg+xml') {
    const limit = animated ? pictureLimits.framePixels : pictureLimits.pixels
    if (pixels > limit) {
      return refused(animated ? 'too-much' : 'too-many-pixels', `${String(pixels)} pixels`)
    }
  }
  const drawing = type === 'image/svg+xml' ? { density: drawingDensity(head) } : {}
  const opened = () => openPicture(sharp, source, { animated, ...drawing })
  // The whole of it, though only a thumbnail is kept.
  await opened().resize({ width: 64 }).raw().toBuffer()
  const size = type === 'image/svg+xml' ? await drawnSize(opened) : uprightSize(head)
  const look: PictureLook = animated
    ? 'animated'
    : (await isOpaque(sharp, head, opened))
      ? 'opaque'
      : 'transparent'
  return { kind: 'inspected', facts: { ...size, look } }
}

// Pages of other kinds are pages of a scan, or the frames of a burst: the first is the picture.
const moves: ReadonlySet<PictureType> = new Set(['image/gif', 'image/webp'])

const formatOf: Readonly<Record<PictureType, string>> = {
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/gif': 'gif',
  'image/avif': 'heif',
  'image/heic': 'heif',
  'image/tiff': 'tiff',
  'image/svg+xml': 'svg',
}

type Opened = () => ReturnType<typeof openPicture>

async function drawnSize(opened: Opened) {
  const { info } = await opened().raw().toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height }
}

function uprightSize({ width, height, pageHeight, orientation }: Metadata) {
  const upright = { width, height: pageHeight ?? height }
  // Beyond 4 the camera was held on its side.
  return (orientation ?? 1) > 4 ? { width: upright.height, height: upright.width } : upright
}

/** Many a screenshot has an alpha channel and not one pixel to see through. */
async function isOpaque(sharp: SharpLibrary, head: Metadata, opened: Opened): Promise<boolean> {
  if (!head.hasAlpha) return true
  const small = await opened()
    .resize({ width: 256, height: 256, fit: 'inside', withoutEnlargement: true })
    .png()
    .toBuffer()
  return (await sharp(small).stats()).isOpaque
}

function refused(reason: PictureFault, detail: string): PictureAnswer {
  return { kind: 'refused', reason, detail }
}
