import type {
  PictureCrop,
  PictureFocus,
  PictureLook,
  PictureType,
  PictureWords,
} from '../../shared/model/media'
import type { FormType } from '../../shared/document/picture-forms'
import type { Drawing } from '../../shared/publish/release-part'

/** One piece of work on a picture. It is done in a process of its own, from file to file. */
export type PictureJob = InspectJob | WordsJob | MakeJob | DrawJob

/** Decodes the whole picture once: what is it, and is it sound? */
export interface InspectJob {
  readonly kind: 'inspect'
  readonly from: string
  readonly type: PictureType
}

/** Reads the words its maker wrote into the file. */
export interface WordsJob {
  readonly kind: 'words'
  readonly from: string
}

/** Makes one form of it: upright, cut, scaled, in the colours of the web, and nothing private in it. */
export interface MakeJob {
  readonly kind: 'make'
  readonly from: string
  readonly original: PictureType
  /** Where it is written; the file is whole when the job is done. */
  readonly to: string
  readonly type: FormType
  readonly width: number
  /** Null: as the picture's proportions have it, and never larger than the picture. */
  readonly height: number | null
  readonly crop: PictureCrop | null
  readonly animated: boolean
}

/** Draws a card or an icon that is set from words. */
export interface DrawJob {
  readonly kind: 'draw'
  readonly drawing: Drawing
  /** The form of the photo or logo in it; `focus` in hundredths. */
  readonly picture: {
    readonly from: string
    readonly width: number
    readonly height: number
    readonly focus: PictureFocus
  } | null
  /** Folder of the fonts it is set in. */
  readonly fonts: string
  readonly to: string
}

/** What a job came to. `refused`: the picture's fault. `unable`: this machine's. */
export type PictureAnswer =
  | { readonly kind: 'inspected'; readonly facts: PictureFacts }
  | { readonly kind: 'words'; readonly words: PictureWords }
  | { readonly kind: 'made' }
  | { readonly kind: 'refused'; readonly reason: PictureFault; readonly detail: string }
  | { readonly kind: 'unable'; readonly detail: string }

/** What a picture is, seen by decoding it. */
export interface PictureFacts {
  /** Pixels, as it stands upright. */
  readonly width: number
  readonly height: number
  readonly look: PictureLook
}

/** Why a picture cannot be used. */
export type PictureFault =
  'damaged' | 'too-many-pixels' | 'too-large-heic' | 'too-much' | 'too-slow' | 'crashed' | 'disk'

/** A job on its way to the process that does it, and the answer on its way back. */
export interface NumberedJob {
  readonly number: number
  readonly job: PictureJob
}

/** See `NumberedJob`. */
export interface NumberedAnswer {
  readonly number: number
  readonly answer: PictureAnswer
}
