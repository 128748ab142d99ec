import { z } from 'zod'
import { markupToWords, wordsToMarkup } from '../../../../shared/publish/wordpress/plain-words'
import { err, ok, type Result } from '../../../../shared/result'
import { sentence } from '../../../../shared/words/sentence'
import type { RestLine } from './rest-line'

const termShape = z.object({ id: z.number().int().positive(), name: z.string() })

/** Sections are WordPress's categories. */
export type Taxonomy = 'categories' | 'tags'

/**
 * The numbers of these sections or tags there; what is missing is made. What this account may not make
 * is left out: only editors may add sections.
 */
export async function termIds(
  line: RestLine,
  { taxonomy, names }: { readonly taxonomy: Taxonomy; readonly names: readonly string[] },
): Promise<Result<readonly number[]>> {
  const ids: number[] = []
  for (const name of names) {
    const found = await termId(line, { taxonomy, name })
    if (!found.ok) return found
    if (found.value !== null) ids.push(found.value)
  }
  return ok([...new Set(ids)])
}

/** Whether two names are one to WordPress, for which small and capital letters are the same. */
export function sameName(a: string, b: string): boolean {
  return folded(a) === folded(b)
}

async function termId(
  line: RestLine,
  { taxonomy, name }: { readonly taxonomy: Taxonomy; readonly name: string },
): Promise<Result<number | null>> {
  const path = `wp/v2/${taxonomy}`
  const doing =
    taxonomy === 'tags'
      ? sentence('use the tag “{name}”', { name })
      : sentence('use the section “{name}”', { name })
  const found = await line.ask(
    { method: 'GET', path, params: { search: name, per_page: '100', _fields: 'id,name' }, doing },
    z.array(termShape),
  )
  if (!found.ok) return err(found.error.error)
  const same = found.value.value.find((term) => sameName(markupToWords(term.name), name))
  if (same !== undefined) return ok(same.id)
  const made = await line.ask(
    {
      method: 'POST',
      path,
      params: { _fields: 'id,name' },
      json: { name: wordsToMarkup(name) },
      doing,
    },
    termShape,
  )
  if (made.ok) return ok(made.value.value.id)
  const { status, code, termId: existing, error } = made.error
  if (code === 'term_exists' && existing !== null) return ok(existing)
  return status === 403 ? ok(null) : err(error)
}

function folded(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()
}
