import { expect, test } from 'vitest'
import { shippedPackages } from '../../../scripts/package/collect-licences.mjs'

test('the licences of what an editor receives are given, not those of our tools', () => {
  const packages = {
    '': {},
    'node_modules/react': { version: '1.0.0' },
    'node_modules/lexical': { version: '1.0.0' },
    'node_modules/vitest': { version: '1.0.0', dev: true },
    'node_modules/types': { version: '1.0.0', devOptional: true },
  }

  expect(shippedPackages(packages)).toEqual(['node_modules/lexical', 'node_modules/react'])
})
