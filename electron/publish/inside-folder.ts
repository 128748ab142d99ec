import { resolve, sep } from 'node:path'

/** The absolute path of a site's file. A path that leads out of the folder is a bug, and never written. */
export function insideFolder(folder: string, path: string): string {
  const base = baseOf(folder)
  if (plain.test(path)) return base + (sep === '/' ? path : path.replaceAll('/', sep))
  const absolute = resolve(folder, ...path.split('/'))
  if (!absolute.startsWith(base)) throw new Error(`${path} leads out of ${folder}`)
  return absolute
}

// Nothing in it is a step up, a drive or nothing at all: of a whole site nearly every path.
const plain = /^\.?[^/\\:.][^/\\:]*(?:\/\.?[^/\\:.][^/\\:]*)*$/

let last = { folder: '', base: '' }

function baseOf(folder: string): string {
  if (last.folder !== folder) {
    const absolute = resolve(folder)
    last = { folder, base: absolute.endsWith(sep) ? absolute : absolute + sep }
  }
  return last.base
}
