import { clockTime, zoneLabel } from '../../model/stamp'
import type { Update } from '../../model/update'
import { noticeAddress, updatePageUrl } from '../article-ways'
import type { PublicCoverage } from '../public-coverage'
import type { PublicNotice } from '../public-notices'
import { timeIn, type Fields } from './fields'

/** What readers were told was wrong or unclear. */
export function correctionData(notice: PublicNotice, page: PublicCoverage): Fields {
  return {
    '@type': 'CorrectionComment',
    url: noticeAddress(page, notice),
    text: notice.text,
    datePublished: timeIn(notice.at, page),
  }
}

/** Each update that was taken back after readers had it. */
export function withdrawals(page: PublicCoverage): readonly Fields[] {
  return page.updates
    .filter(({ state }) => state === 'withdrawn')
    .map((update) => withdrawal(update, page))
}

function withdrawal(update: Update, page: PublicCoverage): Fields {
  const at = update.withdrawnAt ?? update.stamp
  const clock = `${clockTime(at, page.zone)} ${zoneLabel(at, page.zone)}`
  const words = `${page.labels.withdrawnAt} ${clock}. ${update.withdrawnReason.trim()}`
  return {
    '@type': 'CorrectionComment',
    url: updatePageUrl(page, update.id),
    text: words.trim(),
    datePublished: timeIn(at, page),
  }
}
