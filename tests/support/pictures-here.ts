import { inject } from 'vitest'
import { openMedia } from '../../electron/media/media-store'
import { doPictureJob } from '../../electron/pictures/do-picture-job'
import type { PictureDesk } from '../../electron/pictures/picture-desk'
import { openPictures, type Pictures } from '../../electron/pictures/pictures'

/** The desk's work done in this very process: for tests of what is done, not of where. */
export const deskHere: PictureDesk = { ask: (job) => doPictureJob(job), close: () => undefined }

/** The pictures of a data folder, worked on in this process. */
export function picturesHere(dataFolder: string, desk: PictureDesk = deskHere): Pictures {
  return openPictures({
    dataFolder,
    media: openMedia(dataFolder),
    desk,
    fonts: inject('cardFonts'),
  })
}
