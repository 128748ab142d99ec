import { mkdirSync } from 'node:fs'
import { newId } from '../../electron/store/new-id'
import { openStore } from '../../electron/store/sqlite/open-store'
import { makeBody, makeParagraph, makeText } from '../../shared/document/make-body'
import type { ArticleFields } from '../../shared/model/article'
import { addDays } from '../../shared/model/stamp'
import { noFlags } from '../../shared/model/update'
import type { Result } from '../../shared/result'
import { sampleDay } from './sample-coverage'

/** The last of the weeks: a day of coverage that has not ended. */
export const lastDay = '2026-10-20'

const ferries = [
  'The ferry to Kolsey stays in port; the breakwater is closed to walkers.',
  'Crews pumped out the fish hall. Nobody was hurt, the harbour master says.',
  'Two trawlers came in behind the breakwater, one of them with a torn net.',
  'Power is back in the upper town. The school stays shut until Thursday.',
  'A crane lifted the fallen lamp off the quay; the road is free again.',
]

/** Writes a newsroom of forty days of coverage, the last of them long and live. */
export function writeSomeWeeks(folder: string, days = 40): void {
  mkdirSync(folder, { recursive: true })
  const store = must(openStore({ folder, newId }))
  for (let ago = days - 1; ago >= 0; ago -= 1) {
    const day = addDays(lastDay, -ago)
    const start = Date.parse(`${day}T06:00:00Z`)
    const count = ago === 0 ? 60 : 3 + (ago % 4)
    const updates = Array.from({ length: count }, (_, index) => ({
      stamp: start + index * 600_000,
      stampAsWritten: null,
      headline: '',
      authors: [],
      flags: noFlags,
      status: null,
      body: text(`${ferries[(index + ago) % ferries.length] ?? ''} Note ${String(index + 1)}.`),
    }))
    const body = text(`The harbour woke to day ${String(days - ago)} after the storm.`)
    const fields = fieldsOf(day, ago)
    const state = ago === 0 ? 'live' : 'ended'
    const act = { at: start + 3_600_000, author: 'Ann Reporter' }
    must(store.articles.importCoverage({ kind: 'live', state, fields, body, updates }, act))
  }
  store.close()
}

function fieldsOf(day: string, ago: number): ArticleFields {
  const { fields } = sampleDay.article
  const authors = [{ name: ago % 3 === 0 ? 'Ben Okafor' : 'Ann Reporter' }]
  const tags = ago % 2 === 0 ? ['Storm Edda', 'Kolsey'] : ['Kolsey']
  const headline =
    ago % 5 === 0 ? `Kolsey counts what Storm Edda took: the breakwater` : `Kolsey after the storm`
  return {
    ...fields,
    headline,
    standfirst: '',
    day,
    authors,
    tags,
    lead: null,
    map: null,
    slug: '',
  }
}

function text(words: string) {
  return makeBody([makeParagraph([makeText(words)])])
}

function must<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw new Error(`${result.error.kind}: ${result.error.message}`)
}
