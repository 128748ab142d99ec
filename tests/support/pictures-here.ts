import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openMedia } from '../../electron/media/media-store'
import { doPictureJob } from '../../electron/pictures/do-picture-job'
import type { PictureDesk } from '../../electron/pictures/picture-desk'
import { openPictures, type Pictures } from '../../electron/pictures/pictures'
import { buildCardFonts } from '../../scripts/card-fonts.mjs'

/** The desk's work done in this very process: for tests of what is done, not of where. */
export const deskHere: PictureDesk = { ask: (job) => doPictureJob(job), close: () => undefined }

let cardFonts: string | undefined

/** The fonts of cards, made once for a run. */
export function cardFontsHere(): string {
  if (cardFonts === undefined) {
    cardFonts = mkdtempSync(join(tmpdir(), 'dateline-card-fonts-'))
    buildCardFonts(cardFonts)
  }
  return cardFonts
}

/** The pictures of a data folder, worked on in this process. */
export function picturesHere(dataFolder: string, desk: PictureDesk = deskHere): Pictures {
  return openPictures({
    dataFolder,
    media: openMedia(dataFolder),
    desk,
    fonts: cardFontsHere(),
  })
}
