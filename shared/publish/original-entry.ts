import { html, type Html } from '../document/html'
import { renderBody } from '../document/render-body'
import { editedLine, noticeElements } from './correction-notice'
import type { PublicCoverage } from './public-coverage'
import { noticesAbout, noticesAt } from './public-notices'

/** The text a live article began with; of a story, its text. */
export function originalEntry(page: PublicCoverage): Html {
  const { article, body } = page
  const notices = noticesAbout(page.notices, 'body')
  const standing = noticesAt(notices, 'entry')
  const shown = noticeElements(standing, page)
  // The text is gone, not what was said of it.
  if (body === null) return shown
  const base = page.part.toArticle
  const words = page.labels.text
  if (article.kind === 'story') {
    return html`<div class="coverage-text story-text">
${renderBody(body, { words, base })}
</div>
${shown}`
  }
  return html`<section class="original-entry" id="original-entry">
<h2 class="entry-title">${page.labels.originalEntry}</h2>
<div class="coverage-text lowered-1">
${renderBody(body, { headingShift: 1, words, base })}
</div>
${editedLine(page.bodyEditedAt, { notices, shown: standing, page, near: page.fields.day })}${shown}</section>`
}
