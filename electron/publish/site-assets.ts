import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { appError } from '../../shared/app-error'
import { err, ok, type Result } from '../../shared/result'
import { sentence } from '../../shared/words/sentence'

/** The files every site of ours has beside its pages. */
export interface SiteAssets {
  /** Paths below the assets folder, which are also their paths on the site. */
  readonly names: readonly string[]
  /** Changes with the stylesheet or a script: no browser keeps an old one. */
  readonly stylesheetMark: string
}

/** Where the build has put the site's files, seen from a bundle in `out/main` or `out/cli`. */
export function siteAssetsFolder(bundleFolder: string): string {
  return join(bundleFolder, '..', 'site')
}

// Whatever a browser keeps under the name it was first given.
const marked = ['assets/site.css', 'assets/search.js', 'assets/live.js']

/** Looks through the site's files. */
export function readSiteAssets(folder: string): Result<SiteAssets> {
  const stylesheet = join(folder, 'assets/site.css')
  if (!existsSync(stylesheet)) {
    return err(
      appError(
        'unexpected',
        sentence('Dateline’s own stylesheet for published pages is missing. Nothing was sent.'),
        sentence('Install Dateline again, or build it again in a clone.'),
        stylesheet,
      ),
    )
  }
  return ok({
    names: [...marked, ...fontNames(folder)],
    stylesheetMark: markOf(marked.map((name) => join(folder, name))),
  })
}

function markOf(files: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of files) hash.update(readFileSync(file))
  return hash.digest('hex').slice(0, 8)
}

function fontNames(folder: string): readonly string[] {
  return readdirSync(join(folder, 'assets/fonts'))
    .sort()
    .map((name) => `assets/fonts/${name}`)
}
