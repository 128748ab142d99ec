import type { PictureCrop, PictureFile, PictureFocus } from './media'

/** A spot of the upright original, in pixels from its top left. */
export interface PictureSpot {
  readonly x: number
  readonly y: number
}

/** What an editor chooses of a picture: the part readers see, and the spot that must stay in sight. */
export interface PictureCut {
  readonly crop: PictureCrop | null
  readonly spot: PictureSpot | null
}

/** The choice as it stands. */
export function cutOf({ width, height, crop, focus }: PictureFile): PictureCut {
  const part = crop ?? { left: 0, top: 0, width, height }
  const at = (from: number, length: number, share: number) =>
    Math.round(from + (length * share) / 100)
  return {
    crop: crop ?? null,
    spot:
      focus === undefined
        ? null
        : { x: at(part.left, part.width, focus.x), y: at(part.top, part.height, focus.y) },
  }
}

/** The picture with another choice. A crop that shows everything is none; a spot stays inside it. */
export function withCut(file: PictureFile, { crop, spot }: PictureCut): PictureFile {
  const { id, type, width, height, look } = file
  const part = crop === null ? null : inside(crop, file)
  const whole = part === null || (part.width === width && part.height === height)
  const shown = part ?? { left: 0, top: 0, width, height }
  return {
    ...{ id, type, width, height },
    ...(look === undefined ? {} : { look }),
    ...(whole ? {} : { crop: part }),
    ...(spot === null ? {} : { focus: focusOf(spot, shown) }),
  }
}

/** The crop drawn from one corner to the opposite one; of these proportions, where some are asked for. */
export function cropBetween(
  from: PictureSpot,
  to: PictureSpot,
  within: { readonly file: PictureFile; readonly ratio: number | null },
): PictureCrop {
  const { file, ratio } = within
  const start = { x: onPicture(from.x, file.width), y: onPicture(from.y, file.height) }
  const room = {
    x: to.x < start.x ? start.x : file.width - start.x,
    y: to.y < start.y ? start.y : file.height - start.y,
  }
  const most = ratio === null ? room.x : Math.min(room.x, room.y * ratio)
  const wide = Math.min(Math.abs(to.x - start.x), most)
  const tall = ratio === null ? Math.min(Math.abs(to.y - start.y), room.y) : wide / ratio
  const left = to.x < start.x ? start.x - wide : start.x
  const top = to.y < start.y ? start.y - tall : start.y
  return inside({ left, top, width: wide, height: tall }, file)
}

function onPicture(at: number, length: number): number {
  return Math.min(length, Math.max(0, at))
}

/** Below this a part is a slip of the hand, and too coarse for any page. */
const smallest = 16

function inside(crop: PictureCrop, { width, height }: PictureFile): PictureCrop {
  const [left, wide] = along(crop.left, crop.width, width)
  const [top, tall] = along(crop.top, crop.height, height)
  return { left, top, width: wide, height: tall }
}

/** Start and length in whole pixels, moved and shortened until they lie in the picture. */
function along(start: number, length: number, all: number): readonly [number, number] {
  const fitting = Math.min(all, Math.max(Math.min(smallest, all), Math.round(length)))
  return [Math.min(all - fitting, Math.max(0, Math.round(start))), fitting]
}

function focusOf({ x, y }: PictureSpot, part: PictureCrop): PictureFocus {
  const share = (at: number, from: number, length: number) =>
    Math.min(100, Math.max(0, Math.round(((at - from) / length) * 100)))
  return { x: share(x, part.left, part.width), y: share(y, part.top, part.height) }
}
