import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { openSettings as OpenSettings } from '../../../electron/settings/settings-store'
import { readTargets } from '../../../electron/settings/read-targets'
import { articleId, targetId } from '../../../shared/ids'
import { freshPanels } from '../../../shared/model/window-seat'
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

  test('what was saved is there after a restart, the windows beside it', () => {
    const folder = tempFolder()
    const before = openSettings(folder, machine)
    const state = { x: 10, y: 20, width: 1_000, height: 700, maximized: false }
    const place = { articleId: articleId('day'), entryId: null, caret: 7 }
    const windows = [
      { state, place, panels: { library: 'hidden', inspector: 'auto' } },
      { state: { ...state, x: 42 }, place: null, panels: freshPanels },
    ] as const
    before.saveWindows(windows)
    before.saveRecents({ commands: ['publish'], articles: [place.articleId] })
    must(before.save({ ...before.get(), authorName: 'Ann', theme: 'dark' }))

    const after = openSettings(folder, machine)

    expect(after.get()).toMatchObject({ authorName: 'Ann', theme: 'dark' })
    expect(after.windows()).toEqual(windows)
    expect(after.recents()).toEqual({ commands: ['publish'], articles: ['day'] })
  })

  test('a spoilt value falls back alone; the others stay', () => {
    const folder = tempFolder()
    const spoilt = {
      authorName: 'Ann',
      houseZone: 'Mars/Olympus',
      language: 'en_GB',
      changePreset: 'silent',
      correctionsAt: 'top',
      windows: [{ state: { width: 9 } }, 'x', { state: null, place: null, panels: freshPanels }],
      recentCommands: ['publish', 'burn-it-all'],
      recentArticles: 7,
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
    expect(settings.windows()).toEqual([{ state: null, place: null, panels: freshPanels }])
    expect(settings.recents()).toEqual({ commands: ['publish'], articles: [] })
  })

  test('a place that cannot be read costs no other one, and is kept for a Dateline that can', () => {
    const folder = tempFolder()
    const file = join(folder, 'settings.json')
    const site = { kind: 'folder', id: 'site', siteName: 'Site', siteUrl: '', folder: '/site' }
    const newer = { kind: 'satellite', id: 'sky', siteName: 'Sky', orbit: 7 }
    writeFileSync(file, JSON.stringify({ targets: [newer, site] }))

    const settings = openSettings(folder, machine)
    must(settings.save({ ...settings.get(), authorName: 'Ben' }))

    expect(settings.openingNotice).toContain('Sky')
    expect(settings.get().targets).toEqual([site])
    expect(readTargets(folder)).toEqual([site])
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ targets: [site, newer] })
  })

  test('a place that could not be read makes way once it is set up anew, and does not come back', () => {
    const folder = tempFolder()
    const file = join(folder, 'settings.json')
    const id = targetId('site')
    const site = { kind: 'folder', id, siteName: 'Site', siteUrl: '', folder: '/site' } as const
    writeFileSync(file, JSON.stringify({ targets: [{ ...site, host: 'moon' }, 'x', null] }))
    const kept = () => JSON.parse(readFileSync(file, 'utf8')) as unknown

    const settings = openSettings(folder, machine)
    must(settings.save({ ...settings.get(), targets: [site] }))
    expect(kept()).toMatchObject({ targets: [site, 'x', null] })

    must(settings.save({ ...settings.get(), targets: [] }))
    expect(kept()).toMatchObject({ targets: ['x', null] })
  })

  test('the one window of an older version stands where it stood', () => {
    const folder = tempFolder()
    const state = { x: 5, y: 6, width: 900, height: 700, maximized: true }
    writeFileSync(join(folder, 'settings.json'), JSON.stringify({ window: state }))

    const settings = openSettings(folder, machine)

    expect(settings.windows()).toEqual([{ state, place: null, panels: freshPanels }])
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
    settings.saveWindows([])

    expect(kindOf(saved)).not.toBe('ok')
    expect(settings.get()).toEqual(before)
  })
})
