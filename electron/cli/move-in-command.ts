import { resolve } from 'node:path'
import type { ArchiveSurvey } from '../../shared/interchange/archive/archived-post'
import type { MoveInReport } from '../../shared/interchange/archive/move-in-report'
import { dayOf } from '../../shared/model/stamp'
import { ok, type Result } from '../../shared/result'
import { publicReader } from '../embeds/public-reader'
import { openPacked } from '../importing/archives/open-packed'
import { moveIn } from '../importing/move-in'
import { readHabits } from '../settings/read-habits'
import { wrongCall, type Call, type Printed } from './call'
import { commandPictures } from './command-pictures'
import { endOnSignals } from './end-on-signals'
import { inNewsroom } from './newsroom-at'

// A picture of a camera over a slow line.
const pictureMs = 60_000

/** `move-in PATH`: an archive’s posts become articles; prints what was left out, post by post. */
export async function moveInCommand(call: Call): Promise<Result<string | Printed>> {
  const [path = ''] = call.words
  const from = call.options.pictures ?? 'here'
  if (from !== 'here' && from !== 'fetch') {
    return wrongCall('Say --pictures=here, or --pictures=fetch to take them from the web too.')
  }
  return inNewsroom<string | Printed>(call, async ({ store, dataFolder, act }) => {
    const settings = readHabits(dataFolder)
    const zone = call.options.zone ?? settings.houseZone
    const letGoOfSignals = endOnSignals()
    const opened = await openPacked(resolve(path), { zone })
    if (!opened.ok) {
      letGoOfSignals()
      return opened
    }
    const { archive, close } = opened.value
    const { signal } = new AbortController()
    const pictures = commandPictures(dataFolder)
    try {
      const survey = await archive.survey(signal)
      if (!survey.ok) return survey
      if (call.dryRun) return ok(surveyWords(call, survey.value, settings.houseZone))
      const report = await moveIn(
        {
          ...{ store, pictures, settings, now: call.now },
          readPublic: publicReader(pictureMs),
          act: () => ({ ...act, at: call.now() }),
        },
        {
          archive,
          pictures: from === 'fetch' ? 'web' : 'here',
          signal,
          onProgress: () => undefined,
        },
      )
      return ok({ text: reportWords(call, report), code: report.stopped === null ? 0 : 1 })
    } finally {
      pictures.close()
      await close()
      letGoOfSignals()
    }
  })
}

function surveyWords(call: Call, survey: ArchiveSurvey, zone: string): string {
  if (call.json) return JSON.stringify(survey)
  const { kind, name, published, drafts, live, pictures, from, to, authors, others } = survey
  const day = (at: number) => dayOf(at, zone)
  return [
    `${kind}: ${name}`,
    `${counted(published, 'post')} published, ${counted(drafts, 'draft')}, ${counted(live, 'live blog')}`,
    ...(from === null || to === null ? [] : [`from ${day(from)} to ${day(to)}`]),
    `${counted(pictures, 'picture')} in them`,
    ...(authors.length === 0 ? [] : [`by ${authors.join(', ')}`]),
    ...others.map(({ what, count }) => `stays behind: ${String(count)} ${what}`),
    ...(survey.trouble === '' ? [] : [survey.trouble]),
  ].join('\n')
}

function reportWords(call: Call, report: MoveInReport): string {
  if (call.json) return JSON.stringify(report)
  const { moved, known, pictures, told, stopped } = report
  return [
    `${counted(moved, 'article')} moved in, with ${counted(pictures, 'picture')}`,
    ...(known === 0 ? [] : [`${String(known)} here already, left as they are`]),
    ...told.map(({ title, articleId, left }) => {
      const what = articleId === null ? 'not moved in' : 'left behind'
      return `${what}, “${title}”: ${left.join('; ')}`
    }),
    ...(stopped === null || stopped === 'by-hand' ? [] : [`stopped: ${stopped.message}`]),
  ].join('\n')
}

function counted(count: number, thing: string): string {
  return `${String(count)} ${count === 1 ? thing : `${thing}s`}`
}
