import type { Body } from '../../shared/document/nodes'
import { parseBody } from '../../shared/document/parse-body'

/** What was copied in a text of ours, read as any stored text is; null where it is none. */
export function ourCopy(json: string): Body | null {
  const copied = parsed(json)
  if (typeof copied !== 'object' || copied === null) return null
  if (!('namespace' in copied) || copied.namespace !== 'Dateline' || !('nodes' in copied))
    return null
  const body = parseBody({ root: { type: 'root', children: copied.nodes } })
  return body.ok ? body.value : null
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    // Somebody else’s: then the page that came with it is read.
    return null
  }
}
