import type { OverlayOptions } from 'sharp'
import { socialCardSize, type SocialCard } from '../../shared/publish/social-card'
import type { SharpLibrary } from './decoder'
import { headlineFaces, lineFaces } from './card-fonts'
import type { DrawJob } from './picture-job'

const paper = '#fbf9f4'
const ink = '#1f1b16'
const quiet = '#4d473f'
const margin = 72
const gap = 48
/** Beside the words, at the far end of the line. */
const photoWidth = 440
/** Pixels from which a headline is taken down until it fits. */
const headlineSizes = [84, 76, 68, 60, 54, 48, 42, 38, 34, 30]

/** Sets a social card: the site’s name, the headline as large as it fits, a line below, the photo. */
export async function drawCard(
  sharp: SharpLibrary,
  card: SocialCard,
  photo: DrawJob['picture'],
): Promise<Buffer> {
  const { width, height } = socialCardSize
  const room = width - 2 * margin - (photo === null ? 0 : photoWidth + gap - margin)
  const rtl = card.direction === 'rtl'
  const edge = rtl && photo !== null ? photoWidth + gap : margin
  const set = setter(sharp, { room, left: edge, rtl })
  const name = await set({
    text: card.siteName,
    font: lineFaces,
    size: 30,
    colour: card.accent,
  })
  const words = { font: lineFaces, size: 28, colour: quiet }
  const line = await set({ ...words, text: card.line })
  const kicker = await set({ ...words, text: card.kicker ?? '' })
  const kickerTop = margin + 64
  const headTop = kicker.height === 0 ? margin + 92 : kickerTop + kicker.height + 40
  const lineTop = height - margin - line.height
  const headline = await largest(set, card.headline, lineTop - gap - headTop)
  const layers: OverlayOptions[] = [
    { input: bar(card, height), left: rtl ? width - 12 : 0, top: 0 },
    ...at(name, margin),
    ...at(kicker, kickerTop),
    ...at(headline, headTop),
    ...at(line, lineTop),
    ...(photo === null ? [] : [await beside(sharp, photo, rtl)]),
  ]
  return sharp({ create: { width, height, channels: 3, background: paper } })
    .composite(layers)
    .jpeg({ quality: 86, mozjpeg: true, chromaSubsampling: '4:4:4' })
    .toBuffer()
}

interface Setting {
  readonly text: string
  readonly font: string
  readonly size: number
  readonly colour: string
}

interface Lines {
  readonly input: Buffer | null
  readonly left: number
  readonly height: number
}

type SetLines = (setting: Setting) => Promise<Lines>

// Without it a line that begins with a Latin name is set from the left.
const fromRight = '\u200f'

function setter(
  sharp: SharpLibrary,
  on: { readonly room: number; readonly left: number; readonly rtl: boolean },
): SetLines {
  return async ({ text, font, size, colour }) => {
    if (text === '') return { input: null, left: on.left, height: 0 }
    const { data, info } = await sharp({
      text: {
        text: `<span foreground="${colour}">${on.rtl ? fromRight : ''}${escaped(text)}</span>`,
        font: `${font} ${String(size)}`,
        width: on.room,
        wrap: 'word-char',
        rgba: true,
        // A point is then a pixel.
        dpi: 72,
      },
    })
      .png()
      .toBuffer({ resolveWithObject: true })
    const left = on.rtl ? on.left + on.room - info.width : on.left
    return { input: data, left: Math.max(0, left), height: info.height }
  }
}

async function largest(set: SetLines, text: string, room: number): Promise<Lines> {
  let lines: Lines = { input: null, left: 0, height: 0 }
  for (const size of headlineSizes) {
    lines = await set({ text, font: headlineFaces, size, colour: ink })
    if (lines.height <= room) break
  }
  return lines
}

function at({ input, left }: Lines, top: number): readonly OverlayOptions[] {
  return input === null ? [] : [{ input, left, top }]
}

function bar({ accent }: SocialCard, height: number): Buffer {
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="12" height="${String(height)}"><rect width="12" height="${String(height)}" fill="${accent}"/></svg>`,
  )
}

/** The photo fills its side; what must stay visible does. */
async function beside(
  sharp: SharpLibrary,
  photo: NonNullable<DrawJob['picture']>,
  rtl: boolean,
): Promise<OverlayOptions> {
  const { height } = socialCardSize
  const scale = Math.max(photoWidth / photo.width, height / photo.height)
  const width = Math.min(photo.width, Math.round(photoWidth / scale))
  const tall = Math.min(photo.height, Math.round(height / scale))
  const around = (of: number, part: number, focus: number) =>
    Math.round(Math.min(of - part, Math.max(0, (of * focus) / 100 - part / 2)))
  const input = await sharp(photo.from)
    .extract({
      left: around(photo.width, width, photo.focus.x),
      top: around(photo.height, tall, photo.focus.y),
      width,
      height: tall,
    })
    .resize(photoWidth, height, { fit: 'fill' })
    .toBuffer()
  return { input, left: rtl ? 0 : socialCardSize.width - photoWidth, top: 0 }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
