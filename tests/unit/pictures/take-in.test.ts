import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test, vi } from 'vitest'
import { openMedia } from '../../../electron/media/media-store'
import type { PictureDesk } from '../../../electron/pictures/picture-desk'
import { openPictures } from '../../../electron/pictures/pictures'
import { allForms } from '../../../shared/document/picture-forms'
import { sentPicture } from '../../../shared/publish/remote/sent-picture'
import { ok, type Result } from '../../../shared/result'
import { kindOf, must, tempFolder } from '../../store/support/temp-newsroom'
import { bomb, halves, moving, phonePhoto } from '../../support/picture-files'
import { deskHere, picturesHere } from '../../support/pictures-here'

describe('taking a picture in', () => {
  test('its size is that of the upright picture', async () => {
    const photo = await phonePhoto({ width: 400, height: 300, orientation: 8 })

    const file = must(await picturesHere(tempFolder()).add('IMG.jpg', photo))

    expect(file).toMatchObject({ type: 'image/jpeg', width: 300, height: 400, look: 'opaque' })
  })

  test('a picture of 200 megapixels is taken in', async () => {
    const file = must(await picturesHere(tempFolder()).add('scan.png', await bomb(16_320, 12_240)))

    expect(file).toMatchObject({ width: 16_320, height: 12_240 })
  }, 60_000)

  test('a small file that would unpack to gigabytes is refused before it is unpacked', async () => {
    const started = Date.now()

    const taken = await refusedBy(await bomb(40_000, 40_000))

    expect(taken).toContain('250 million pixels')
    expect(Date.now() - started).toBeLessThan(20_000)
  }, 60_000)

  test('an animation counts with all its frames', async () => {
    const gif = await moving('gif')
    const frameOf90x60 = Buffer.from([0x2c, 0, 0, 0, 0, 90, 0, 60, 0])
    for (let at = gif.indexOf(frameOf90x60); at !== -1; at = gif.indexOf(frameOf90x60, at)) {
      gif.writeUInt16LE(8_000, at + 5)
      gif.writeUInt16LE(8_000, at + 7)
    }

    expect(await refusedBy(gif)).toContain('animation of over 150 million pixels')
  })

  test.each([
    ['a text that calls itself a picture', async () => Buffer.from('Not a picture at all.')],
    [
      'a PNG whose pixels are rubbish',
      async () => rubbish(await halves(300, 200).png().toBuffer()),
    ],
    [
      'a WebP whose pixels are rubbish',
      async () => rubbish(await halves(300, 200).webp().toBuffer()),
    ],
    [
      'a TIFF whose directory is rubbish',
      async () => rubbish(await halves(90, 60).tiff().toBuffer(), 0),
    ],
    [
      'a page of HTML with a drawing in it',
      async () => Buffer.from('<html><svg width="5"></html>'),
    ],
    [
      'a drawing that multiplies itself',
      async () =>
        Buffer.from(
          `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa">${Array.from('bcdefghi', (name, at) => `<!ENTITY ${name} "${`&${'abcdefgh'[at] ?? ''};`.repeat(10)}">`).join('')}]><svg xmlns="http://www.w3.org/2000/svg" width="100" height="100"><text>&i;</text></svg>`,
        ),
    ],
  ])('%s is refused with a reason, and nothing of it is kept', async (_, made) => {
    expect(await refusedBy(await made())).not.toBe('')
  })

  test('a refused copy takes nothing away from the same picture taken in before', async () => {
    const folder = tempFolder()
    const photo = await halves(40, 30).jpeg().toBuffer()
    const file = must(await picturesHere(folder).add('a.jpg', photo))

    const again = await picturesHere(folder, breaking).add('b.jpg', photo)

    expect(kindOf(again)).toBe('picture-invalid')
    expect(existsSync(join(folder, 'media', `${file.id}.jpg`))).toBe(true)
  })

  test('where pictures cannot be worked on, one is kept as its head tells of it', async () => {
    const photo = await halves(40, 30).jpeg().toBuffer()

    const file = must(await picturesHere(tempFolder(), unable).add('a.jpg', photo))

    expect(file).toMatchObject({ type: 'image/jpeg', width: 40, height: 30 })
  })
})

test('a picture that is on its way for longer than a window waits holds none back from closing', async () => {
  vi.useFakeTimers()
  try {
    const pictures = picturesHere(tempFolder())
    void pictures.addComing('a.jpg', new Promise(() => undefined))
    const before = pictures.isTaking()

    await vi.advanceTimersByTimeAsync(5_000)

    expect([before, pictures.isTaking()]).toEqual([true, false])
  } finally {
    vi.useRealTimers()
  }
})

test('a picture from the web that came late is taken in all the same', async () => {
  const pictures = picturesHere(tempFolder())
  const bytes = await halves(40, 30).jpeg().toBuffer()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  try {
    let arrive: (bytes: Result<Uint8Array>) => void = () => undefined
    const adding = pictures.addComing('a.jpg', new Promise((come) => (arrive = come)))
    await vi.advanceTimersByTimeAsync(6_000)
    arrive(ok(bytes))

    expect(must(await adding)).toMatchObject({ type: 'image/jpeg', width: 40, height: 30 })
    expect(pictures.isTaking()).toBe(false)
  } finally {
    vi.useRealTimers()
  }
})

test('what a page needs is made as soon as a picture is taken in', async () => {
  const folder = tempFolder()
  const pictures = openPictures({
    dataFolder: folder,
    media: openMedia(folder),
    desk: deskHere,
    fonts: inject('cardFonts'),
    ahead: true,
  })

  const file = must(await pictures.add('a.jpg', await halves(900, 600).jpeg().toBuffer()))

  const made = join(folder, 'media/made-1')
  await expect
    .poll(() => readdirSync(made).filter((name) => !name.endsWith('.tmp')))
    .toHaveLength(allForms(file).length)
})

describe('where pictures cannot be worked on', () => {
  test('none goes to readers as it came', async () => {
    const folder = tempFolder()
    const pictures = picturesHere(folder, unable)
    const file = must(await pictures.add('a.gif', await moving('gif')))

    const sent = await pictures.bytesToSend(sentPicture(file))

    expect(kindOf(sent)).toBe('publish-refused')
    expect(JSON.stringify(sent)).toContain('may tell where it was taken')
  })
})

const unable: PictureDesk = {
  ask: () => Promise.resolve({ kind: 'unable', detail: 'no machine code for this machine' }),
  close: () => undefined,
}

const breaking: PictureDesk = {
  ask: () => Promise.resolve({ kind: 'refused', reason: 'crashed', detail: '' }),
  close: () => undefined,
}

async function refusedBy(bytes: Buffer): Promise<string> {
  const folder = tempFolder()
  const taken = await picturesHere(folder).add('picture.jpg', bytes)
  expect(kindOf(taken)).toBe('picture-invalid')
  const media = join(folder, 'media')
  expect(existsSync(media) ? readdirSync(media) : []).toEqual([])
  return taken.ok ? '' : `${taken.error.message} ${taken.error.remedy}`
}

function rubbish(whole: Buffer, tail = 40): Buffer {
  return Buffer.from(whole).fill(0x55, 60, whole.length - tail)
}
