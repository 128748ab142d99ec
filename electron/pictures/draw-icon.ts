import type { SiteIcon } from '../../shared/publish/site-icon'
import { headlineFaces } from './card-fonts'
import type { SharpLibrary } from './decoder'
import type { DrawJob } from './picture-job'

const paper = '#fbf9f4'
/** Of the square: home screens cut the corners off. */
const logoShare = 0.8
const letterShare = 0.62

/** Draws a site’s icon: its logo on paper, or its first letter on its colour. */
export async function drawIcon(
  sharp: SharpLibrary,
  { size, letter, accent }: SiteIcon,
  logo: DrawJob['picture'],
): Promise<Buffer> {
  const ground = {
    width: size,
    height: size,
    channels: 3,
    background: logo ? paper : accent,
  } as const
  const input =
    logo === null
      ? await letterOf(sharp, letter, Math.round(size * letterShare))
      : await logoOf(sharp, logo.from, Math.round(size * logoShare))
  return sharp({ create: ground })
    .composite([{ input, gravity: 'centre' }])
    .png({ compressionLevel: 9 })
    .toBuffer()
}

async function logoOf(sharp: SharpLibrary, from: string, edge: number): Promise<Buffer> {
  return sharp(from).resize(edge, edge, { fit: 'inside' }).png().toBuffer()
}

// Set large and fitted by its ink: a letter’s own box stands too high in a square.
async function letterOf(sharp: SharpLibrary, letter: string, edge: number): Promise<Buffer> {
  const text = `<span foreground="#ffffff">${letter.replace('&', '&amp;').replace('<', '&lt;')}</span>`
  const set = await sharp({
    text: { text, font: `${headlineFaces} 400`, rgba: true, dpi: 72 },
  })
    .png()
    .toBuffer()
  return sharp(set).resize(edge, edge, { fit: 'inside' }).png().toBuffer()
}
