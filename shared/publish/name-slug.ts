import { remembering } from '../remembering'
import { slugOfLatin } from './article-path'
import { markOf } from './made-from'
import type { NameKind } from './name-kind'

/** A name as it stands in addresses. One that no plain letters can say gets a mark of its own, so that no two meet. */
export function nameSlug(name: string): string {
  return nameSlugs(name, () => newSlug(name.trim()))
}

// Each list of a name is asked for by it, and a site has the same few names for years.
const nameSlugs = remembering<string>(200_000)

function newSlug(trimmed: string): string {
  const slug = slugOfLatin(trimmed)
  // It says `coverage` where it has nothing to say: of emoji or signs alone.
  const isSaid = slug !== 'coverage' || /coverage/i.test(trimmed)
  if (isSaid && !/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(trimmed))
    return slug
  return `${isSaid ? slug : 'name'}-${markOf(trimmed.toLowerCase()).slice(0, 8)}`
}

/** Where the articles of a name are listed: its folder, on the site. */
export function namePath(kind: NameKind, name: string): string {
  return `${kind}/${nameSlug(name)}/`
}
