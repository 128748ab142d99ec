import { html, joinHtml, noHtml, type Html } from '../document/html'
import { newestNoticeAt, type NoticeKind } from '../model/correction'
import type { Instant, LocalDay } from '../model/stamp'
import type { PageLabels } from './page-labels'
import { wayToNotice, wayToOriginalEntry, wayToUpdate } from './article-ways'
import type { PublicCoverage } from './public-coverage'
import { noticeAnchor, type PublicNotice } from './public-notices'
import { clockElement, stampWords } from './time-element'

/** What a notice is called. */
export function noticeKind({ kind }: { readonly kind: NoticeKind }, labels: PageLabels): string {
  return labels[kind]
}

/** Notices on the page, oldest first as they were given; each can be linked to. */
export function noticeElements(notices: readonly PublicNotice[], page: PublicCoverage): Html {
  const inOrder = [...notices].reverse()
  return joinHtml(
    inOrder.map((notice) => {
      const at = clockElement(notice.at, page, nearOf(notice, page))
      return html`<aside class="correction" role="note" id="${noticeAnchor(notice)}">
<p class="correction-head"><strong class="correction-kind">${noticeKind(notice, page.labels)}</strong> ${at}${subjectLink(notice, page)}</p>
${noticeText(notice)}
</aside>
`
    }),
  )
}

/** The same for a feed, where no address within the page is needed. */
export function noticesInFeed(notices: readonly PublicNotice[], page: PublicCoverage): Html {
  return joinHtml(
    [...notices].reverse().map((notice) => {
      const at = clockElement(notice.at, page, nearOf(notice, page))
      return html`<p><strong>${noticeKind(notice, page.labels)}, ${at}${page.labels.colon.trimEnd()}</strong></p>
${noticeText(notice)}
`
    }),
  )
}

/** The words of a notice, a paragraph for each passage. */
export function noticeText({ text }: Pick<PublicNotice, 'text'>): Html {
  const passages = text
    .split(/\n+/)
    .map((passage) => passage.trim())
    .filter((passage) => passage !== '')
  return joinHtml(
    passages.map((passage) => html`<p>${passage}</p>`),
    '\n',
  )
}

/**
 * When a text was last given other words; of a correction that stands elsewhere, the way to it. Nothing
 * where a notice right here says the same moment.
 */
export function editedLine(
  editedAt: Instant | null,
  of: {
    /** All notices about the text, and those of them that stand beside this line. */
    readonly notices: readonly PublicNotice[]
    readonly shown: readonly PublicNotice[]
    readonly page: PublicCoverage
    readonly near: Instant | LocalDay
  },
): Html {
  if (editedAt === null) return noHtml
  const here = newestNoticeAt(of.shown)
  if (here !== null && here >= editedAt) return noHtml
  const time = clockElement(editedAt, of.page, of.near)
  const elsewhere = of.notices.find(({ at }) => at >= editedAt)
  if (elsewhere === undefined) {
    return html`<p class="edited">${of.page.labels.updated} ${time}</p>
`
  }
  const words =
    elsewhere.kind === 'correction' ? of.page.labels.corrected : of.page.labels.clarified
  return html`<p class="edited"><a href="${wayToNotice(of.page, elsewhere)}">${words} ${time}</a></p>
`
}

// At the text itself it is plain what a notice is about.
function subjectLink({ about, place }: PublicNotice, page: PublicCoverage): Html {
  if (place === 'entry' || about.kind === 'fields') return noHtml
  if (about.kind === 'update') {
    const words = stampWords(about.update, page)
    return html` <a class="correction-subject" href="${wayToUpdate(page, about.update.id)}">${words}</a>`
  }
  if (page.article.kind === 'story') return noHtml
  return html` <a class="correction-subject" href="${wayToOriginalEntry(page)}">${page.labels.originalEntry}</a>`
}

// A time alone is of the day that its update, or the page, says.
function nearOf({ about, place }: PublicNotice, page: PublicCoverage): Instant | LocalDay {
  return place === 'entry' && about.kind === 'update' ? about.update.stamp : page.fields.day
}
