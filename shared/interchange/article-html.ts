import type { PictureOptions } from '../document/blocks/image'
import { coverageHeadline } from '../document/display-headline'
import { html, htmlIf, joinHtml, noHtml, type Html } from '../document/html'
import { isBlank } from '../document/plain-text'
import { renderBody } from '../document/render-body'
import { safeWebUrl } from '../document/safe-url'
import type { ArticleFields, PreviousDay } from '../model/article'
import type { Author } from '../model/author'
import type { Correction } from '../model/correction'
import type { Coverage } from '../model/coverage'
import { formatStamp, isoTime, longDay, zoneOfTemplate } from '../model/stamp'
import { newestFirst, type Update } from '../model/update'
import { bylineLine } from '../publish/byline-line'
import { labelsFor } from '../publish/labels'
import type { PageLabels } from '../publish/page-labels'
import { noticeTime } from './notice-time'

// The document goes alone: of a picture it has the words.
const withoutFiles: PictureOptions = { pictureUrl: () => null }

/**
 * An article as one plain HTML document, to send or to paste elsewhere: no styles, no scripts, no
 * pictures' files. Posted updates newest first, then the original entry. The published page is another.
 */
export function writeArticleHtml(coverage: Coverage): string {
  const { kind, fields } = coverage.article
  const headline = coverageHeadline(coverage, labelsFor(fields.language).untitled)
  const posted = kind === 'live' ? coverage.updates.filter(({ state }) => state === 'posted') : []
  const document = html`<!DOCTYPE html>
<html lang="${fields.language}">
<head>
<meta charset="utf-8">
<title>${headline}</title>
</head>
<body>
<article>
<h1>${headline}</h1>
${openingParts(fields)}${corrections(coverage.article.corrections, fields)}${joinHtml(newestFirst(posted).map((update) => updatePart(update, fields)))}${entryPart(coverage)}</article>
</body>
</html>
`
  return document.markup
}

function openingParts(fields: ArticleFields): Html {
  const { standfirst, day, language, map, previousDay } = fields
  const labels = labelsFor(language)
  const passages = standfirst.split(/\n\s*\n/).filter((passage) => passage.trim() !== '')
  return joinHtml([
    ...passages.map((passage) => paragraph(passage.trim())),
    byline(fields.authors, labels),
    html`<p><time datetime="${day}">${longDay(day, language)}</time></p>
`,
    leadPart(fields, labels),
    previousDay === null ? noHtml : previousDayPart(previousDay, labels),
    map === null || map.credit.trim() === ''
      ? noHtml
      : paragraph(`${labels.map}${labels.colon}${map.credit.trim()}`),
  ])
}

function leadPart({ lead }: ArticleFields, labels: PageLabels): Html {
  const caption = lead?.caption.trim() ?? ''
  const credit = lead?.credit.trim() ?? ''
  return joinHtml([
    htmlIf(
      caption !== '',
      () => html`<p class="caption">${caption}</p>
`,
    ),
    htmlIf(
      credit !== '',
      () => html`<p class="credit">${labels.picture}${labels.colon}${credit}</p>
`,
    ),
  ])
}

function previousDayPart({ label, title, url }: PreviousDay, { colon }: PageLabels): Html {
  if (title.trim() === '') return noHtml
  const address = safeWebUrl(url)
  const words = address === null ? html`${title}` : html`<a href="${address}">${title}</a>`
  return html`<p>${label}${colon}${words}</p>
`
}

function updatePart(update: Update, fields: ArticleFields): Html {
  const { stampTemplate, zone, language } = fields
  const labels = labelsFor(language)
  const label = update.stampAsWritten ?? formatStamp(stampTemplate, update.stamp, zone)
  const time = isoTime(update.stamp, zoneOfTemplate(stampTemplate, zone))
  const title = update.headline.trim()
  return html`<section id="u-${update.id}">
<h2><time datetime="${time}">${label}</time></h2>
${htmlIf(
  title !== '',
  () => html`<h3>${title}</h3>
`,
)}${update.status === null ? noHtml : paragraph(labels.status[update.status])}${byline(update.authors, labels)}${renderBody(update.body, { headingShift: title === '' ? 1 : 2, words: labels.text, ...withoutFiles })}
${corrections(update.corrections, fields)}</section>
`
}

function entryPart({ article, body }: Coverage): Html {
  const { fields } = article
  const labels = labelsFor(fields.language)
  const told = corrections(body.corrections, fields)
  if (isBlank(body.body)) return told
  if (article.kind === 'story')
    return html`${renderBody(body.body, { words: labels.text, ...withoutFiles })}
${told}`
  return html`<section id="original-entry">
<h2>${labels.originalEntry}</h2>
${renderBody(body.body, { headingShift: 1, words: labels.text, ...withoutFiles })}
${told}</section>
`
}

function corrections(notices: readonly Correction[], fields: ArticleFields): Html {
  const zone = zoneOfTemplate(fields.stampTemplate, fields.zone)
  const labels = labelsFor(fields.language)
  return joinHtml(
    notices.map(({ kind, at, text }) => {
      const time = html`<time datetime="${isoTime(at, zone)}">${noticeTime(at, fields)}</time>`
      return html`<p class="correction"><em>${labels[kind]}, ${time}${labels.colon.trimEnd()}</em> ${text}</p>
`
    }),
  )
}

function byline(authors: readonly Author[], labels: PageLabels): Html {
  const names = authors.map(({ name }) => name.trim()).filter((name) => name !== '')
  return htmlIf(names.length > 0, () => paragraph(bylineLine(names, labels)))
}

function paragraph(words: string): Html {
  return html`<p>${words}</p>
`
}
