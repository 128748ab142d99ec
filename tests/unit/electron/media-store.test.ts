import { mkdirSync, readFileSync, readdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openMedia } from '../../../electron/media/media-store'
import { kindOf, must, tempFolder } from '../../store/support/temp-newsroom'

const harbour = readFileSync(join(__dirname, '../../../assets/sample/harbour.jpg'))

describe('taking a picture in', () => {
  test('the same bytes are stored once, under whatever name they come', () => {
    const folder = tempFolder()
    const media = openMedia(folder)

    const { file: first, isNew } = must(media.take('harbour.jpg', harbour))
    const again = must(media.take('quay.jpeg', harbour))

    expect(isNew).toBe(true)
    expect(again).toEqual({ file: first, isNew: false })
    expect(readdirSync(join(folder, 'media'))).toEqual([`${first.id}.jpg`])
    expect(readFileSync(media.pathOf(first.id) ?? '').equals(harbour)).toBe(true)
  })

  test('what a picture is, is read from its bytes: a lying name is not believed', () => {
    const media = openMedia(tempFolder())

    const { file: picture } = must(media.take('harbour.png', harbour))

    expect(picture.type).toBe('image/jpeg')
    expect(media.pathOf(picture.id)).toMatch(/\.jpg$/)
  })

  test.each([
    ['a text', Buffer.from('Not a picture at all.')],
    ['nothing', Buffer.alloc(0)],
    ['the first kilobytes of a picture', harbour.subarray(0, 4_096)],
    ['a picture without its last bytes', harbour.subarray(0, -64)],
    ['a PNG without its end', png(20, 10).subarray(0, 40)],
    ['a picture of more pixels than a browser can hold', png(20_000, 20_000)],
    ['a picture without a pixel', png(0, 10)],
  ])('%s is refused with a reason, and nothing is stored', (_, bytes) => {
    const folder = tempFolder()

    const taken = openMedia(folder).take('picture.jpg', bytes)

    expect(kindOf(taken)).toBe('picture-invalid')
    expect(readdirSync(folder)).toEqual([])
  })

  test('a whole small PNG and bytes behind a picture’s end are no reason to refuse', () => {
    const media = openMedia(tempFolder())
    const withVideo = Buffer.concat([harbour, Buffer.from([1, 0xff, 0xda, 2, 3])])

    expect(must(media.take('a.png', png(20, 10))).file).toMatchObject({ width: 20, height: 10 })
    expect(kindOf(media.take('motion.jpg', withVideo))).toBe('ok')
  })

  test('a stored file that a failing disk cut short is put right by the same picture', () => {
    const media = openMedia(tempFolder())
    const { id } = must(media.take('harbour.jpg', harbour)).file
    truncateSync(media.pathOf(id) ?? '', 100)

    must(media.take('harbour.jpg', harbour))

    expect(readFileSync(media.pathOf(id) ?? '').equals(harbour)).toBe(true)
  })
})

describe('a picture file on this machine', () => {
  test('a file of more than 60 MB is refused unread', () => {
    const folder = tempFolder()
    const path = join(folder, 'huge.jpg')
    writeFileSync(path, harbour)
    truncateSync(path, 60_000_001)

    const taken = openMedia(folder).takeFile(path)

    expect(taken).toMatchObject({ ok: false, error: { kind: 'picture-invalid' } })
    expect(JSON.stringify(taken)).toContain('61 MB')
  })

  test('a file that has gone and a folder are told apart from pictures', () => {
    const folder = tempFolder()
    mkdirSync(join(folder, 'folder.jpg'))
    const media = openMedia(folder)

    expect(kindOf(media.takeFile(join(folder, 'gone.jpg')))).toBe('unreadable-file')
    expect(kindOf(media.takeFile(join(folder, 'folder.jpg')))).toBe('unreadable-file')
  })
})

describe('the way to a stored picture', () => {
  test.each(['../secret', 'a/b', 'A'.repeat(64), '', 'harbour.jpg', 'x'.repeat(64)])(
    'the name “%s” leads to no file',
    (name) => {
      const folder = tempFolder()
      mkdirSync(join(folder, 'media'))
      writeFileSync(join(folder, 'secret.jpg'), harbour)
      writeFileSync(join(folder, 'media', 'harbour.jpg'), harbour)

      expect(openMedia(folder).pathOf(name)).toBeUndefined()
    },
  )
})

/** A PNG's head with this many pixels, and its end. */
function png(width: number, height: number): Buffer {
  const head = Buffer.alloc(33)
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]).copy(head)
  head.write('IHDR', 12, 'latin1')
  head.writeUInt32BE(width, 16)
  head.writeUInt32BE(height, 20)
  return Buffer.concat([head, Buffer.from('\0\0\0\0IEND\0\0\0\0', 'latin1')])
}
