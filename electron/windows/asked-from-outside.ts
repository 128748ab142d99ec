import { resolve } from 'node:path'
import { articleEnding } from '../../shared/interchange/article-json'

/** What another program, or the system, asks Dateline to open. */
export type AskedFromOutside =
  | { readonly kind: 'file'; readonly path: string }
  /** Not checked yet. */
  | { readonly kind: 'link'; readonly address: string }

/** What stands on a command line, as the system starts Dateline for a file or a link. */
export function askedFromOutside(
  argv: readonly string[],
  folder: string,
): readonly AskedFromOutside[] {
  return argv.slice(1).flatMap((word): readonly AskedFromOutside[] => {
    if (/^dateline:/i.test(word)) return [{ kind: 'link', address: word }]
    if (word.startsWith('-') || !word.toLowerCase().endsWith(articleEnding)) return []
    return [{ kind: 'file', path: resolve(folder, word) }]
  })
}
