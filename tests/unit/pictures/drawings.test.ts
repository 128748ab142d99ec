import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { expect, inject, test } from 'vitest'
import { headlineFaces, loadCardFonts } from '../../../electron/pictures/card-fonts'
import { plainDesign } from '../../../shared/model/site-design'
import { siteIcons } from '../../../shared/publish/site-icon'
import type { SocialCard } from '../../../shared/publish/social-card'
import { must, tempFolder } from '../../store/support/temp-newsroom'
import { picturesHere } from '../../support/pictures-here'

const card: SocialCard = {
  kind: 'card',
  siteName: 'The Eastmouth Courier',
  line: 'Tuesday, 12 March 2024',
  headline: 'Spring tide reaches the harbour wall',
  direction: 'ltr',
  accent: '#b3161b',
  photo: null,
}

async function pixels(path: string) {
  const { data, info } = await sharp(path).raw().toBuffer({ resolveWithObject: true })
  const at = (x: number, y: number) => [
    ...data.subarray(
      (y * info.width + x) * info.channels,
      (y * info.width + x) * info.channels + 3,
    ),
  ]
  /** How many pixels of a part are darker than paper. */
  const inkIn = (left: number, top: number, right: number, bottom: number) => {
    let ink = 0
    for (let y = top; y < bottom; y += 1)
      for (let x = left; x < right; x += 1) if ((at(x, y)[1] ?? 255) < 128) ink += 1
    return ink
  }
  return { at, inkIn, info }
}

test('a card carries its words on paper, with the colour of the site at its edge', async () => {
  const drawn = must(await picturesHere(tempFolder()).drawn(card))

  const { at, inkIn, info } = await pixels(drawn)

  expect([info.width, info.height]).toEqual([1_200, 630])
  expect(at(5, 300)[0]).toBeGreaterThan(150)
  expect(at(5, 300)[1]).toBeLessThan(60)
  // Name, headline and line stand where the words begin, and the far margin is free.
  expect(inkIn(72, 72, 600, 110)).toBeGreaterThan(400)
  expect(inkIn(72, 160, 1_128, 420)).toBeGreaterThan(4_000)
  expect(inkIn(72, 520, 600, 570)).toBeGreaterThan(400)
  expect(inkIn(1_135, 0, 1_200, 630)).toBe(0)
})

test('a right-to-left card is its mirror image', async () => {
  const headline = 'إغلاق بوابة الميناء'
  const drawn = must(
    await picturesHere(tempFolder()).drawn({ ...card, headline, direction: 'rtl' }),
  )

  const { at, inkIn } = await pixels(drawn)

  expect(at(1_195, 300)[1]).toBeLessThan(60)
  expect(inkIn(0, 0, 60, 630)).toBe(0)
})

test('a right-to-left line that begins with a Latin name is set from the right', async () => {
  const headline = 'WWWW ا ا ا ا ا ا'
  const drawn = must(
    await picturesHere(tempFolder()).drawn({ ...card, headline, direction: 'rtl' }),
  )

  const { inkIn } = await pixels(drawn)

  // Four broad letters on the right, six thin ones on the left of them.
  expect(inkIn(960, 164, 1_128, 260)).toBeGreaterThan(3_000)
})

test('the longest headline ends above the line below it, beside a photo too', async () => {
  const pictures = picturesHere(tempFolder())
  const bytes = readFileSync(new URL('../../../assets/sample/harbour.jpg', import.meta.url))
  const photo = must(await pictures.add('harbour.jpg', bytes))
  const headline = 'Harbourmasters & <pilots> along the coast '.repeat(5).slice(0, 180)

  const { inkIn } = await pixels(must(await pictures.drawn({ ...card, headline, photo })))

  expect(inkIn(72, 490, 700, 520)).toBe(0)
  expect(inkIn(72, 160, 700, 480)).toBeGreaterThan(4_000)

  // Also below what it is part of, as long as that gets.
  const kicker = headline.slice(0, 72)
  const update = await pixels(must(await pictures.drawn({ ...card, kicker, headline, photo })))

  expect(update.inkIn(72, 490, 700, 520)).toBe(0)
  expect(update.inkIn(72, 136, 700, 210)).toBeGreaterThan(1_000)
  expect(update.inkIn(72, 250, 700, 480)).toBeGreaterThan(4_000)
})

test('what a card is part of stands between the site’s name and the headline', async () => {
  const pictures = picturesHere(tempFolder())
  const kicker = 'A day at the harbour'

  const [without, update] = [
    await pixels(must(await pictures.drawn(card))),
    await pixels(must(await pictures.drawn({ ...card, kicker }))),
  ]

  expect(without.inkIn(72, 136, 600, 162)).toBe(0)
  expect(update.inkIn(72, 136, 600, 162)).toBeGreaterThan(400)
  expect(update.inkIn(72, 175, 1_128, 200)).toBe(0)
})

test('the same words are the same file, others another one', async () => {
  const pictures = picturesHere(tempFolder())

  const [first, again, other] = [
    must(await pictures.drawn(card)),
    must(await pictures.drawn({ ...card })),
    must(await pictures.drawn({ ...card, headline: 'Another' })),
  ]

  expect(again).toBe(first)
  expect(other).not.toBe(first)
})

test('a site without a logo is known by its first letter', async () => {
  const pictures = picturesHere(tempFolder())
  const icons = siteIcons({ name: '“Ærø” Post', url: 'https://a.example/', design: plainDesign })

  const sizes = []
  for (const { icon } of icons) {
    const { info, at } = await pixels(must(await pictures.drawn(icon)))
    sizes.push(info.width, info.height)
    expect(at(0, 0)).toEqual([0xb3, 0x16, 0x1b])
  }

  expect(icons.map(({ icon }) => icon.letter)).toEqual(['Æ', 'Æ', 'Æ', 'Æ'])
  expect(sizes).toEqual([48, 48, 180, 180, 192, 192, 512, 512])
})

test.each([
  ['Arabic', 'إغلاق بوابة الميناء', 'Noto Naskh Arabic SemiBold'],
  ['Hebrew', 'שער הנמל נסגר', 'Noto Serif Hebrew SemiBold'],
])(
  '%s is set in a face that comes with Dateline, whatever the machine has',
  async (_, text, face) => {
    const fonts = inject('cardFonts')
    await loadCardFonts(sharp, fonts)
    const set = (font: string) =>
      sharp({ text: { text, font, dpi: 72 } })
        .raw()
        .toBuffer()

    expect(await set(`${headlineFaces} 60`)).toEqual(await set(`${face}, 60`))
    expect(await set(`${headlineFaces} 60`)).not.toEqual(await set('Source Serif 4 SemiBold, 60'))
  },
)
