import type { MediaId } from '../ids'
import {
  lookOf,
  pictureExtension,
  shownSize,
  type PictureCrop,
  type PictureFile,
} from '../model/media'

/**
 * One form a picture is published in: made from the original, upright, cut and scaled, and without
 * anything else that the file carries. The same form is the same bytes.
 */
export interface PictureForm {
  readonly source: MediaId
  readonly type: FormType
  /** Pixels. */
  readonly width: number
  readonly height: number
  readonly crop: PictureCrop | null
  readonly animated: boolean
}

/** The kinds of file readers are given. */
export type FormType = 'image/avif' | 'image/webp' | 'image/jpeg' | 'image/png' | 'image/gif'

/** All forms of a picture on a page, each list from small to large. Only `avif` may be empty. */
export interface PictureForms {
  /** The smallest files, for browsers of the last years; none for what moves. */
  readonly avif: readonly PictureForm[]
  /** What browsers of today take. */
  readonly webp: readonly PictureForm[]
  /** What everything else takes: older browsers, feeds, those who share the page. */
  readonly plain: readonly PictureForm[]
}

/** Widths made for pages, in pixels; a picture is never made larger than it is. */
const steps = [480, 800, 1200, 1600] as const
const longestEdge = 4_000
/** WebP holds no more; only a thread one pixel wide is squeezed by it. */
const tallestForm = 16_000
/** Every frame counts: more is slow to load and hardly seen. */
const widestAnimation = 800

/** The forms of a picture on a page. Follows from the file alone, so that pages can name them. */
export function pictureForms(file: PictureFile): PictureForms {
  const widths = widthsOf(file)
  const look = lookOf(file)
  const make = (type: FormType) =>
    widths.map((width): PictureForm => ({
      source: file.id,
      type,
      width,
      height: heightAt(file, width),
      crop: file.crop ?? null,
      animated: look === 'animated',
    }))
  return {
    avif: look === 'animated' ? [] : make('image/avif'),
    webp: make('image/webp'),
    plain: make(plainType[look]),
  }
}

/** The largest form that everything can show: for feeds, search engines and sharing. */
export function largestForm(file: PictureFile): PictureForm {
  const { plain } = pictureForms(file)
  return plain[plain.length - 1] ?? fullForm(file)
}

/** The one form that goes to a server, which makes its own sizes: large, and without private data. */
export function fullForm(file: PictureFile): PictureForm {
  const shown = shownSize(file)
  const look = lookOf(file)
  const edge = look === 'animated' ? widestAnimation : largestForServers
  const width = Math.max(
    1,
    Math.round(shown.width * Math.min(1, edge / Math.max(shown.width, shown.height))),
  )
  return {
    source: file.id,
    type: plainType[look],
    width,
    height: heightAt(file, width),
    crop: file.crop ?? null,
    animated: look === 'animated',
  }
}

/** A form's file name: another picture, another part of it or another size never takes its place. */
export function formName({ source, type, width, crop }: PictureForm): string {
  const part = crop === null ? '' : `-${[crop.left, crop.top, crop.width, crop.height].join('.')}`
  return `${source.slice(0, 20)}${part}-${String(width)}.${pictureExtension[type]}`
}

const largestForServers = 2_560

const plainType = {
  opaque: 'image/jpeg',
  transparent: 'image/png',
  animated: 'image/gif',
} as const satisfies Readonly<Record<string, FormType>>

function widthsOf(file: PictureFile): readonly number[] {
  const shown = shownSize(file)
  const tallest = Math.max(1, Math.floor((longestEdge * shown.width) / shown.height))
  if (lookOf(file) === 'animated') return [Math.min(shown.width, widestAnimation, tallest)]
  const widest = Math.min(shown.width, steps[3], tallest)
  // A step that is hardly smaller than the largest is a file for nothing.
  return [...steps.filter((step) => step <= widest * 0.85), widest]
}

function heightAt(file: PictureFile, width: number): number {
  const shown = shownSize(file)
  return Math.min(tallestForm, Math.max(1, Math.round((width * shown.height) / shown.width)))
}

/** Every form of a picture that lies beside its page. */
export function allForms(file: PictureFile): readonly PictureForm[] {
  const { avif, webp, plain } = pictureForms(file)
  return [...plain, ...webp, ...avif]
}
