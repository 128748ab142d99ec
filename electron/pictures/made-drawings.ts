import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { largestForm, type PictureForm } from '../../shared/document/picture-forms'
import type { PictureFile } from '../../shared/model/media'
import type { Drawing } from '../../shared/publish/release-part'
import { err, ok, type Result } from '../../shared/result'
import { sentence } from '../../shared/words/sentence'
import { diskError } from '../disk-error'
import type { PictureDesk } from './picture-desk'
import type { DrawJob } from './picture-job'
import { notMade } from './picture-trouble'

/** Another number where the same drawing is drawn otherwise. */
const recipe = 4

const middle = { x: 50, y: 50 }

/** The file of a form, made now if it was not before. */
type FormFile = (form: PictureForm) => Promise<Result<string>>

/** Cards and icons, each drawn once and kept beside the forms of pictures. */
export function drawingsIn(
  folder: string,
  parts: {
    readonly desk: PictureDesk
    readonly fonts: string
    readonly form: FormFile
  },
): (drawing: Drawing) => Promise<Result<string>> {
  return async (drawing) => {
    const path = join(folder, nameOf(drawing))
    if (existsSync(path)) return ok(path)
    const picture = await pictureIn(drawing, parts.form)
    if (!picture.ok) return picture
    const draft = `${path}.${String(process.pid)}.tmp`
    try {
      mkdirSync(folder, { recursive: true })
      const job = { kind: 'draw', drawing, picture: picture.value, to: draft } as const
      const answer = await parts.desk.ask({ ...job, fonts: parts.fonts })
      if (answer.kind === 'made') {
        renameSync(draft, path)
        return ok(path)
      }
      rmSync(draft, { force: true })
      if (answer.kind === 'refused' || answer.kind === 'unable') return err(notMade(answer))
      throw new Error(`“${answer.kind}” is no answer to a drawing`)
    } catch (cause) {
      return err(diskError(cause, sentence('A picture could not be made ready for readers.')))
    }
  }
}

async function pictureIn(drawing: Drawing, form: FormFile): Promise<Result<DrawJob['picture']>> {
  const file: PictureFile | null = drawing.kind === 'card' ? drawing.photo : drawing.logo
  if (file === null) return ok(null)
  const largest = largestForm(file)
  const { width, height } = largest
  const from = await form(largest)
  return from.ok ? ok({ from: from.value, width, height, focus: file.focus ?? middle }) : from
}

function nameOf(drawing: Drawing): string {
  const mark = createHash('sha256').update(JSON.stringify(drawing)).digest('hex').slice(0, 32)
  return `${drawing.kind}-${String(recipe)}-${mark}.${drawing.kind === 'card' ? 'jpg' : 'png'}`
}
