import { realpathSync, statSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The path of a file that a program made for one copy: it lies in a folder for temporary files. Null for
 * every other, since any page can put the name of any file on the clipboard.
 */
export function temporaryFile(
  address: string,
  folders: readonly string[] = temporaryFolders(),
): string | null {
  // With a host it would be asked for over the network.
  if (!/^file:\/\/\/[^/\\]/i.test(address)) return null
  try {
    const path = realpathSync(fileURLToPath(address))
    const isInside = folders.some((folder) => isWithin(realPath(folder), path))
    return isInside && statSync(path).isFile() ? path : null
  } catch {
    // No address of a file, or the file is gone: it is not to be had either way.
    return null
  }
}

function temporaryFolders(): readonly string[] {
  // Office for Mac has a folder of its own, since it may not use the system’s.
  const office = 'Library/Group Containers/UBF8T346G9.Office/TemporaryItems'
  return [tmpdir(), join(homedir(), office), ...(process.platform === 'win32' ? [] : ['/tmp'])]
}

function realPath(folder: string): string | null {
  try {
    return realpathSync(folder)
  } catch {
    // A folder that this machine does not have.
    return null
  }
}

function isWithin(folder: string | null, path: string): boolean {
  if (folder === null) return false
  const way = relative(folder, path)
  return (
    way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !/^(?:[a-z]:|[\\/])/i.test(way)
  )
}
