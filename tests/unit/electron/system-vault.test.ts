import { expect, test } from 'vitest'
import { systemVault, type SystemStorage } from '../../../electron/secrets/system-vault'

function storage(parts: Partial<SystemStorage>): SystemStorage {
  return {
    isEncryptionAvailable: () => true,
    encryptString: (secret) => Buffer.from(secret),
    decryptString: (sealed) => sealed.toString(),
    ...parts,
  }
}

test.each([
  ['gnome_libsecret', true],
  ['kwallet6', true],
  ['basic_text', false],
  ['unknown', false],
] as const)('a Linux that seals with %s is called safe: %s', (backend, isSafe) => {
  const vault = systemVault(storage({ getSelectedStorageBackend: () => backend }), 'linux')

  expect(vault.isSafe()).toBe(isSafe)
})

test('an Electron that cannot say what it seals with has a keyring, or says it has nothing', () => {
  expect(systemVault(storage({}), 'linux').isSafe()).toBe(true)
  expect(systemVault(storage({ isEncryptionAvailable: () => false }), 'linux').isSafe()).toBe(false)
})
