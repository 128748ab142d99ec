import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { picturesFromClipboard } from '../../../electron/clipboard/pictures-from-clipboard'
import { temporaryFile } from '../../../electron/clipboard/temporary-file'
import { tempFolder } from '../../store/support/temp-newsroom'
import { picturesHere } from '../../support/pictures-here'

const png =
  '89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082'
const rtf = (...pictures: readonly string[]) =>
  String.raw`{\rtf1 ${pictures.map((hex) => String.raw`{\*\shppict{\pict\pngblip ${hex}}}`).join(' ')}}`
const page = (...names: readonly string[]) =>
  `<!--StartFragment-->${names.map((name) => `<p class=MsoNormal><img src="${name}"></p>`).join('')}`

const one = 'file:///C:/Temp/msohtmlclip1/01/clip_image001.png'
const two = 'file:///C:/Temp/msohtmlclip1/01/clip_image002.png'

describe('pictures that a pasted text only names', () => {
  test('come out of the rich text beside it, by their place', async () => {
    const copied = { html: page(one, two), rtf: rtf('00', png) }

    const files = await picturesFromClipboard(copied, [two, one], picturesHere(tempFolder()))

    expect(files).toMatchObject([{ type: 'image/png', width: 1, height: 1 }, null])
  })

  test('come from the file that was made for the copy, where the rich text has others', async () => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'clip.png'), Buffer.from(png, 'hex'))
    const name = pathToFileURL(join(folder, 'clip.png')).href

    const files = await picturesFromClipboard(
      { html: page(name), rtf: '' },
      [name],
      picturesHere(tempFolder()),
    )

    expect(files).toMatchObject([{ type: 'image/png' }])
  })

  test('what the clipboard does not name now is not looked for', async () => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'clip.png'), Buffer.from(png, 'hex'))
    const name = pathToFileURL(join(folder, 'clip.png')).href

    const files = await picturesFromClipboard(
      { html: '<p>x</p>', rtf: rtf(png) },
      [name],
      picturesHere(tempFolder()),
    )

    expect(files).toEqual([null])
  })

  test('a file that is no picture is none, whatever its name', async () => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'clip.png'), 'root:x:0:0')
    const name = pathToFileURL(join(folder, 'clip.png')).href

    const files = await picturesFromClipboard(
      { html: page(name), rtf: '' },
      [name],
      picturesHere(tempFolder()),
    )

    expect(files).toEqual([null])
  })
})

describe('a file for one copy', () => {
  test('lies in a folder for temporary files, also by way of links', () => {
    const folder = tempFolder()
    const inside = join(folder, 'temporary')
    mkdirSync(inside)
    writeFileSync(join(inside, 'a.png'), 'a')
    writeFileSync(join(folder, 'own.png'), 'b')
    symlinkSync(join(folder, 'own.png'), join(inside, 'link.png'))
    const find = (path: string) => temporaryFile(pathToFileURL(path).href, [inside])

    expect(find(join(inside, 'a.png'))).toContain('a.png')
    expect(find(join(inside, 'link.png'))).toBeNull()
    expect(find(join(folder, 'own.png'))).toBeNull()
    expect(find(inside)).toBeNull()
    expect(find(join(inside, '../own.png'))).toBeNull()
  })

  test.each([
    'file://server/share/a.png',
    'file:////server/share/a.png',
    'https://a.example/a.png',
    'file:///etc/passwd',
    `file://${homedir()}/.ssh/id_rsa`,
    'file:///%00',
    'cid:image001.png@1',
  ])('%s is none', (address) => {
    expect(temporaryFile(address)).toBeNull()
  })
})
