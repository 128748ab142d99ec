import { ByteWriter } from '../../shared/document/pieces'
import type { ListedArticle } from '../../shared/publish/listed-article'
import { renderedText } from '../../shared/publish/templates/template-trouble'
import type { ReleasePart } from '../../shared/publish/release-part'
import { ok, type Result } from '../../shared/result'
import type { ReleaseFile } from '../../shared/model/publication'
import type { KeptText, MadeLot, MadePart, MadeText } from './lot-job'
import { staleOf, type Lot } from './put-lots'

/** Who takes a lot’s texts, and what is known of the site. */
export interface LotRendering {
  readonly heldAt: (path: string) => ReleaseFile | null
  /** Told after each text. */
  readonly onMade: () => void
}

/**
 * Makes the texts of a lot, but for those that the site holds as they are, for another thread to take. It
 * comes in parts, and each is let go when it is made: a thread has only so much memory.
 */
export async function renderLot(
  lots: AsyncIterable<Lot> | Iterable<Lot>,
  { heldAt, onMade }: LotRendering,
): Promise<Result<MadeLot>> {
  texts.begin()
  const parts: MadePart[] = []
  const stale: ReleaseFile[] = []
  const listed: ListedArticle[] = []
  for await (const lot of lots) {
    for (const { content, ...file } of lot.files) {
      const made = content.kind === 'text' ? textOf(content, heldAt(file.path)) : ok(content)
      if (!made.ok) return made
      parts.push({ ...file, content: made.value })
      onMade()
    }
    stale.push(...lot.formerly)
    listed.push(...lot.listed)
  }
  // What one article gave up another may have taken.
  return ok({
    parts,
    bytes: texts.taken(),
    stale: staleOf({ files: parts, formerly: stale }),
    listed,
  })
}

// One after the other in one memory, which the next lot writes over: each in one of its own would be asked
// for and let go a hundred thousand times, and new memory takes longer to get than to fill.
const texts = new ByteWriter(Infinity)

type TextContent = Extract<ReleasePart['content'], { readonly kind: 'text' }>

function textOf(
  { madeFrom, text }: TextContent,
  held: ReleaseFile | null,
): Result<MadeText | KeptText> {
  if (held !== null && madeFrom !== null && held.madeFrom === madeFrom) {
    return ok({ kind: 'kept', held })
  }
  const made = renderedText(text)
  if (!made.ok) return made
  const from = texts.length
  if (made.value !== null) texts.text(made.value)
  const length = made.value === null ? null : texts.length - from
  return ok({ kind: 'made', madeFrom, held, from, length })
}
