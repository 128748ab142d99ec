import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { openPacked } from '../../../electron/importing/archives/open-packed'
import { unpackZip } from '../../../electron/importing/archives/unpack-zip'
import { moveIn } from '../../../electron/importing/move-in'
import { hugoSite } from '../../support/archives/markdown-sites'
import { zipFile, type Zipped } from '../../support/archives/zip-file'
import { kindOf, must, tempFolder } from '../support/temp-newsroom'
import { movingNewsroom } from './moving-newsroom'

const picture = new Uint8Array(
  readFileSync(new URL('../../../assets/sample/harbour.jpg', import.meta.url)),
)

function zipped(files: readonly Zipped[], name = 'our-site.zip'): string {
  const path = join(tempFolder(), name)
  writeFileSync(path, zipFile(files))
  return path
}

const text = (path: string, words = 'Words.'): Zipped => ({ path, bytes: Buffer.from(words) })

function hugoZip(within = ''): string {
  const files = Object.entries(hugoSite(picture))
  return zipped([
    ...files.map(([path, content]) => ({ path: within + path, bytes: Buffer.from(content) })),
    text('__MACOSX/._content'),
    text(`${within}.DS_Store`),
  ])
}

test.each(['', 'our-site/', 'backup/our-site/'])(
  'a packed folder of Markdown comes in with its pictures, packed as “%s…”',
  async (within) => {
    const { parts, order } = movingNewsroom()
    const { archive, close } = must(await openPacked(hugoZip(within), { zone: 'UTC' }))

    const report = await moveIn(parts, order(archive))
    expect(report).toMatchObject({ moved: 2, pictures: 1 })

    // Packed anew it is the same archive.
    const again = must(await openPacked(hugoZip(within), { zone: 'UTC' }))
    expect(await moveIn(parts, order(again.archive))).toMatchObject({ moved: 0, known: 2 })

    await Promise.all([close(), again.close()])
    expect(existsSync(archive.path)).toBe(false)
  },
)

test.each<[string, readonly Zipped[], string]>([
  ['a link', [{ ...text('posts/a.md', '/etc/passwd'), mode: 0o120777 }], 'link to another place'],
  ['a password', [{ ...text('posts/a.md'), isLocked: true }], 'password'],
  ['a step out of the folder', [text('../../outside.md')], 'damaged'],
  ['a path from the top', [text('/outside.md')], 'damaged'],
  ['a drive', [text('C:/outside.md')], 'damaged'],
  ['a step out, as Windows writes it', [text('..\\outside.md')], 'damaged'],
  ['two files of one name', [text('a.md'), text('a.md', 'Others.')], 'unpacked'],
  ['a file that is larger than it says', [{ ...text('a.md'), saysBytes: 2 }], 'damaged'],
])('%s refuses all of it in words, and nothing stays', async (_, files, words) => {
  const path = zipped([text('posts/first.md'), ...files])

  const opened = await openPacked(path, { zone: 'UTC' })

  expect(opened.ok ? '' : opened.error.message).toContain(words)
  expect(readdirSync(dirname(path))).toEqual(['our-site.zip'])
  expect(existsSync(join(dirname(path), '..', 'outside.md'))).toBe(false)
})

test('what would grow without measure is not unpacked', async () => {
  const bomb = zipped([{ path: 'a.md', bytes: Buffer.alloc(5_000_000) }])
  const into = tempFolder()

  const few = { files: 10, bytes: 4_000_000, ratio: 60 }
  expect(kindOf(await unpackZip(bomb, into, few))).toBe('too-large')
  const many = zipped([text('a.md'), text('b.md'), text('c.md')])
  expect(kindOf(await unpackZip(many, into, { ...few, files: 2 }))).toBe('too-large')
  expect(kindOf(await unpackZip(bomb, tempFolder(), { ...few, bytes: 6_000_000 }))).toBe('ok')
})

test('what is no zip file, or holds nothing to move in with, is said', async () => {
  const path = join(tempFolder(), 'notes.zip')
  writeFileSync(path, 'These are notes.')

  const broken = await openPacked(path, { zone: 'UTC' })
  const empty = await openPacked(zipped([text('a.txt')]), { zone: 'UTC' })

  expect(broken.ok ? '' : broken.error.message).toContain('damaged')
  expect(empty.ok ? '' : empty.error.message).toContain('no export of WordPress')
})
