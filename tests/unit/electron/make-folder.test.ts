import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runCommand } from '../../../electron/cli/run-command'
import { makeFolder } from '../../../electron/make-folder'
import { kindOf, noon, tempFolder } from '../../store/support/temp-newsroom'

test('a folder is made with those above it, and one that is there is fine', () => {
  const top = tempFolder()
  mkdirSync(join(top, 'news'))

  makeFolder(join(top, 'news/2026/quay'))
  makeFolder(join(top, 'news/2026/quay'))

  expect(statSync(join(top, 'news/2026/quay')).isDirectory()).toBe(true)
})

test('a file in the way is not taken for a folder', () => {
  const file = join(tempFolder(), 'news')
  writeFileSync(file, '')

  expect(() => {
    makeFolder(file)
  }).toThrow('EEXIST')
  expect(() => {
    makeFolder(join(file, 'quay'))
  }).toThrow('ENOTDIR')
})

// There the system answers “no such file” to what cannot be made, and Node asks again without end.
test.skipIf(!existsSync('/proc/self'))(
  'a newsroom where nothing can be made is refused, and does not wait for ever',
  async () => {
    const listed = await runCommand(['list', '--data', '/proc/dateline/news'], { now: () => noon })

    expect(kindOf(listed)).toBe('data-folder-unwritable')
  },
)
