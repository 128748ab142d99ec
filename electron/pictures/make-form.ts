import type { Sharp } from 'sharp'
import { drawingDensity, openPicture, sourceOf, type Decoders } from './decoder'
import type { MakeJob, PictureAnswer } from './picture-job'
import { writeMade } from './write-made'
import { readEmbeddedWords } from './words/read-embedded-words'
import { authorPacket } from './words/author-packet'

/**
 * Makes a form of a picture: upright, cut, scaled, in sRGB. Of what the file carries besides its
 * pixels nothing is taken along (no place, no camera, no preview) but who made it and whose it is.
 */
export async function makeForm(decoders: Decoders, job: MakeJob): Promise<PictureAnswer> {
  const { source, head } = await sourceOf(decoders, job.from, job.original)
  const drawing = job.original === 'image/svg+xml' ? { density: drawingDensity(head) } : {}
  const opened = openPicture(decoders.sharp, source, {
    animated: job.animated,
    autoOrient: !job.animated,
    ...drawing,
  })
  const { crop } = job
  const part = crop === null ? opened : opened.extract({ ...crop })
  const sized =
    job.height === null
      ? part.resize({ width: job.width, withoutEnlargement: true })
      : part.resize({ width: job.width, height: job.height, fit: 'fill' })
  const packet = authorPacket(readEmbeddedWords(head))
  const named = packet === '' || job.type === 'image/gif' ? sized : sized.withXmp(packet)
  const bytes = await encoded(named, job).toBuffer()
  return writeMade(job.to, bytes)
}

function encoded(image: Sharp, { type, animated }: MakeJob): Sharp {
  switch (type) {
    case 'image/jpeg':
      return image.flatten({ background: '#ffffff' }).jpeg({ quality: 80, mozjpeg: true })
    case 'image/avif':
      // More effort takes five times as long for a tenth of the size; somebody waits for it.
      return image.avif({ quality: 50, effort: 0, chromaSubsampling: '4:2:0' })
    case 'image/webp':
      return image.webp({ quality: 78, alphaQuality: 90, effort: animated ? 2 : 4 })
    case 'image/png':
      return image.png({ compressionLevel: 9, adaptiveFiltering: true })
    case 'image/gif':
      return image.gif({ effort: 5 })
  }
}
