import { expect, test } from 'vitest'
import { defaultDataFolder } from '../../electron/store/data-folder'
import { newId } from '../../electron/store/new-id'
import { isId } from '../../shared/ids'

test('data lies where the app itself keeps it, on each system', () => {
  const home = '/home/ann'

  const linux = defaultDataFolder({ platform: 'linux', home, env: {} })
  const moved = defaultDataFolder({ platform: 'linux', home, env: { XDG_CONFIG_HOME: '/conf' } })
  const unset = defaultDataFolder({ platform: 'linux', home, env: { XDG_CONFIG_HOME: '' } })
  const mac = defaultDataFolder({ platform: 'darwin', home, env: {} })

  expect(linux).toBe('/home/ann/.config/Dateline')
  expect(moved).toBe('/conf/Dateline')
  expect(unset).toBe(linux)
  expect(mac).toBe('/home/ann/Library/Application Support/Dateline')
})

test('on Windows data lies in the roaming profile', () => {
  const env = { APPDATA: '/users/ann/roaming' }

  const folder = defaultDataFolder({ platform: 'win32', home: '/users/ann', env })

  expect(folder).toBe('/users/ann/roaming/Dateline')
})

test('ids are sixteen letters and digits, and do not repeat', () => {
  const ids = Array.from({ length: 10_000 }, newId)

  expect(ids.every((id) => id.length === 16 && isId(id))).toBe(true)
  expect(new Set(ids).size).toBe(ids.length)
})
