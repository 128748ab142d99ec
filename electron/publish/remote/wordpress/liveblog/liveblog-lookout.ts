import { err, ok, type Result } from '../../../../../shared/result'
import { sentence } from '../../../../../shared/words/sentence'
import type { RestLine } from '../rest-line'
import { indexShape } from '../wordpress-index'

/** A line to a site of which it is known whether the Liveblog plug-in is active there. */
export interface SiteLine extends RestLine {
  readonly hasLiveblog: () => Promise<Result<boolean>>
}

/** How long it is believed: milliseconds. Plug-ins are seldom switched on or off. */
const believedMs = 2 * 60_000

/** Looks for the plug-in, and remembers what it saw for a while. */
export function withLookout(line: RestLine): SiteLine {
  let seen: { readonly at: number; readonly has: boolean } | null = null
  const hasLiveblog = async (): Promise<Result<boolean>> => {
    if (seen !== null && line.now() - seen.at < believedMs) return ok(seen.has)
    const params = { _fields: 'name,url,home,namespaces' }
    const asked = { method: 'GET', path: '', params, doing: sentence('look at the site') } as const
    const index = await line.ask(asked, indexShape)
    if (!index.ok) return err(index.error.error)
    const has = isActive(index.value.value.namespaces)
    seen = { at: line.now(), has }
    return ok(has)
  }
  return { ...line, hasLiveblog }
}

/** Whether a site that says this much of itself has the plug-in switched on. */
export function isActive(namespaces: readonly string[]): boolean {
  return namespaces.includes('liveblog/v1')
}
