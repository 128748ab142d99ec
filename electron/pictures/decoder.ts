import { readFile } from 'node:fs/promises'
import type sharp from 'sharp'
import type { Metadata, Sharp, SharpOptions } from 'sharp'
import type { PictureType } from '../../shared/model/media'
import { pictureLimits } from './picture-limits'

/** The library's entrance, given to whoever works with it: it is loaded late, and may not load. */
export type SharpLibrary = typeof sharp

/** A picture's head: its kind, its size, its blocks of words. Nothing is decoded yet. */
export async function readHead(sharp: SharpLibrary, source: string | Buffer): Promise<Metadata> {
  return sharp(source, { limitInputPixels: false, failOn: 'none' }).metadata()
}

/**
 * Where a picture is read from. A drawing is read from memory: it has no folder then from which it
 * could draw in other files of this machine.
 */
export async function sourceOf(from: string, type: PictureType): Promise<string | Buffer> {
  return type === 'image/svg+xml' ? readFile(from) : from
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
