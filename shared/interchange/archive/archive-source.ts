// A name that no server on the internet can have (RFC 6761).
const here = 'https://archive.invalid/'

/** The address by which a text names a file of the archive itself. */
export function sourceOfFile(path: string): string {
  return here + path.split(/[\\/]/).map(encodeURIComponent).join('/')
}

/** The path within the archive that such an address names; null for any other address. */
export function fileOfSource(source: string): string | null {
  if (!source.startsWith(here)) return null
  try {
    return source.slice(here.length).split('/').map(decodeURIComponent).join('/')
  } catch {
    return null
  }
}

/** A path from one place of an archive to another, without steps; null where it leads out of it. */
export function pathFrom(folder: string, way: string): string | null {
  const path = way.startsWith('/') ? [] : folder.split('/').filter((part) => part !== '')
  for (const step of way.split('/')) {
    if (step === '' || step === '.') continue
    if (step !== '..') path.push(step)
    else if (path.pop() === undefined) return null
  }
  return path.join('/')
}
