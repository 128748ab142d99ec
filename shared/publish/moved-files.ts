import type { ArticleId } from '../ids'
import { feedFileNames } from './feeds/feed'
import { isArticlePath } from './article-path'
import { movedPage } from './hosts/redirects'
import { liveUpdatesName, type MovedUpdates } from './live/live-updates'
import type { ArticleFile } from './site-file'

/** The folder of an article that a file lies in, such as `2023/05/24/slug/`; null: in none. */
export function articleFolderOf(path: string): string | null {
  const folder = path.split('/').slice(0, 4).join('/') + '/'
  return isArticlePath(folder) && path.startsWith(folder) ? folder : null
}

/** The addresses an article had on a site before this one, by the files of it that are on record. */
export function formerFolders(held: readonly string[], path: string): readonly string[] {
  const folders = held.flatMap((each) => {
    const folder = articleFolderOf(each)
    return folder === null || folder === path || each !== `${folder}index.html` ? [] : [folder]
  })
  return [...new Set(folders)].sort()
}

/** What an article at its address leaves at all the others it had. */
export interface Moved {
  readonly id: ArticleId
  /** Its address, absolute, and the same on the site. */
  readonly url: string
  readonly path: string
  /** The files it has there. */
  readonly files: readonly ArticleFile[]
  /** Files of it on record, wherever they lie. */
  readonly held: readonly string[]
}

/**
 * What stands at an article’s former addresses: each page there leads in one step to the same page now,
 * each feed is the feed as it is now, whose own address is the new one, and open pages are told where
 * to go on. Pictures go: hosts that read rules lead to those too.
 */
export function movedFiles(moved: Moved): readonly ArticleFile[] {
  if (moved.held.length === 0) return []
  const now = new Map(moved.files.map((file) => [file.path, file]))
  return moved.held.flatMap((path) => {
    const folder = articleFolderOf(path)
    if (folder === null || folder === moved.path || now.has(path)) return []
    const rest = path.slice(folder.length)
    const same = now.get(`${moved.path}${rest}`)
    if (feeds.has(rest)) return same === undefined ? [] : [{ ...same, path }]
    if (rest === liveUpdatesName) return [movedUpdates(path, moved)]
    if (!rest.endsWith('.html')) return []
    const to = same === undefined ? moved.url : `${moved.url}${rest.replace(/index\.html$/, '')}`
    return [{ path, madeFrom: `${movedMark}${to}`, render: () => movedPage(to, moved.id) }]
  })
}

/** What says so at a former address says it is made from begins so: by that it is known again. */
export const movedMark = 'moved '

const feeds: ReadonlySet<string> = new Set(Object.values(feedFileNames))

/** An open page of the old address is told so, and stops asking there. */
function movedUpdates(path: string, { id, url }: Moved): ArticleFile {
  const told: MovedUpdates = {
    version: 1,
    generator: 'Made by Dateline.',
    article: id,
    moved: url,
  }
  return { path, madeFrom: `${movedMark}${url}`, render: () => `${JSON.stringify(told)}\n` }
}
