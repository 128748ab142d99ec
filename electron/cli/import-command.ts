import { resolve } from 'node:path'
import { appError } from '../../shared/app-error'
import { guessDay } from '../../shared/interchange/live-text/guess-day'
import type { Offer, Unsure } from '../../shared/interchange/live-text/live-text-reading'
import { readLiveText } from '../../shared/interchange/live-text/read-live-text'
import { isArticleFile } from '../../shared/interchange/article-json'
import { checkZone } from '../../shared/model/check-zone'
import { dayOf, type LocalDay } from '../../shared/model/stamp'
import { err, ok, type Result } from '../../shared/result'
import { importLiveText, type LiveTextImported } from '../importing/import-live-text'
import { readTextFile } from '../importing/read-text-file'
import { inNewsroom } from './newsroom-at'
import { takeArticle } from './take-article'
import { countedUpdates } from './counted-updates'
import type { Call } from './call'

/** `import FILE`: a plain-text live page, or an article's file, becomes an article; prints its id. */
export async function importCommand(call: Call): Promise<Result<string>> {
  const [file = ''] = call.words
  const zone = checkZone(call.options.zone ?? 'UTC')
  if (!zone.ok) return zone
  const text = readTextFile(resolve(file))
  if (!text.ok) return text
  if (isArticleFile({ fileName: file, text: text.value })) return takeArticle(call, text.value)
  const day = chooseDay(call, text.value, zone.value)
  if (!day.ok) return day
  return inNewsroom(call, ({ store, act }) => {
    const imported = importLiveText(
      store,
      {
        text: text.value,
        day: day.value,
        zone: zone.value,
        headline: call.options.headline ?? '',
        offers: [],
        settings: { language: 'en' },
      },
      act,
    )
    return imported.ok ? ok(report(call, imported.value)) : imported
  })
}

/** The day given; else, for a text without any time, today; else the question, with a guess to answer it. */
function chooseDay(call: Call, text: string, zone: string): Result<LocalDay> {
  if (call.options.day !== undefined) return ok(call.options.day)
  const reading = readLiveText(text, { zone })
  if (!reading.ok) return reading
  const today = dayOf(call.now(), zone)
  if (reading.value.updates.length === 0) return ok(today)
  const guess = guessDay(reading.value, today)
  const hint =
    guess === null
      ? 'The text gives no hint which day it is.'
      : `Perhaps --day ${guess.day}: ${guess.reason}`
  return err(
    appError(
      'day-missing',
      'The text has times but no day.',
      `Name it with --day YYYY-MM-DD. ${hint}`,
    ),
  )
}

function report(call: Call, { coverage, unsure, offers }: LiveTextImported): string {
  const { id } = coverage.article
  if (call.json) return JSON.stringify({ id, updates: coverage.updates.length, unsure, offers })
  return [
    id,
    countedUpdates(coverage.updates.length),
    ...unsure.map(unsureLine),
    ...offers.map(offerLine),
  ].join('\n')
}

function unsureLine({ line, message }: Unsure): string {
  return line === null ? `unsure: ${message}` : `unsure, line ${String(line)}: ${message}`
}

function offerLine({ kind, line, reason }: Offer): string {
  const form = kind === 'quote' ? 'a block quote' : 'a title'
  return `perhaps ${form}, line ${String(line)}: ${reason} The text was left as it is.`
}
