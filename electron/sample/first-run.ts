import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { readMarkdown } from '../../shared/interchange/markdown/read-markdown'
import type { NewCoverage } from '../../shared/model/coverage'
import type { Picture } from '../../shared/model/media'
import type { Act } from '../../shared/model/revision'
import { dayOf, instantAt, type LocalDay } from '../../shared/model/stamp'
import { ok, type Result } from '../../shared/result'
import type { MediaStore } from '../media/media-store'
import type { ContentStore } from '../store/content-store'

const sampleSchema = z.object({
  headline: z.string(),
  standfirst: z.string(),
  section: z.string(),
  tags: z.array(z.string()),
  language: z.string(),
  zone: z.string(),
  stampTemplate: z.string(),
  authors: z.array(z.object({ name: z.string() })),
  lead: z.object({ file: z.string(), caption: z.string(), credit: z.string(), alt: z.string() }),
  map: z.object({ credit: z.string(), alt: z.string() }),
  previousDay: z.object({ label: z.string(), title: z.string() }),
  body: z.string(),
  updates: z.array(
    z.object({
      time: z.string().regex(/^\d\d:\d\d$/),
      headline: z.string().default(''),
      authors: z.array(z.object({ name: z.string() })).default([]),
      pinned: z.boolean().default(false),
      keyEvent: z.boolean().default(false),
      summary: z.boolean().default(false),
      markdown: z.string(),
    }),
  ),
})

type Sample = z.infer<typeof sampleSchema>

/** Gives a new, empty newsroom one article to look at and try things on: yesterday's storm. */
export function addSampleArticle(
  parts: { readonly store: ContentStore; readonly media: MediaStore; readonly folder: string },
  act: Act,
): Result<unknown> {
  const sample = sampleSchema.parse(
    JSON.parse(readFileSync(join(parts.folder, 'sample-day.json'), 'utf8')),
  )
  const picture = parts.media.take(
    sample.lead.file,
    readFileSync(join(parts.folder, sample.lead.file)),
  )
  if (!picture.ok) return picture
  const { caption, credit, alt } = sample.lead
  const lead: Picture = { file: picture.value.file, caption, credit, alt }
  // Today's early hours would lie in the future for most of the world: the sample is yesterday's.
  const day = dayOf(act.at - 86_400_000, sample.zone)
  const stored = parts.store.articles.importCoverage(sampleCoverage(sample, lead, day), act)
  return stored.ok ? ok(null) : stored
}

function sampleCoverage(sample: Sample, lead: Picture, day: LocalDay): NewCoverage {
  return {
    kind: 'live',
    state: 'live',
    fields: {
      headline: sample.headline,
      standfirst: sample.standfirst,
      slug: '',
      section: sample.section,
      tags: sample.tags,
      authors: sample.authors,
      language: sample.language,
      zone: sample.zone,
      stampTemplate: sample.stampTemplate,
      day,
      lead,
      map: { file: null, ...sample.map },
      previousDay: { ...sample.previousDay, url: '' },
      importedOpening: null,
      changeLog: false,
      nextDay: null,
      series: null,
      embargo: null,
    },
    body: readMarkdown(sample.body),
    updates: [...sample.updates].reverse().map((update) => ({
      stamp: instantAt(day, clock(update.time), 'UTC'),
      stampAsWritten: null,
      headline: update.headline,
      authors: update.authors,
      flags: { pinned: update.pinned, keyEvent: update.keyEvent, summary: update.summary },
      status: null,
      body: readMarkdown(update.markdown),
    })),
  }
}

function clock(time: string): { readonly hour: number; readonly minute: number } {
  return { hour: Number(time.slice(0, 2)), minute: Number(time.slice(3)) }
}
