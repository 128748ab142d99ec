import { brokenWords } from '../broken-words'
import { applicationId, schemaVersion } from '../migrations/migrations'
import { lookInto, type Scan } from './look-into'
import { failureKind } from './store-failure'
import { walkHistory } from './walk-history'

/** What a file's first page says it is. */
export interface FileKind {
  readonly version: number
  readonly isOurs: boolean
}

/** Whose file it is and of which version; SQLite's own errors are thrown. */
export function readFileKind(scan: Scan): FileKind {
  let [version, application] = [0, 0]
  scan({ columns: 'user_version', from: 'pragma_user_version' }, (cell) => {
    version = Number(cell)
  })
  scan({ columns: 'application_id', from: 'pragma_application_id' }, (cell) => {
    application = Number(cell)
  })
  return { version, isOurs: application === applicationId }
}

/** What is wrong with a file of this version, in a developer's words; null where nothing is. */
export function findDamage(file: string): string | null {
  try {
    return lookInto(file, (scan) => firstDamage(scan))
  } catch (error) {
    const failure = failureKind(error)
    if (failure?.kind === 'database-damaged') return failure.detail
    // Our own question makes no sense to SQLite: the tables are not what their version says.
    if (failure === null && error instanceof Error && 'errcode' in error) return error.message
    throw error
  }
}

/** Every check there is, cheapest to explain first. */
function firstDamage(scan: Scan): string | null {
  const { version, isOurs } = readFileKind(scan)
  if (!isOurs) return 'not a file of Dateline’s'
  const structure = structureDamage(scan)
  if (structure !== null || version !== schemaVersion) return structure
  // SQLite's own checks see hardly any changed byte within a text; the hashes see all.
  const { broken } = walkHistory(scan)
  return broken === null ? mirrorDamage(scan) : brokenWords(broken)
}

/** What SQLite itself finds wrong; null: nothing. */
export function structureDamage(scan: Scan): string | null {
  const found: string[] = []
  scan({ columns: 'integrity_check', from: 'pragma_integrity_check' }, (line) => {
    if (line !== 'ok') found.push(String(line))
  })
  scan({ columns: '"table", parent', from: 'pragma_foreign_key_check' }, (table, parent) => {
    found.push(`${String(table)} points at ${String(parent)} that is not there`)
  })
  return found[0] ?? null
}

/** A row that points into history and says something else than it; null: there is none. */
export function mirrorDamage(scan: Scan): string | null {
  const found: string[] = []
  for (const { table, differs } of mirrors) {
    const from = `${table} o LEFT JOIN revisions r ON r.position = o.revision
      WHERE r.content_hash IS NOT o.content_hash OR ${differs}`
    scan({ columns: 'o.id', from }, (id) => {
      found.push(`${table} row ${String(id)} does not match its revision`)
    })
  }
  return found[0] ?? null
}

/** The rows that point into history, and what of it they repeat in order to be searched. */
const mirrors = [
  {
    table: 'articles',
    differs: `r.article_id IS NOT o.id OR r.entry_id IS NOT NULL
      OR r.content ->> 'articleKind' IS NOT o.kind OR r.content ->> 'state' IS NOT o.state
      OR r.content ->> '$.fields.day' IS NOT o.day`,
  },
  {
    table: 'entries',
    differs: `r.entry_id IS NOT o.id OR r.article_id IS NOT o.article_id
      OR r.entry_state IS NOT o.state OR r.content ->> 'stamp' IS NOT o.stamp
      OR coalesce(r.content ->> '$.flags.pinned', 0) IS NOT o.pinned`,
  },
]
