import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { saveWithSecret } from '../../../electron/secrets/save-with-secret'
import { openSecrets } from '../../../electron/secrets/secret-store'
import type { SettingsStore } from '../../../electron/settings/settings-store'
import { appError } from '../../../shared/app-error'
import { targetId } from '../../../shared/ids'
import type { Settings } from '../../../shared/model/settings'
import { err, ok } from '../../../shared/result'
import { must, tempFolder } from '../../store/support/temp-newsroom'
import { heldSettings } from '../../support/held-settings'
import { sampleSettings } from '../../support/sample-settings'

const full = err(appError('disk-full', 'The disk is full.', 'Free space.'))
const place = targetId('place')
const other = targetId('other')
const wanted: Settings = { ...sampleSettings, authorName: 'Ben' }
const noKeyring = { isSafe: () => false, seal: () => Buffer.from(''), open: () => '' }

/** Settings on a disk that takes only so many savings. */
function settingsOnDisk(room: number): SettingsStore {
  let settings: Settings = sampleSettings
  let left = room
  const save: SettingsStore['save'] = (next) => {
    if (left === 0) return full
    left -= 1
    settings = next
    return ok(next)
  }
  return heldSettings(() => settings, save)
}

function secretsHere() {
  const folder = tempFolder()
  const secrets = openSecrets(folder, noKeyring)
  const kept = (): unknown => JSON.parse(readFileSync(join(folder, 'secrets.json'), 'utf8'))
  return { secrets, kept }
}

test('where the former settings cannot be put back, the old password goes to no new address', () => {
  const { secrets, kept } = secretsHere()
  must(secrets.keep(place, 'old', 'file'))
  const settings = settingsOnDisk(1)

  // There is no keyring.
  const secret = { kind: 'given', secret: 'new', keeping: 'system' } as const
  const saved = saveWithSecret({ settings, secrets }, { id: place, settings: wanted, secret })

  expect(saved).toMatchObject({ ok: false, error: { kind: 'secret-missing' } })
  expect(JSON.stringify(saved)).toContain('given once more')
  expect(settings.get()).toBe(wanted)
  expect(kept()).toEqual({})
})

test('she is told where the password could not be put back', () => {
  const { secrets } = secretsHere()
  must(secrets.keep(place, 'old', 'file'))
  const forgetful = { ...secrets, take: () => ok(() => full) }

  const saved = saveWithSecret(
    { settings: settingsOnDisk(0), secrets: forgetful },
    { id: place, settings: wanted, secret: { kind: 'forgotten' } },
  )

  expect(saved).toMatchObject({ ok: false, error: { kind: 'disk-full' } })
  expect(JSON.stringify(saved)).toContain('given once more')
})

test.each(['session', 'file'] as const)(
  'a last step that fails leaves settings and %s passwords as they were',
  (keeping) => {
    const { secrets } = secretsHere()
    must(secrets.keep(place, 'mine', keeping))
    must(secrets.keep(other, 'another', keeping))
    const settings = settingsOnDisk(2)

    const saved = saveWithSecret(
      { settings, secrets },
      {
        ...{ id: place, settings: wanted, secret: { kind: 'kept', under: other } },
        finish: () => full,
      },
    )

    expect(saved).toEqual(full)
    expect(settings.get()).toBe(sampleSettings)
    expect([place, other].map((id) => must(secrets.find(id)))).toEqual(['mine', 'another'])
  },
)

test.each(['session', 'file'] as const)(
  'a place without a password finds none of the one whose id it takes, kept as %s',
  (keeping) => {
    const { secrets } = secretsHere()
    must(secrets.keep(other, 'another', keeping))

    must(
      saveWithSecret(
        { settings: settingsOnDisk(1), secrets },
        { id: place, settings: wanted, secret: { kind: 'kept', under: other } },
      ),
    )

    expect(secrets.keepingOf(other)).toBeNull()
  },
)
