import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isFresh } from '../../../scripts/setup/build.mjs'
import { checkNode } from '../../../scripts/setup/check-node.mjs'
import { addressesOf } from '../../../scripts/setup/display.mjs'
import { hashInputs } from '../../../scripts/setup/input-hash.mjs'
import { decideSandbox } from '../../../scripts/setup/sandbox.mjs'
import { asDuration } from '../../../scripts/setup/say.mjs'
import { withLock } from '../../../scripts/setup/with-lock.mjs'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-setup-'))
  mkdirSync(join(folder, 'shared'))
  writeFileSync(join(folder, 'shared', 'stamp.ts'), 'one')
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

test('a checkout that only touched the files builds nothing', () => {
  const before = hashInputs(folder, ['shared', 'package.json'])

  utimesSync(join(folder, 'shared', 'stamp.ts'), 1, 1)

  expect(hashInputs(folder, ['shared', 'package.json'])).toBe(before)
})

test.each([
  ['changed', () => writeFileSync(join(folder, 'shared', 'stamp.ts'), 'two')],
  ['added', () => writeFileSync(join(folder, 'shared', 'zone.ts'), '')],
  [
    'renamed',
    () => renameSync(join(folder, 'shared', 'stamp.ts'), join(folder, 'shared', 'time.ts')),
  ],
  ['removed', () => rmSync(join(folder, 'shared', 'stamp.ts'))],
  ['that was absent and is there now', () => writeFileSync(join(folder, 'package.json'), '{}')],
])('a source %s is noticed', (_name, change) => {
  const before = hashInputs(folder, ['shared', 'package.json'])

  change()

  expect(hashInputs(folder, ['shared', 'package.json'])).not.toBe(before)
})

test('a build whose files were deleted is made again', () => {
  expect(isFresh({ stamp: 'a', inputs: 'a', outputsExist: true })).toBe(true)
  expect(isFresh({ stamp: 'a', inputs: 'a', outputsExist: false })).toBe(false)
  expect(isFresh({ stamp: undefined, inputs: 'a', outputsExist: true })).toBe(false)
  expect(isFresh({ stamp: 'a', inputs: 'b', outputsExist: true })).toBe(false)
})

test.each([
  ['18.20.4', false],
  ['20.18.3', false],
  ['20.19.0', true],
  ['24.0.0', true],
])('Node %s is new enough: %s', (version, expected) => {
  expect(checkNode(version).ok).toBe(expected)
})

test('two set-ups in one clone take turns', async () => {
  const lock = join(folder, 'lock')
  const events: string[] = []
  const work = (name: string) =>
    withLock(lock, { onWait: () => events.push(`${name} waits`) }, async () => {
      events.push(`${name} begins`)
      await new Promise((resolve) => setTimeout(resolve, 50))
      events.push(`${name} ends`)
    })

  await Promise.all([work('first'), work('second')])

  expect(events).toEqual([
    'first begins',
    'second waits',
    'first ends',
    'second begins',
    'second ends',
  ])
})

test('a set-up that was killed does not hold up the next', async () => {
  const lock = join(folder, 'lock')
  const beyondAnyProcess = 2 ** 30
  writeFileSync(lock, `${beyondAnyProcess} gone`)

  const answer = await withLock(lock, { onWait: () => undefined }, () => Promise.resolve('done'))

  expect(answer).toBe('done')
})

test('a display is looked for where its name says', () => {
  expect(addressesOf(':7')).toEqual([
    { path: '\0/tmp/.X11-unix/X7' },
    { path: '/tmp/.X11-unix/X7' },
  ])
  expect(addressesOf('localhost:10.0')).toEqual([{ host: 'localhost', port: 6010 }])
  expect(addressesOf('')).toEqual([])
})

test('the sandbox is off for root alone', () => {
  const facts = { mayMakeNamespaces: true, helperIsReady: false }

  expect(decideSandbox({ ...facts, isRoot: true })).toBe('off')
  expect(decideSandbox({ ...facts, isRoot: false })).toBe('on')
  expect(decideSandbox({ isRoot: false, mayMakeNamespaces: false, helperIsReady: true })).toBe('on')
  expect(decideSandbox({ isRoot: false, mayMakeNamespaces: false, helperIsReady: false })).toBe(
    'needs-helper',
  )
})

test.each([
  [240, '240 ms'],
  [8_340, '8.3 s'],
  [125_000, '2 min 5 s'],
])('%i milliseconds read as %s', (ms, expected) => {
  expect(asDuration(ms)).toBe(expected)
})
