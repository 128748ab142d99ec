import { join } from 'node:path'
import { openMedia } from '../media/media-store'
import { openPictureDesk } from '../pictures/picture-desk'
import { pictureLimits } from '../pictures/picture-limits'
import { nodePictureProcess } from '../pictures/picture-process'
import { cardFontsFolder } from '../pictures/card-fonts'
import { openPictures, type Pictures } from '../pictures/pictures'

/** A newsroom's pictures for one command; closed when it is done, or the command would not end. */
export function commandPictures(dataFolder: string): Pictures {
  const desk = openPictureDesk({
    start: nodePictureProcess(join(__dirname, 'picture-worker.cjs')),
    after: (delayMs, run) => {
      const timer = setTimeout(run, delayMs)
      return () => {
        clearTimeout(timer)
      }
    },
    longestMs: (pictureLimits.secondsForWork + 5) * 1_000,
  })
  return openPictures({
    dataFolder,
    media: openMedia(dataFolder),
    desk,
    fonts: cardFontsFolder(__dirname),
  })
}
