import { articleFolderOf } from './moved-files'
import type { ReleasePart } from './release-part'

/**
 * Pictures and cards at an article’s former addresses, as long as the article shows them: social
 * networks, feed readers and open pages ask for them there, and a picture has no page that could lead
 * on. What the article shows no more goes there too.
 */
export function keptWhereTheyWere(
  shown: readonly ReleasePart[],
  { path, held }: { readonly path: string; readonly held: readonly string[] },
): readonly ReleasePart[] {
  const now = new Map(shown.map((part) => [part.path, part]))
  return held.flatMap((former) => {
    const folder = articleFolderOf(former)
    if (folder === null || folder === path || now.has(former)) return []
    const same = now.get(`${path}${former.slice(folder.length)}`)
    return same === undefined ? [] : [{ ...same, path: former }]
  })
}
