import type { ListedArticle } from '../../shared/publish/listed-article'
import { renderedText } from '../../shared/publish/templates/template-trouble'
import type { ReleasePart } from '../../shared/publish/render-release'
import { ok, type Result } from '../../shared/result'
import type { ReleaseFile } from '../../shared/model/publication'
import type { KeptText, MadeLot, MadePart, MadeText } from './lot-job'
import { staleOf, type Lot } from './put-lots'

/**
 * Makes the texts of a lot, but for those that the site holds as they are, for another thread to take. It
 * comes in parts, and each is let go when it is made: a thread has only so much memory.
 */
export async function renderLot(
  lots: AsyncIterable<Lot> | Iterable<Lot>,
  heldAt: (path: string) => ReleaseFile | null,
): Promise<Result<MadeLot>> {
  const texts = new TextsInARow()
  const parts: MadePart[] = []
  const stale: ReleaseFile[] = []
  const listed: ListedArticle[] = []
  for await (const lot of lots) {
    for (const { content, ...file } of lot.files) {
      const made = content.kind === 'text' ? textOf(content, heldAt(file.path), texts) : ok(content)
      if (!made.ok) return made
      parts.push({ ...file, content: made.value })
    }
    stale.push(...lot.formerly)
    listed.push(...lot.listed)
  }
  // What one article gave up another may have taken.
  return ok({
    parts,
    bytes: texts.whole(),
    stale: staleOf({ files: parts, formerly: stale }),
    listed,
  })
}

type TextContent = Extract<ReleasePart['content'], { readonly kind: 'text' }>

function textOf(
  { madeFrom, text }: TextContent,
  held: ReleaseFile | null,
  texts: TextsInARow,
): Result<MadeText | KeptText> {
  if (held !== null && madeFrom !== null && held.madeFrom === madeFrom) {
    return ok({ kind: 'kept', held })
  }
  const made = renderedText(text)
  if (!made.ok) return made
  const from = texts.length
  const length = made.value === null ? null : texts.add(made.value)
  return ok({ kind: 'made', madeFrom, held, from, length })
}

const encoder = new TextEncoder()
// A lot of a hundred articles is some megabytes.
const firstBytes = 4 * 1024 * 1024

// Written over by the next lot: to ask for new memory each time takes longer than to fill it.
let scratch = new Uint8Array(firstBytes)

/** Texts as bytes in one memory: each in one of its own would be asked for and let go a hundred thousand times. */
class TextsInARow {
  length = 0

  /** How many bytes it has. */
  add(text: string): number {
    // At most so many that each of its characters takes three.
    const most = text.length * 3
    if (this.length + most > scratch.length) this.grow(most)
    const { written } = encoder.encodeInto(text, scratch.subarray(this.length))
    this.length += written
    return written
  }

  whole(): Uint8Array<ArrayBuffer> {
    return scratch.slice(0, this.length)
  }

  private grow(most: number): void {
    const larger = new Uint8Array(Math.max(scratch.length * 2, this.length + most))
    larger.set(scratch.subarray(0, this.length))
    scratch = larger
  }
}
