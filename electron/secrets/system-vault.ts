import { safeStorage } from 'electron'
import type { Vault } from './secret-store'

/**
 * The operating system's keeping of secrets: Keychain, DPAPI, a Linux keyring. Without a keyring
 * Chromium seals with a password that everybody knows: that is not called safe here.
 */
export function systemVault(): Vault {
  return {
    isSafe: () => {
      if (!safeStorage.isEncryptionAvailable()) return false
      return process.platform !== 'linux' || !weak.has(safeStorage.getSelectedStorageBackend())
    },
    seal: (secret) => safeStorage.encryptString(secret),
    open: (sealed) => safeStorage.decryptString(sealed),
  }
}

const weak: ReadonlySet<string> = new Set(['basic_text', 'unknown'])
