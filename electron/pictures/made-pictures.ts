import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { extname, join } from 'node:path'
import {
  pictureExtension,
  pictureTypes,
  type PictureCrop,
  type PictureType,
} from '../../shared/model/media'
import type { PictureForm } from '../../shared/document/picture-forms'
import type { Drawing } from '../../shared/publish/release-part'
import { err, ok, type Result } from '../../shared/result'
import { sentence } from '../../shared/words/sentence'
import { diskError } from '../disk-error'
import { drawingsIn } from './made-drawings'
import type { PictureDesk } from './picture-desk'
import type { MakeJob } from './picture-job'
import { notMade, pictureGone } from './picture-trouble'

/** Forms of pictures, each made once and kept in the data folder: the same form is the same bytes. */
export interface MadePictures {
  /** The file of a form, made now if it was not before. */
  readonly form: (form: PictureForm) => Promise<Result<string>>
  /** The file of a card or an icon, drawn now if it was not before. */
  readonly drawn: (drawing: Drawing) => Promise<Result<string>>
  /** What the window shows of a picture: a smaller copy of this part, else the original; undefined for none. */
  readonly view: (id: string, crop: PictureCrop | null) => Promise<string | undefined>
}

/** Another number where the same form is made of other bytes: whatever was made before is left aside. */
const recipe = 1
/** Sharp on every screen at the width the window shows a picture. */
const viewWidth = 1_600

type Wanted = Omit<MakeJob, 'kind' | 'from' | 'to' | 'original'>

/** The forms made in a data folder. */
export function madePictures(parts: {
  readonly dataFolder: string
  readonly desk: PictureDesk
  /** Folder of the fonts that drawings are set in. */
  readonly fonts: string
  /** Absolute path of a stored original; undefined where there is none. */
  readonly pathOf: (id: string) => string | undefined
}): MadePictures {
  const folder = join(parts.dataFolder, 'media', `made-${String(recipe)}`)
  const underWay = new Map<string, Promise<Result<string>>>()
  const make = (id: string, wanted: Wanted, soon: boolean): Promise<Result<string>> => {
    const path = join(folder, nameOf(id, wanted))
    if (existsSync(path)) return Promise.resolve(ok(path))
    const making = underWay.get(path) ?? makeNow({ ...parts, folder, path, id, wanted, soon })
    underWay.set(path, making)
    return making.finally(() => underWay.delete(path))
  }
  const form: MadePictures['form'] = ({ source, type, width, height, crop, animated }) =>
    make(source, { type, width, height, crop, animated }, false)
  return {
    form,
    drawn: drawingsIn(folder, { ...parts, form }),
    view: async (id, crop) => {
      const view = { type: 'image/webp', width: viewWidth, height: null } as const
      const made = await make(id, { ...view, crop, animated: false }, true)
      // Here it is shown to its own editor only, in a window that runs nothing of it.
      return made.ok ? made.value : parts.pathOf(id)
    },
  }
}

async function makeNow(of: {
  readonly desk: PictureDesk
  readonly pathOf: (id: string) => string | undefined
  readonly folder: string
  readonly path: string
  readonly id: string
  readonly wanted: Wanted
  readonly soon: boolean
}): Promise<Result<string>> {
  const { path, folder, id } = of
  const from = of.pathOf(id)
  if (from === undefined) return err(pictureGone(id))
  const draft = `${path}.${String(process.pid)}.tmp`
  try {
    mkdirSync(folder, { recursive: true })
    const original = typeOf(from)
    const job = { kind: 'make', from, original, to: draft, ...of.wanted } as const
    const answer = await of.desk.ask(job, { soon: of.soon })
    if (answer.kind === 'made') {
      renameSync(draft, path)
      return ok(path)
    }
    rmSync(draft, { force: true })
    if (answer.kind === 'refused' || answer.kind === 'unable') return err(notMade(answer))
    throw new Error(`“${answer.kind}” is no answer to a picture to be made`)
  } catch (cause) {
    return err(diskError(cause, sentence('A picture could not be made ready for readers.')))
  }
}

function nameOf(id: string, { type, width, height, crop, animated }: Wanted): string {
  const part = crop === null ? 'all' : [crop.left, crop.top, crop.width, crop.height].join('.')
  const size = `${String(width)}x${height === null ? '' : String(height)}`
  return `${id}-${part}-${size}${animated ? '-moving' : ''}.${pictureExtension[type]}`
}

function typeOf(path: string): PictureType {
  const ending = extname(path).slice(1)
  return pictureTypes.find((type) => pictureExtension[type] === ending) ?? 'image/jpeg'
}
