import { entryId, isId, type EntryId } from '../../shared/ids'
import { changeNatures, natureNames, type Telling } from '../../shared/model/correction'
import type { Coverage } from '../../shared/model/coverage'
import { ok, type Result } from '../../shared/result'
import { say } from '../../shared/words/say'
import { wrongCall, type Call } from './call'
import { inNewsroom, namedArticle } from './newsroom-at'

/** `decide ID ENTRY NATURE [--text TEXT] [--place PLACE]`: says what a change of published text is. */
export async function decideCommand(call: Call): Promise<Result<string>> {
  const id = namedArticle(call)
  if (!id.ok) return id
  const telling = namedTelling(call)
  if (!telling.ok) return telling
  return inNewsroom(call, ({ store, act }) => {
    const coverage = store.articles.coverage(id.value)
    if (!coverage.ok) return coverage
    const entry = namedText(call.words[1] ?? '', coverage.value)
    if (!entry.ok) return entry
    const decision = { articleId: id.value, entryId: entry.value, telling: telling.value }
    const decided = store.entries.decideChange(decision, act)
    if (!decided.ok) return decided
    const { nature } = telling.value
    if (call.json) return ok(JSON.stringify({ entry: call.words[1], nature }))
    return ok(`${say(natureNames[nature])}. Readers see it with the next publishing.`)
  })
}

function namedTelling({ words, options }: Call): Result<Telling> {
  const nature = changeNatures.find((name) => name === words[2])
  if (nature === undefined) {
    return wrongCall('Say what the change is: minor, update, correction or clarification.')
  }
  const { text, place = 'entry' } = options
  if (nature === 'minor' || nature === 'update') {
    return text === undefined ? ok({ nature }) : wrongCall('Only a notice has a text.')
  }
  if (text === undefined || text.trim() === '') {
    return wrongCall('Say what was wrong, as readers will read it: --text TEXT.')
  }
  if (place !== 'top' && place !== 'bottom' && place !== 'entry') {
    return wrongCall('A notice stands at --place top, bottom or entry.')
  }
  return ok({ nature, text, place })
}

function namedText(named: string, { body, updates }: Coverage): Result<EntryId | null> {
  if (named === 'fields') return ok(null)
  if (named === 'body') return ok(body.id)
  const known = [body.id, ...updates.map(({ id }) => id)]
  if (isId(named) && known.includes(entryId(named))) return ok(entryId(named))
  return wrongCall(`The article has no entry “${named}”.`)
}
