import { loadCardFonts } from './card-fonts'
import type { SharpLibrary } from './decoder'
import { drawCard } from './draw-card'
import { drawIcon } from './draw-icon'
import type { DrawJob, PictureAnswer } from './picture-job'
import { writeMade } from './write-made'

/** Draws a card or an icon and writes it where it is wanted. */
export async function makeDrawing(sharp: SharpLibrary, job: DrawJob): Promise<PictureAnswer> {
  const { drawing, picture, fonts, to } = job
  await loadCardFonts(sharp, fonts)
  const bytes =
    drawing.kind === 'card'
      ? await drawCard(sharp, drawing, picture)
      : await drawIcon(sharp, drawing, picture)
  return writeMade(to, bytes)
}
