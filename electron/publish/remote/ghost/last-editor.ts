import { z } from 'zod'
import { sentence } from '../../../../shared/words/sentence'
import type { AskGhost } from './ghost-api'

const actions = z.object({
  actions: z.array(z.object({ actor: z.object({ name: z.string().max(400) }).nullish() })).max(1),
})

/**
 * Who saved a post last: a person, or a key by its integration's name. Empty where Ghost does not say;
 * nothing depends on it but the words about a conflict.
 */
export async function lastEditor(ask: AskGhost, remoteId: string): Promise<string> {
  const asked = await ask({
    method: 'GET',
    path: 'actions/',
    query: {
      filter: `resource_id:'${remoteId}'+event:[added,edited]`,
      include: 'actor',
      order: 'created_at desc',
      limit: '1',
    },
    schema: actions,
    doing: sentence('see who changed the article there'),
  })
  return asked.ok ? (asked.value.value.actions[0]?.actor?.name ?? '') : ''
}
