import { sentence } from '../../shared/words/sentence'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { appError, type AppError } from '../../shared/app-error'
import type { FolderTarget } from '../../shared/model/publication'
import { clockTime, dayOf, utcTime, type Instant } from '../../shared/model/stamp'
import { ownFolder } from '../../shared/publish/own-folder'
import { codeOf } from '../disk-error'
import type { SiteStore } from '../store/site-store'

/** Who published to a folder last, and how often. */
export interface SiteMarker {
  readonly newsroom: string
  readonly release: number
  /** UTC, as it stands in the file. */
  readonly at: string
}

/** Where in a site’s folder it stands. */
export const markerPath = `${ownFolder}/site.json`

/** Reads who published to a folder last; null where nobody says so. */
export async function readMarker(folder: string): Promise<SiteMarker | null> {
  const text = await readFile(join(folder, markerPath), 'utf8').catch((cause: unknown) => {
    if (codeOf(cause) === undefined) throw cause
    return null
  })
  if (text === null) return null
  const parsed = markerSchema.safeParse(jsonOf(text))
  // Unreadable: somebody’s hand was in it, and only our own word for it counts.
  return parsed.success ? parsed.data : null
}

/** The marker’s file for a release. */
export function markerText(of: {
  readonly newsroom: string
  readonly release: number
  readonly at: Instant
}): string {
  const marker: SiteMarker = { newsroom: of.newsroom, release: of.release, at: utcTime(of.at) }
  return `${JSON.stringify(marker, null, 2)}\n`
}

/** Why a folder may not be written to: somebody else has published there since. Null: it may. */
export function movedOn(
  marker: SiteMarker | null,
  target: FolderTarget,
  sites: SiteStore,
): AppError | null {
  if (marker === null) return null
  const { release, takesOver } = sites.state(target.id)
  const isOurs = marker.newsroom === sites.newsroomMark() && marker.release === release
  if (isOurs || takesOver) return null
  const at = Date.parse(marker.at)
  const clock = `${clockTime(at, 'UTC')} UTC`
  const day = { day: dayOf(at, 'UTC') }
  return appError(
    'target-changed-elsewhere',
    sentence(
      'Another copy of Dateline published to {folder} at {clock} on {day}. Nothing was sent.',
      {
        ...{ folder: target.folder, clock, day },
      },
    ),
    sentence('Publish from that one, or publish anyway: its pages are then written over.'),
  )
}

const markerSchema = z.object({
  newsroom: z.string(),
  release: z.number(),
  at: z.string().refine((at) => !Number.isNaN(Date.parse(at))),
})

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
