import { clockTime, formatStamp, zoneLabel, zoneOfTemplate } from '../model/stamp'
import type { Coverage } from '../model/coverage'
import type { Update } from '../model/update'
import { say } from '../words/say'
import type { Check, Warning } from './finding'

// A clock that is a little off is no mistake of the writer's.
const tolerance = 60_000

/** An update cannot speak of a time to come, nor be shown with a label that names another time. */
export const checkStamps: Check = (coverage, { now }) =>
  coverage.updates
    .filter((update) => update.state === 'posted')
    .flatMap((update) => [
      ...(update.stamp > now + tolerance ? [inFuture(update, coverage)] : []),
      ...(isUnresolved(update, coverage) ? [unresolved(update, coverage)] : []),
    ])

function inFuture(update: Update, { article }: Coverage): Warning {
  const { stampTemplate, zone } = article.fields
  return {
    kind: 'stamp-in-future',
    severity: 'warn',
    message: say('“{stamp}” is a time that has not come yet.', {
      stamp: formatStamp(stampTemplate, update.stamp, zone),
    }),
    remedy: say('Check its day and its time.'),
    entryId: update.id,
  }
}

// Another form of the same time, such as `Update 12:54 GMT`, is fine; another time is not.
function isUnresolved({ stampAsWritten, stamp }: Update, { article }: Coverage): boolean {
  if (stampAsWritten === null) return false
  const written = /(\d{1,2})[:.]?(\d{2})(?!\d)/.exec(stampAsWritten)
  const zone = zoneOfTemplate(stampAsWritten, article.fields.zone)
  const shown = written === null ? '' : `${(written[1] ?? '').padStart(2, '0')}:${written[2] ?? ''}`
  return shown !== clockTime(stamp, zone)
}

function unresolved(update: Update, { article }: Coverage): Warning {
  const { stampTemplate, zone } = article.fields
  const shown = zoneOfTemplate(stampTemplate, zone)
  const guess = `${clockTime(update.stamp, shown)} ${zoneLabel(update.stamp, shown)}`
  return {
    kind: 'stamp-unresolved',
    severity: 'warn',
    message: say('The label “{stampAsWritten}” does not say the time it is filed under, {guess}.', {
      stampAsWritten: update.stampAsWritten ?? '',
      guess,
    }),
    remedy: say('Set the time of this update.'),
    entryId: update.id,
  }
}
