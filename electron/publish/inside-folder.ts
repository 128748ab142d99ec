import { resolve, sep } from 'node:path'

/** The absolute path of a site's file. A path that leads out of the folder is a bug, and never written. */
export function insideFolder(folder: string, path: string): string {
  const absolute = resolve(folder, ...path.split('/'))
  const base = folder.endsWith(sep) ? folder : folder + sep
  if (!absolute.startsWith(base)) throw new Error(`${path} leads out of ${folder}`)
  return absolute
}
