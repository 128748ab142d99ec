import type { PictureOptions } from '../document/blocks/image'
import { html, htmlIf, joinHtml, noHtml, type Html } from '../document/html'
import type { BlockChange, FieldChange } from '../history/change-types'
import { diffRevisions } from '../history/diff-revisions'
import { heard } from '../history/diff-marks'
import { renderChange } from '../history/render-diff'
import { appLanguageOf } from '../words/app-language'
import { speakingIn } from '../words/say'
import type { EntryId } from '../ids'
import { dayOf, longDay } from '../model/stamp'
import type { PublicChange } from './change-log'
import { noticeText } from './correction-notice'
import type { PageLabels } from './page-labels'
import { pageShell } from './page-shell'
import type { ArticlePart } from './article-part'
import { wayToUpdate } from './article-ways'
import type { PublicCoverage } from './public-coverage'
import type { Site } from './site'
import { clockElement, stampWords } from './time-element'

/** Where, below an article, its changes are told. */
export const changeLogPath = 'changes/index.html'

const root = '../../../../../'
const changesPart: ArticlePart = { toArticle: '../', number: null }

/** Every change of what was published of an article: when, what it was told as, and the words. */
export function changeLogPage(
  changes: readonly PublicChange[],
  on: { readonly page: PublicCoverage; readonly site: Site; readonly stylesheetMark: string },
): Html {
  const { page, site } = on
  const { language, labels } = page
  const title = `${labels.allChanges}${labels.colon}${page.headline}`
  return pageShell({
    head: {
      title,
      siteName: site.name,
      description: labels.allChangesAbout,
      language,
      url: `${page.url}changes/`,
      root,
      stylesheetMark: on.stylesheetMark,
      feeds: [],
      type: 'website',
      image: null,
    },
    site,
    here: null,
    className: 'site change-log',
    main: html`<div class="coverage">
<p class="status"><a href="../index.html">${page.headline}</a></p>
<h1 class="headline">${labels.allChanges}</h1>
<p class="standfirst">${changes.length === 0 ? labels.noChanges : labels.allChangesAbout}</p>
${days(changes, page)}</div>`,
    ways: [{ words: labels.backToArticle, href: '../index.html' }],
  })
}

function days(changes: readonly PublicChange[], page: PublicCoverage): Html {
  const byDay = new Map<string, PublicChange[]>()
  for (const change of changes) {
    const day = dayOf(change.at, page.zone)
    byDay.set(day, [...(byDay.get(day) ?? []), change])
  }
  return joinHtml(
    [...byDay].map(
      ([day, ofDay]) => html`<section class="change-day">
<h2 class="day-mark"><time datetime="${day}">${longDay(day, page.fields.language)}</time></h2>
${joinHtml(ofDay.map((change) => changeElement(change, page)))}</section>
`,
    ),
  )
}

function changeElement(change: PublicChange, page: PublicCoverage): Html {
  const at = clockElement(change.at, page)
  const notices = joinHtml(
    change.notices.map(
      (notice) => html`<div class="change-notice">
${noticeText(notice)}
</div>
`,
    ),
  )
  return html`<article class="change-line">
<p class="correction-head"><strong class="correction-kind">${page.labels.told[change.told]}</strong> ${at}</p>
<h3 class="correction-of">${subject(change.entryId, page)}</h3>
${notices}${change.told === 'withdrawn' ? reason(change, page) : words(change, page)}</article>
`
}

function subject(entryId: EntryId | null, page: PublicCoverage): Html {
  if (entryId === null) return html`<a href="../index.html">${page.labels.headAndCaptions}</a>`
  const update = page.updates.find(({ id }) => id === entryId)
  if (update !== undefined) {
    const seen = { ...page, part: changesPart }
    return html`<a href="${wayToUpdate(seen, update.id)}">${stampWords(update, page)}</a>`
  }
  return page.article.kind === 'live'
    ? html`<a href="../index.html#original-entry">${page.labels.originalEntry}</a>`
    : html`<a href="../index.html">${page.labels.theText}</a>`
}

function reason({ after }: PublicChange, { labels }: PublicCoverage): Html {
  const given = after.kind === 'update' ? after.withdrawnReason.trim() : ''
  return html`${noticeText({ text: given || labels.noReason })}
`
}

/** The fields readers read, by the name that history gives them. */
function readerFields(labels: PageLabels): ReadonlyMap<string, string> {
  return new Map([
    ['Headline', labels.headline],
    ['Standfirst', labels.standfirst],
    ['Caption', labels.caption],
    ['Credit', labels.credit],
    ['Alt text', labels.pictureInWords],
    ['Map credit', labels.mapCredit],
    ['Map in words', labels.mapInWords],
  ])
}

function words({ before, after }: PublicChange, page: PublicCoverage): Html {
  const { fields, blocks } = diffRevisions(before, after, page.fields)
  return html`${fieldChanges(fields, page.labels)}${textChanges(blocks, page)}`
}

function fieldChanges(fields: readonly FieldChange[], labels: PageLabels): Html {
  const names = readerFields(labels)
  const told = fields.filter(({ field }) => names.has(field))
  return htmlIf(
    told.length > 0,
    () => html`<dl class="changed-fields">
${joinHtml(
  told.map(
    ({ field, pieces }) => html`<div>
<dt>${names.get(field) ?? field}</dt>
<dd>${joinHtml(pieces.map((each) => piece(each, labels)))}</dd>
</div>
`,
  ),
)}</dl>
`,
  )
}

function piece({ kind, text }: FieldChange['pieces'][number], labels: PageLabels): Html {
  if (kind === 'same') return html`${text}`
  return kind === 'added'
    ? html`<ins>${heard(labels.putIn, html`${text}`)}</ins>`
    : html`<del>${heard(labels.takenOut, html`${text}`)}</del>`
}

// A picture that was taken out is no longer on the site: what was said of it is told in words.
const pictures: PictureOptions = { pictureUrl: () => null }

/** The blocks that changed; those between them are counted, for readers have them before their eyes. */
function textChanges(blocks: readonly BlockChange[], page: PublicCoverage): Html {
  if (blocks.every(({ kind }) => kind === 'same')) return noHtml
  const rows: Html[] = []
  let same = 0
  const fold = () => {
    if (same > 0) rows.push(html`<p class="folded">${page.labels.unchanged(same)}</p>`)
    same = 0
  }
  const { language } = page.fields
  blocks.forEach((block, index) => {
    if (block.kind === 'same') {
      same += 1
      return
    }
    fold()
    // Readers are told in the article’s language, whatever the newsroom’s is.
    const drawn = speakingIn(appLanguageOf('system', language), () =>
      renderChange(block, index, { view: 'inline', headingShift: 2, language, pictures }),
    )
    rows.push(...drawn)
  })
  fold()
  return html`<div class="coverage-text lowered-2">
${joinHtml(rows, '\n')}
</div>
`
}
