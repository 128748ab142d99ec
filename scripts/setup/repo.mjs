import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of this clone. */
export const repo = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '')

/**
 * A path inside this clone.
 * @param {...string} parts
 */
export function inRepo(...parts) {
  return join(repo, ...parts)
}

/** Where set-up keeps what every clone of one person can share; safe to delete at any time. */
export function cacheFolder(env = process.env) {
  return join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'dateline')
}
