import { z } from 'zod'
import { ghostLabelSchema, type GhostLabel } from '../../../../shared/publish/ghost/ghost-post'
import { tagName } from '../../../../shared/publish/ghost/ghost-words'
import { ok, type Result } from '../../../../shared/result'
import { sentence } from '../../../../shared/words/sentence'
import type { AskGhost, GhostCall } from './ghost-api'

const paged = { meta: z.object({ pagination: z.object({ pages: z.number() }) }) }
const tagList = z
  .object({ tags: z.array(ghostLabelSchema), ...paged })
  .transform(({ tags, meta }) => ({ labels: tags, meta }))
const userList = z
  .object({ users: z.array(ghostLabelSchema), ...paged })
  .transform(({ users, meta }) => ({ labels: users, meta }))

/** Tags of the site that bear these names, in any case: Ghost would make a second one of another case. */
export async function knownTags(
  ask: AskGhost,
  wanted: readonly string[],
): Promise<Result<readonly GhostLabel[]>> {
  const names = wanted.map(tagName).filter((name) => name !== '')
  const known: GhostLabel[] = []
  for (let at = 0; at < names.length; at += 10) {
    const filter = names.slice(at, at + 10).map((name) => `name:~^'${quoted(name)}'`)
    const found = await allPages(ask, {
      path: 'tags/',
      query: { filter: filter.join(',') },
      schema: tagList,
      doing: sentence('look at the tags there'),
    })
    if (!found.ok) return found
    known.push(...found.value)
  }
  return ok(known)
}

/** Everybody with an account on the site; nobody is asked for where no author is named. */
export async function knownUsers(
  ask: AskGhost,
  wanted: readonly string[],
): Promise<Result<readonly GhostLabel[]>> {
  if (wanted.length === 0) return ok([])
  return allPages(ask, {
    path: 'users/',
    query: {},
    schema: userList,
    doing: sentence('look at the authors there'),
  })
}

type LabelsAsked = Pick<GhostCall<z.output<typeof tagList>>, 'path' | 'schema' | 'doing'> & {
  readonly query: Readonly<Record<string, string>>
}

async function allPages(
  ask: AskGhost,
  { query, ...asked }: LabelsAsked,
): Promise<Result<readonly GhostLabel[]>> {
  const labels: GhostLabel[] = []
  for (let page = 1; page <= mostPages; page += 1) {
    const found = await ask({
      ...asked,
      method: 'GET',
      query: { ...query, fields: 'id,name', limit: '100', page: String(page) },
    })
    if (!found.ok) return found
    labels.push(...found.value.value.labels)
    if (page >= found.value.value.meta.pagination.pages) break
  }
  return ok(labels)
}

const mostPages = 20

/**
 * Words inside the quotes of Ghost's filter language: it ends a text at either kind of quotation mark,
 * and gives a backslash no other meaning than before one.
 */
export function quoted(words: string): string {
  return words.replace(/['"]/g, '\\$&')
}
