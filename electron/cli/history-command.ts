import type { WordCount } from '../../shared/history/count-change'
import { entryId, isId, type EntryId } from '../../shared/ids'
import type { Coverage } from '../../shared/model/coverage'
import { formatStamp, isoTime, utcTime } from '../../shared/model/stamp'
import { ok, type Result } from '../../shared/result'
import type { ContentStore } from '../store/content-store'
import type { SeenRevision, TimelineAsked } from '../store/revision-store'
import { wrongCall, type Call } from './call'
import { countLines, type CountedLine } from './counted-lines'
import { inNewsroom, namedArticle } from './newsroom-at'

/** `history ID [--entry ENTRY] [--limit N]`: a line a revision, newest first: id, time, author, cause, size, entry, who saw it. */
export async function historyCommand(call: Call): Promise<Result<string>> {
  const id = namedArticle(call)
  if (!id.ok) return id
  return inNewsroom(call, ({ store }) => {
    const coverage = store.articles.coverage(id.value)
    if (!coverage.ok) return coverage
    const entry = namedEntry(call.options.entry, coverage.value)
    if (!entry.ok) return entry
    const most = namedLimit(call.options.limit)
    if (!most.ok) return most
    const wanted = { articleId: id.value, entryId: entry.value, most: most.value }
    const lines = newestLines(store, wanted)
    if (!lines.ok) return lines
    const counted = countLines(store, lines.value, coverage.value)
    if (!counted.ok) return counted
    if (call.json) return ok(JSON.stringify(counted.value.map(jsonLine)))
    return ok(counted.value.map((line) => textLine(line, coverage.value)).join('\n'))
  })
}

function namedEntry(
  named: string | undefined,
  { body, updates }: Coverage,
): Result<EntryId | null | 'all'> {
  if (named === undefined) return ok('all')
  if (named === 'fields') return ok(null)
  if (named === 'body') return ok(body.id)
  const known = [body.id, ...updates.map(({ id }) => id)]
  if (isId(named) && known.includes(entryId(named))) return ok(entryId(named))
  return wrongCall(`The article has no entry “${named}”.`)
}

function namedLimit(named: string | undefined): Result<number> {
  if (named === undefined) return ok(Infinity)
  if (/^[1-9]\d{0,8}$/.test(named)) return ok(Number(named))
  return wrongCall('Say how many of the newest lines: --limit 50.')
}

interface Wanted extends Pick<TimelineAsked, 'articleId' | 'entryId'> {
  readonly most: number
}

function newestLines(
  store: ContentStore,
  { articleId, entryId: entry, most }: Wanted,
): Result<readonly SeenRevision[]> {
  const filters = { cause: null, author: null, onlySeen: false }
  const lines: SeenRevision[] = []
  for (;;) {
    const before = lines.at(-1)?.id ?? null
    const limit = Math.min(500, most - lines.length)
    const asked = { articleId, entryId: entry, before, limit, ...filters }
    const page = store.revisions.timeline(asked)
    if (!page.ok) return page
    lines.push(...page.value.lines)
    if (page.value.lines.length < limit || lines.length === most) return ok(lines)
  }
}

function textLine(line: CountedLine, coverage: Coverage): string {
  const { zone } = coverage.article.fields
  const entry = entryName(line.entryId, coverage)
  const size = line.words === null ? nothingCounted(line, zone) : sizeOf(line.words)
  const seen = line.seen.map(({ url, from, to }) => {
    const end = to === null ? 'now' : isoTime(to, zone)
    return `seen from ${isoTime(from, zone)} to ${end} at ${url}`
  })
  const cells = [line.id, isoTime(line.at, zone), line.author, line.cause, size, entry, ...seen]
  return cells.join('\t')
}

/** By this name `--entry` takes it; an update also says what it is called on the page. */
function entryName(id: EntryId | null, { article, body, updates }: Coverage): string {
  if (id === null) return 'fields'
  if (id === body.id) return 'body'
  const update = updates.find((candidate) => candidate.id === id)
  if (update === undefined) return id
  const { stampTemplate, zone } = article.fields
  return `${id} ${formatStamp(stampTemplate, update.stamp, zone)}`
}

function nothingCounted({ thinnedAt }: CountedLine, zone: string): string {
  return thinnedAt === null ? 'first' : `let go ${isoTime(thinnedAt, zone)}`
}

function sizeOf({ added, removed }: WordCount): string {
  return `+${String(added)} −${String(removed)}`
}

function jsonLine({ id, entryId: entry, words, ...line }: CountedLine): unknown {
  return {
    id,
    entry,
    at: utcTime(line.at),
    openedAt: utcTime(line.openedAt),
    author: line.author,
    cause: line.cause,
    added: words?.added ?? null,
    removed: words?.removed ?? null,
    thinnedAt: line.thinnedAt === null ? null : utcTime(line.thinnedAt),
    seen: line.seen.map((span) => ({
      publication: span.publicationId,
      target: span.targetId,
      url: span.url,
      from: utcTime(span.from),
      to: span.to === null ? null : utcTime(span.to),
    })),
  }
}
