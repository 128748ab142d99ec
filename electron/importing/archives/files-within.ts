import { realpathSync, statSync } from 'node:fs'
import { resolve, sep } from 'node:path'

/**
 * A file in a folder by its path there; null where there is none, or where steps or links lead out of
 * the folder.
 */
export function fileWithin(folder: string, path: string): string | null {
  if (path === '' || path.includes('\0')) return null
  try {
    const root = realpathSync(folder)
    const file = realpathSync(resolve(root, path))
    return file.startsWith(root + sep) && statSync(file).isFile() ? file : null
  } catch {
    return null
  }
}

/** The same by the end of an address: an export may hold `uploads/2015/03/quay.jpg` from anywhere above. */
export function fileOfAddress(folder: string, address: string): string | null {
  const [, path = ''] = /^https?:\/\/[^/?#]+\/([^?#]*)/i.exec(address) ?? []
  const parts = decoded(path)
    .split('/')
    .filter((part) => part !== '')
  if (parts.length === 0 || parts.includes('..')) return null
  for (const name of namesOf(parts.at(-1) ?? '')) {
    for (let from = 0; from < parts.length; from += 1) {
      const found = fileWithin(folder, [...parts.slice(from, -1), name].join('/'))
      if (found !== null) return found
    }
  }
  return null
}

/** The original before the sizes that WordPress makes of it. */
function namesOf(name: string): readonly string[] {
  const original = name.replace(/-\d+x\d+(?=\.\w+$)/, '')
  const scaled = original.replace(/(?=\.\w+$)/, '-scaled')
  return [...new Set([original, name, scaled])]
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
