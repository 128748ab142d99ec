import { expect, test } from 'vitest'
import { decideInstall } from '../../../scripts/setup/packages.mjs'

const lock = {
  packages: {
    '': {},
    'node_modules/lexical': { version: '1.0.0' },
    'node_modules/binding-for-another-system': { version: '1.0.0', optional: true },
  },
}
const installed = { packages: { 'node_modules/lexical': { version: '1.0.0' } } }

test('a fresh clone installs its packages', () => {
  const decision = decideInstall({ wanted: 'a', stamp: undefined, lock, installed: undefined })

  expect(decision).toEqual({ kind: 'install', why: 'there are none yet' })
})

test('nothing is installed when the lock file is the one installed last', () => {
  const decision = decideInstall({ wanted: 'a', stamp: 'a', lock, installed })

  expect(decision).toEqual({ kind: 'ready' })
})

test('packages that vanished are installed again, whatever the stamp says', () => {
  const decision = decideInstall({ wanted: 'a', stamp: 'a', lock, installed: undefined })

  expect(decision.kind).toBe('install')
})

test('packages somebody installed by hand are kept when they are the right ones', () => {
  const decision = decideInstall({ wanted: 'b', stamp: 'a', lock, installed })

  expect(decision).toEqual({ kind: 'adopt' })
})

test.each([
  ['an older version', { 'node_modules/lexical': { version: '0.9.0' } }],
  ['a package that is absent', {}],
])('a changed lock file installs again over %s', (_name, packages) => {
  const decision = decideInstall({ wanted: 'b', stamp: 'a', lock, installed: { packages } })

  expect(decision).toEqual({ kind: 'install', why: 'package-lock.json changed' })
})
