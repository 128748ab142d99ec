import { z } from 'zod'
import type { FailureWords } from '../../../shared/app-error'
import type { Phrase } from '../../../shared/words/german'
import { canSay, sayWords, type Words } from '../../../shared/words/sentence'

// Whether this version knows the phrase is seen where it is said.
const anyPhrase = z.string().transform((text) => text as Phrase)

const wordsSchema: z.ZodType<Words> = z.lazy(() =>
  z.union([
    z.string(),
    z.array(wordsSchema),
    z.object({ day: z.string() }),
    z.object({
      phrase: anyPhrase,
      values: z.record(z.string(), z.union([z.number(), wordsSchema])).exactOptional(),
    }),
  ]),
)

/** Words as they were kept, to be said anew. */
export const keptWords = z.object({ message: wordsSchema, remedy: wordsSchema })

const reasonSchema = z.object({ said: z.string(), words: wordsSchema })

/** A reason as a column keeps it: what it says, and what to say in another language. */
export function reasonCell(reason: Words): string {
  if (typeof reason === 'string') return reason
  return JSON.stringify({ said: sayWords(reason), words: reason })
}

/** The reason in the language that is spoken now; an older version kept it as it was said then. */
export function reasonIn(cell: string): string {
  if (!cell.startsWith('{"said":')) return cell
  const { said, words } = reasonSchema.parse(JSON.parse(cell))
  return canSay(words) ? sayWords(words) : said
}

/** A failure that was kept, in the language that is spoken now. */
export function sayKept<Kept extends { readonly message: string; readonly remedy: string }>(
  kept: Kept & { readonly words?: FailureWords | undefined },
): Omit<Kept, 'words'> {
  const { words, ...plain } = kept
  if (words === undefined || !canSay([words.message, words.remedy])) return plain
  return { ...plain, message: sayWords(words.message), remedy: sayWords(words.remedy) }
}
