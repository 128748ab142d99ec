import { expect, test } from 'vitest'
import {
  isDebianLike,
  namesOnThisRelease,
  packagesFor,
  parseRelease,
} from '../../../scripts/setup/debian-packages.mjs'
import { absentLibraries, knownLibraries } from '../../../scripts/setup/shared-libraries.mjs'

const none = new Set<string>()

test('only libraries the loader does not find are asked for', () => {
  const output = [
    '\tlinux-vdso.so.1 (0x00007ffd)',
    '\tlibnss3.so => not found',
    '\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)',
    '\tlibgtk-3.so.0 => not found',
    '\tlibnss3.so => not found',
  ].join('\n')

  expect(absentLibraries(output)).toEqual(['libgtk-3.so.0', 'libnss3.so'])
})

test('libraries the loader knows are read by name', () => {
  const output =
    '2 libs found in cache\n\tlibz.so.1 (libc6,x86-64) => /lib/libz.so.1\n\tlibgtk-3.so.0 (libc6) => /x'

  expect(knownLibraries(output)).toEqual(new Set(['libz.so.1', 'libgtk-3.so.0']))
})

test('several libraries of one package ask for it once', () => {
  const choice = packagesFor(['libnss3.so', 'libsmime3.so', 'libgbm.so.1'])

  expect(choice).toEqual({ packages: ['libgbm1', 'libnss3'], unknown: [] })
})

test('a library nobody knows is named, not dropped', () => {
  expect(packagesFor(['libnovel.so.9'])).toEqual({ packages: [], unknown: ['libnovel.so.9'] })
})

test.each([
  ['Debian 12', { ID: 'debian', VERSION_ID: '12' }, 'libgtk-3-0'],
  ['Debian 13', { ID: 'debian', VERSION_ID: '13' }, 'libgtk-3-0t64'],
  ['Debian unstable', { ID: 'debian' }, 'libgtk-3-0t64'],
  ['Ubuntu 22.04', { ID: 'ubuntu', VERSION_ID: '22.04' }, 'libgtk-3-0'],
  ['Ubuntu 24.04', { ID: 'ubuntu', VERSION_ID: '24.04' }, 'libgtk-3-0t64'],
])('before the first apt update, %s tells the name by its release', (_name, release, expected) => {
  expect(namesOnThisRelease(['libgtk-3-0', 'libnss3'], { known: none, release })).toEqual([
    expected,
    'libnss3',
  ])
})

test('what apt knows counts more than the release', () => {
  const release = { ID: 'debian', VERSION_ID: '13' }
  const older = { known: new Set(['libasound2']), release }
  const newer = { known: new Set(['libasound2', 'libasound2t64']), release }

  expect(namesOnThisRelease(['libasound2'], older)).toEqual(['libasound2'])
  expect(namesOnThisRelease(['libasound2'], newer)).toEqual(['libasound2t64'])
})

test('a relative of Debian is recognised, another system is not', () => {
  const mint = parseRelease('NAME="Linux Mint"\nID=linuxmint\nID_LIKE="ubuntu debian"\n')
  const fedora = parseRelease('ID=fedora\nVERSION_ID=42\n')

  expect(isDebianLike(mint)).toBe(true)
  expect(isDebianLike(fedora)).toBe(false)
})
