import { expect, test } from 'vitest'
import type { AskGhost } from '../../../../electron/publish/remote/ghost/ghost-api'
import { knownTags } from '../../../../electron/publish/remote/ghost/ghost-labels'
import { ok } from '../../../../shared/result'

test('a tag is found on a site with hundreds that begin as it does', async () => {
  const there = Array.from({ length: 250 }, (_, at) => `Storm ${String(at)}`).concat('Storm')
  const found = await knownTags(siteWith(there), ['storm'])

  expect(found.ok && found.value.map(({ name }) => name)).toContain('Storm')
})

/** Gives a hundred at most at a time, as Ghost does. */
function siteWith(names: readonly string[]): AskGhost {
  return ({ query = {}, schema }) => {
    const page = Number(query.page ?? '1')
    const tags = names
      .map((name, id) => ({ id: String(id), name }))
      .slice((page - 1) * 100, page * 100)
    const meta = { pagination: { pages: Math.ceil(names.length / 100) } }
    return Promise.resolve(ok({ value: schema.parse({ tags, meta }), serverTime: 0 }))
  }
}
