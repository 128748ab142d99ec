import { z } from 'zod'
import type { Author } from '../../../shared/model/author'
import type { Person } from '../../../shared/model/person'
import type { Instant } from '../../../shared/model/stamp'
import { ok } from '../../../shared/result'
import type { KeptPerson, PeopleStore } from '../people-store'
import type { Connection } from './connection'
import { readRow } from './rows'
import { searchKey } from './search-words'
import { inTransaction } from './transaction'

/** The people of a newsroom’s file. */
export function peopleStore(connection: Connection): PeopleStore {
  const list = () => listPeople(connection)
  return {
    list,
    keep: (person, at) =>
      inTransaction(connection, () => {
        keepPerson(connection, person, at)
        return ok(list())
      }),
    forget: (name) =>
      inTransaction(connection, () => {
        connection.run('DELETE FROM people WHERE key = ?', searchKey(name))
        return ok(list())
      }),
  }
}

/** Notes that somebody is named, in the transaction that names them. */
export function namePeople(connection: Connection, authors: readonly Author[], at: Instant): void {
  for (const { name, url } of authors) {
    const key = searchKey(name)
    if (key === '') continue
    connection.run(
      `INSERT INTO people (key, name, url, initials, used_at) VALUES (?, ?, ?, '', ?)
        ON CONFLICT (key) DO UPDATE SET used_at = max(used_at, excluded.used_at),
          url = CASE WHEN url = '' THEN excluded.url ELSE url END`,
      ...[key, name.trim(), url ?? '', at],
    )
  }
}

/** Those of a byline who were not in it before. */
export function newNames(before: readonly Author[], after: readonly Author[]): readonly Author[] {
  const known = new Set(before.map(({ name }) => name))
  return after.filter(({ name }) => !known.has(name))
}

function listPeople(connection: Connection): readonly Person[] {
  return connection
    .all('SELECT name, url, initials, used_at FROM people ORDER BY used_at DESC, name')
    .map((raw) => {
      const { name, url, initials, used_at: usedAt } = readRow(personRow, raw)
      return { name, url, initials, usedAt }
    })
}

function keepPerson(
  connection: Connection,
  { name, url, initials, was }: KeptPerson,
  at: Instant,
): void {
  const key = searchKey(name)
  if (key === '') return
  if (was !== null) rename(connection, searchKey(was), key)
  connection.run(
    `INSERT INTO people (key, name, url, initials, used_at) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (key) DO UPDATE SET name = excluded.name, url = excluded.url,
        initials = excluded.initials`,
    ...[key, name.trim(), url.trim(), initials.trim(), at],
  )
}

function rename(connection: Connection, was: string, key: string): void {
  if (was === key) return
  connection.run('UPDATE OR IGNORE people SET key = ? WHERE key = ?', key, was)
  // Still there where somebody had that name already: under two names they would be offered twice.
  connection.run('DELETE FROM people WHERE key = ?', was)
}

const personRow = z.object({
  name: z.string(),
  url: z.string(),
  initials: z.string(),
  used_at: z.number(),
})
