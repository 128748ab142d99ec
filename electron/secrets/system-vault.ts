import type { SafeStorage } from 'electron'
import type { Vault } from './secret-store'

/** Electron’s way to the system’s keeping; the oldest one we run on does not name what is behind it. */
export type SystemStorage = Pick<
  SafeStorage,
  'isEncryptionAvailable' | 'encryptString' | 'decryptString'
> &
  Partial<Pick<SafeStorage, 'getSelectedStorageBackend'>>

/**
 * The operating system's keeping of secrets: Keychain, DPAPI, a Linux keyring. Without a keyring
 * Chromium seals with a password that everybody knows: that is not called safe here.
 */
export function systemVault(storage: SystemStorage, platform = process.platform): Vault {
  return {
    isSafe: () => {
      if (!storage.isEncryptionAvailable()) return false
      if (platform !== 'linux') return true
      // One that cannot name it calls nothing available but a keyring.
      const backend = storage.getSelectedStorageBackend?.()
      return backend === undefined || !weak.has(backend)
    },
    seal: (secret) => storage.encryptString(secret),
    open: (sealed) => storage.decryptString(sealed),
  }
}

const weak: ReadonlySet<string> = new Set(['basic_text', 'unknown'])
