import { loadCardFonts } from './card-fonts'
import type { SharpLibrary } from './decoder'
import { drawCard } from './draw-card'
import type { CardJob, PictureAnswer } from './picture-job'
import { writeMade } from './write-made'

/** Sets a social card and writes it where it is wanted. */
export async function makeCard(sharp: SharpLibrary, job: CardJob): Promise<PictureAnswer> {
  await loadCardFonts(sharp, job.fonts)
  return writeMade(job.to, await drawCard(sharp, job))
}
