import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { expect, test } from 'vitest'
import { isOldElectron, packageConfig } from '../../../scripts/package/package-config.mjs'

interface Config {
  readonly directories: { readonly output: string }
  readonly electronDist: string
  readonly electronVersion: string
  readonly electronFuses: Readonly<Record<string, boolean>>
}

const fuse = 'grantFileProtocolExtraPrivileges'

function configOf(version: string): Config {
  const text = readFileSync('electron-builder.yml', 'utf8')
  return parse(
    packageConfig(text, { dist: '/opt/electron', version, output: '/tmp/made' }),
  ) as Config
}

test('a package of a current Electron has every fuse, wherever that Electron came from', () => {
  const config = configOf('45.4.1')

  expect(config.electronFuses[fuse]).toBe(false)
  expect(config).toMatchObject({
    directories: { output: '/tmp/made' },
    electronDist: '/opt/electron',
    electronVersion: '45.4.1',
  })
})

test('an Electron from before the newest fuse does not hear of it, and is called old', () => {
  expect(configOf('25.1.1').electronFuses).not.toHaveProperty(fuse)
  expect(configOf('25.1.1').electronFuses['runAsNode']).toBe(false)
  expect(['25.1.1', '28.3.3', '29.0.0', '45.4.1', 'of its own'].map(isOldElectron)).toEqual([
    true,
    true,
    false,
    false,
    true,
  ])
})
