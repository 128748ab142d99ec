import { readFile } from 'node:fs/promises'
import type sharp from 'sharp'
import type { Metadata, Sharp, SharpOptions } from 'sharp'
import type { PictureType } from '../../shared/model/media'
import { decodeHeic } from './heic/decode-heic'
import type { HeicLibrary } from './heic/heic-library'
import { plainTiff } from './heic/plain-tiff'
import { pictureLimits } from './picture-limits'

/** The library's entrance, given to whoever works with it: it is loaded late, and may not load. */
export type SharpLibrary = typeof sharp

/** What decodes pictures. */
export interface Decoders {
  readonly sharp: SharpLibrary
  /** Started for jobs on HEIC pictures alone: its first breath costs more than a small picture. */
  readonly startHeic: () => HeicLibrary
}

/** A picture's head: its kind, its size, its blocks of words. Nothing is decoded yet. */
export async function readHead(sharp: SharpLibrary, source: string | Buffer): Promise<Metadata> {
  return sharp(source, { limitInputPixels: false, failOn: 'none' }).metadata()
}

/** Where a picture is read from, and what its head tells. */
export interface PictureSource {
  readonly source: string | Buffer
  readonly head: Metadata
}

/**
 * Where a picture is read from. A drawing is read from memory: it has no folder then from which it
 * could draw in other files of this machine. A HEIC picture is read as pixels that were decoded before,
 * in the colours its head tells of.
 */
export async function sourceOf(
  { sharp, startHeic }: Decoders,
  from: string,
  type: PictureType,
): Promise<PictureSource> {
  if (type === 'image/svg+xml') {
    const drawing = await readFile(from)
    return { source: drawing, head: await readHead(sharp, drawing) }
  }
  const head = await readHead(sharp, from)
  if (type !== 'image/heic' || head.width * head.height > pictureLimits.heicPixels) {
    return { source: from, head }
  }
  if (lastHeic?.from !== from) {
    const pixels = decodeHeic(startHeic(), await readFile(from))
    lastHeic = {
      from,
      source: { source: plainTiff(pixels, head.icc), head: { ...head, ...sizeOf(pixels) } },
    }
  }
  return lastHeic.source
}

// Many forms are made of one picture, one after the other: it is decoded once. Goes with the process.
let lastHeic: { readonly from: string; readonly source: PictureSource } | undefined

function sizeOf({ width, height }: { readonly width: number; readonly height: number }) {
  return { width, height }
}

/** Opens a picture for decoding: strict about damage, and within the limits. */
export function openPicture(
  sharp: SharpLibrary,
  source: string | Buffer,
  options: Pick<SharpOptions, 'animated' | 'autoOrient' | 'density'> = {},
): Sharp {
  return sharp(source, {
    ...options,
    failOn: 'error',
    limitInputPixels: options.animated === true ? pictureLimits.framePixels : pictureLimits.pixels,
    sequentialRead: true,
  }).timeout({ seconds: pictureLimits.secondsForWork })
}

/** How finely a drawing is drawn, so that its long edge is as long as we want it. */
export function drawingDensity({ width, height, density }: Metadata): number {
  const scale = pictureLimits.drawingEdge / Math.max(width, height, 1)
  return Math.min(100_000, Math.max(1, (density ?? 72) * scale))
}
