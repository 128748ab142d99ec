import type { FolderTarget } from '../../shared/model/publication'
import { ok, type Result } from '../../shared/result'
import { checkFolder, type FolderFindings } from '../publish/check-folder'
import { putBackFound } from '../publish/put-back'
import type { PutParts } from '../publish/put-release'
import type { Printed } from './call'

interface Form {
  readonly json: boolean
}

/** What a look at a site’s folder found, as `check` prints it. */
export function checked(found: FolderFindings, { json }: Form): Printed {
  const code = found.files.length === 0 ? 0 : 1
  const text = json ? JSON.stringify(dataOf(found)) : linesOf(found).join('\n')
  return { text, code }
}

/** Looks, puts back what is not as it was left, and looks again: only what lies there counts as put back. */
export async function checkAndPutBack(
  parts: PutParts,
  target: FolderTarget,
  form: Form,
): Promise<Result<Printed>> {
  const found = await checkFolder(parts.store, target)
  if (!found.ok) return found
  const put = await putBackFound(parts, target, found.value)
  if (!put.ok) return put
  const isWhole = found.value.files.length === 0
  const after = isWhole ? found : await checkFolder(parts.store, target)
  if (!after.ok) return after
  return ok(mended({ found: found.value, after: after.value, putBack: put.value.written }, form))
}

function mended(
  of: {
    readonly found: FolderFindings
    readonly after: FolderFindings
    readonly putBack: number
  },
  { json }: Form,
): Printed {
  const { found, after, putBack } = of
  const left = after.files.map(({ path }) => path)
  const text = json
    ? JSON.stringify({ ...dataOf(found), putBack, left })
    : [
        ...linesOf(found),
        ...left.map((path) => `left       ${path}`),
        `put back   ${String(putBack)}`,
      ].join('\n')
  return left.length === 0 ? { text, code: 0 } : { text, code: 3, note: leftNote(left.length) }
}

function leftNote(count: number): string {
  const which = count === 1 ? '1 file is' : `${String(count)} files are`
  return `${which} still not as left. Make all of the site anew: dateline publish --all.`
}

function dataOf(found: FolderFindings) {
  const { missing, changed } = pathsOf(found)
  return { count: found.count, missing, changed }
}

function linesOf(found: FolderFindings): readonly string[] {
  const { missing, changed } = pathsOf(found)
  return [
    ...missing.map((path) => `missing    ${path}`),
    ...changed.map((path) => `changed    ${path}`),
    `checked    ${String(found.count)}`,
  ]
}

// The files stand in one list, what is missing first; of the named ones a long list is cut.
function pathsOf({ files, missing }: FolderFindings) {
  const paths = files.map(({ path }) => path)
  return { missing: paths.slice(0, missing.count), changed: paths.slice(missing.count) }
}
