import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { openSettings as OpenSettings } from '../../../electron/settings/settings-store'
import { kindOf, must, tempFolder } from '../../store/support/temp-newsroom'

let openSettings: typeof OpenSettings

beforeAll(async () => {
  // The package that holds Electron asks where it is as soon as it is named; it is not needed here.
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', '/nowhere')
  ;({ openSettings } = await import('../../../electron/settings/settings-store'))
})

const machine = { zone: 'Europe/Berlin' }

describe('the settings file', () => {
  test('a fresh newsroom has the machine’s zone and the trade’s label', () => {
    const settings = openSettings(tempFolder(), machine)

    expect(settings.get()).toMatchObject({
      houseZone: 'Europe/Berlin',
      stampTemplate: 'UPDATE {HHmm} GMT',
      targets: [],
    })
    expect(settings.openingNotice).toBe('')
  })

  test('what was saved is there after a restart, the window’s place beside it', () => {
    const folder = tempFolder()
    const before = openSettings(folder, machine)
    before.saveWindowState({ x: 10, y: 20, width: 1_000, height: 700, maximized: false })
    must(before.save({ ...before.get(), authorName: 'Ann', theme: 'dark' }))

    const after = openSettings(folder, machine)

    expect(after.get()).toMatchObject({ authorName: 'Ann', theme: 'dark' })
    expect(after.windowState()).toMatchObject({ x: 10, y: 20, width: 1_000 })
  })

  test('a spoilt value falls back alone; the others stay', () => {
    const folder = tempFolder()
    const spoilt = {
      authorName: 'Ann',
      houseZone: 'Mars/Olympus',
      language: 'en_GB',
      changePreset: 'silent',
      correctionsAt: 'top',
      window: 'x',
    }
    writeFileSync(join(folder, 'settings.json'), JSON.stringify(spoilt))

    const settings = openSettings(folder, machine)

    expect(settings.get()).toMatchObject({
      authorName: 'Ann',
      houseZone: 'Europe/Berlin',
      language: 'en',
      changePreset: 'ask',
      correctionsAt: 'top',
    })
    expect(settings.windowState()).toBeNull()
  })

  test.each(['{ "authorName": "An', 'no settings at all', ''])(
    'a file cut off or overwritten as “%s” is set aside, never wiped, and she is told',
    (damaged) => {
      const folder = tempFolder()
      writeFileSync(join(folder, 'settings.json'), damaged)

      const settings = openSettings(folder, machine)
      must(settings.save({ ...settings.get(), authorName: 'Ben' }))

      expect(settings.openingNotice).toContain('settings-damaged.json')
      expect(readFileSync(join(folder, 'settings-damaged.json'), 'utf8')).toBe(damaged)
      expect(openSettings(folder, machine).get().authorName).toBe('Ben')
    },
  )

  test('settings that cannot be written are a failure with its reason, and stay as they were', () => {
    const folder = join(tempFolder(), 'newsroom')
    const settings = openSettings(folder, machine)
    const before = settings.get()
    rmSync(folder, { recursive: true, force: true })
    writeFileSync(folder, 'a file where the folder was')

    const saved = settings.save({ ...before, authorName: 'Ben' })
    settings.saveWindowState({ width: 800, height: 600, maximized: false })

    expect(kindOf(saved)).not.toBe('ok')
    expect(settings.get()).toEqual(before)
  })
})
