import type { FolderTarget } from '../../shared/model/publication'
import { ok, type Result } from '../../shared/result'
import { ownHand } from './folder-hand'
import type { FileToPut } from './folder-work'
import type { MadeLot, MadePart } from './lot-job'
import type { PreparedLot } from './put-lots'
import { prepareRelease, type PutParts } from './put-release'

/**
 * Makes a lot ready whose texts another thread made: its pictures and cards come to it here. Null: what
 * the site was to hold as it is does not lie there, and the lot is to be made by the caller.
 */
export async function takeLot(
  parts: PutParts,
  target: FolderTarget,
  lot: MadeLot,
): Promise<Result<PreparedLot | null>> {
  const { hand = ownHand } = parts
  const kept = lot.parts.flatMap(({ content }) => (content.kind === 'kept' ? [content.held] : []))
  const missing = await hand.missing(target.folder, kept)
  if (missing.size > 0) return ok(null)
  const others = lot.parts.flatMap(({ content, ...part }) =>
    content.kind === 'made' || content.kind === 'kept' ? [] : [{ ...part, content }],
  )
  const drawn = await prepareRelease(parts, { target, files: others })
  if (!drawn.ok) return drawn
  const byPath = new Map(drawn.value.made.map((file) => [file.path, file]))
  const bytes = {
    ...drawn.value,
    made: lot.parts.flatMap((part) => textOf(part, lot.bytes) ?? byPath.get(part.path) ?? []),
    untouched: [...kept.map(({ path }) => path), ...drawn.value.untouched],
    gone: lot.parts.flatMap(({ path, content }) =>
      content.kind === 'made' && content.length === null ? [path] : [],
    ),
  }
  const { stale, listed } = lot
  return ok({ stale, listed, bytes })
}

function textOf({ content, ...part }: MadePart, bytes: MadeLot['bytes']): FileToPut | null {
  if (content.kind !== 'made' || content.length === null) return null
  const { madeFrom, held, from, length } = content
  return {
    ...{ ...part, madeFrom, held },
    content: { kind: 'bytes', bytes: bytes.subarray(from, from + length) },
  }
}
