import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'

/** Every file of a site by its path: its bytes' hash and when it was written. */
export function siteSnapshot(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    siteFiles(folder).map((path) => {
      const file = join(folder, path)
      return [path, `${hashOfFile(file)} ${String(statSync(file).mtimeMs)}`]
    }),
  )
}

/** Every file of a site by its path: its bytes' hash alone. */
export function siteContent(folder: string): Readonly<Record<string, string>> {
  // What Dateline keeps there for itself is for no reader and goes to no host.
  const files = siteFiles(folder).filter((path) => !path.startsWith('.dateline'))
  return Object.fromEntries(files.map((path) => [path, hashOfFile(join(folder, path))]))
}

/** Paths of all files below a folder, sorted; none where it does not exist. */
export function siteFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort()
}

/** The one article page of a site that holds one article. */
export function articlePageOf(folder: string): string {
  const pages = siteFiles(folder).filter((path) => /^\d{4}(?:\/[^/]+){3}\/index\.html$/.test(path))
  const [page] = pages
  if (page === undefined || pages.length > 1) throw new Error(`Pages: ${pages.join(', ')}`)
  return join(folder, page)
}

/** The article page as readers get it. */
export function readArticlePage(folder: string): string {
  return readFileSync(articlePageOf(folder), 'utf8')
}

function hashOfFile(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}
