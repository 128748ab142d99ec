import { openingWords } from '../document/opening-words'
import { html, htmlIf, type Html } from '../document/html'
import { imagesIn } from '../document/images-in'
import { largestForm } from '../document/picture-forms'
import { picturePath } from '../document/picture-path'
import { heldTogether } from '../document/protected-spaces'
import { renderBody } from '../document/render-body'
import { altOf } from '../model/media'
import { longDay, dayOf } from '../model/stamp'
import type { Update } from '../model/update'
import { rootFrom, seenFrom } from './article-texts'
import { updatePart } from './article-part'
import { updatePageUrl, wayToOwnPage, wayToUpdate } from './article-ways'
import { byline } from './byline'
import { editedLine, noticeElements } from './correction-notice'
import type { SharedImage } from './page-head'
import { nameSlug } from './name-slug'
import { pageShell } from './page-shell'
import { publicAuthors } from './public-authors'
import { updateAnchor, updateTitle, type PublicCoverage } from './public-coverage'
import { noticesAbout, noticesAt } from './public-notices'
import type { Site } from './site'
import { updatePageData } from './structured-data/article-data'
import { socialCardPath, socialCardSize } from './social-card'
import { stampWords } from './time-element'
import { hasOwnCard, updateCardPath } from './update-card'
import { stampTime, tombstoneNote, updateMarks } from './update-entry'
import { unsettledBefore } from './update-marks'
import { stepsElement, type Step } from './update-steps'
import { wayToName } from './topic-ways'

/** An update and the ones beside it in its day. */
export interface UpdateAmongOthers {
  readonly update: Update
  readonly newer: Update | null
  readonly older: Update | null
}

/** The small page of one update, whose address never changes; of one taken back, a note says so. */
export function updatePage(
  sent: PublicCoverage,
  on: {
    readonly among: UpdateAmongOthers
    readonly site: Site
    readonly stylesheetMark: string
  },
): Html {
  const { among, site } = on
  const seen = seenFrom(sent, { part: updatePart, site, updates: [among.update] })
  const { page } = seen
  const [update = among.update] = seen.updates
  const { labels, language } = page
  return pageShell({
    head: {
      title: titleOf(update, page),
      siteName: site.name,
      description: descriptionOf(update, page),
      language,
      url: updatePageUrl(page, update.id),
      root: rootFrom(updatePart),
      stylesheetMark: on.stylesheetMark,
      feeds: [{ title: labels.updatesFeed, href: `${updatePart.toArticle}feed.xml` }],
      type: 'article',
      image: pictureOf(update, page),
    },
    site,
    here: null,
    className: 'site update-page',
    main: html`${updateElement(update, page)}
<p class="in-its-day"><a href="${wayToUpdate(page, update.id)}">${labels.inItsDay}</a></p>
${stepsElement(steps(among, page), labels.updatesPages)}`,
    ways: [{ words: labels.backToArticle, href: `${updatePart.toArticle}index.html` }],
    data: updatePageData(among.update, { page: sent, site }),
  })
}

function updateElement(update: Update, page: PublicCoverage): Html {
  const { fields, labels, language } = page
  const notices = noticesAbout(page.notices, update.id)
  // Here is all the room for what was set right, wherever else it stands.
  const shown = update.state === 'withdrawn' ? noticesAt(notices, 'entry') : notices
  const day = dayOf(update.stamp, page.zone)
  const headline = update.headline.trim()
  const stands = update.state !== 'withdrawn'
  return html`<article class="coverage update-alone${stands ? '' : ' withdrawn'}" id="${updateAnchor(update)}" data-article="${page.article.id}">
<header class="coverage-head">
<p class="part-of"><a href="${updatePart.toArticle}index.html">${page.headline}</a></p>
${htmlIf(
  stands && headline !== '',
  () => html`<h1 class="headline">${headline}</h1>
`,
)}<div class="update-head">
${stands && headline !== '' ? html`<p class="stamp">${stampTime(update, page)}</p>` : html`<h1 class="stamp">${stampTime(update, page)}</h1>`}
<p class="mark"><time datetime="${day}">${longDay(day, language)}</time></p>
${htmlIf(stands, () => html`${updateMarks(update, page)}${byline(update.authors.length === 0 ? fields.authors : update.authors, { labels, className: 'update-byline', wayTo: wayToAuthor(page) })}`)}
</div>
</header>
${
  stands
    ? html`<div class="coverage-text">
${renderBody(update.body, { words: labels.text, base: updatePart.toArticle })}
</div>
${editedLine(update.editedAt, { notices, shown, page, near: update.stamp })}`
    : tombstoneNote(update, page)
}${noticeElements(shown, page)}</article>`
}

// A site lists by their names those who sign its articles: of who signed an update alone it has no list.
function wayToAuthor(page: PublicCoverage): (name: string) => string | null {
  const listed = new Set(publicAuthors(page.fields.authors).map(({ name }) => nameSlug(name)))
  return (name) => (listed.has(nameSlug(name)) ? wayToName(page, { kind: 'author', name }) : null)
}

function titleOf(update: Update, page: PublicCoverage): string {
  const { withdrawn, colon } = page.labels
  if (update.state === 'withdrawn') return `${withdrawn}${colon}${stampWords(update, page)}`
  const name = nameOf(update, page)
  return name === '' || name === page.headline ? atItsTime(update, page, page.headline) : name
}

function descriptionOf(update: Update, page: PublicCoverage): string {
  if (update.state === 'withdrawn') return update.withdrawnReason.trim()
  const words = openingWords(update.body, { language: page.language, length: 200 })
  // Its article may be told of in the same words, too.
  const isApart = words === '' || nameOf(update, page) !== page.headline
  return isApart ? words : atItsTime(update, page, words)
}

/** What tells it apart from its article where both are called the same. */
function atItsTime(update: Update, page: PublicCoverage, words: string): string {
  return `${stampWords(update, page)}${page.labels.colon}${words}`
}

function nameOf(update: Update, page: PublicCoverage): string {
  const title = heldTogether(updateTitle(update, page.language), page.language)
  return title === '' ? '' : `${unsettledBefore(update.status, page.labels)}${title}`
}

// Its own card, which has its picture beside the words; else its picture, else its article’s card.
function pictureOf(update: Update, page: PublicCoverage): SharedImage {
  const { url, headline, language } = page
  if (hasOwnCard(update, page)) {
    const alt = updateTitle(update, language)
    return { url: `${url}${updateCardPath(update)}`, alt, ...socialCardSize }
  }
  const card = { url: `${url}${socialCardPath}`, alt: headline, ...socialCardSize }
  if (update.state === 'withdrawn') return card
  const image = imagesIn(update.body).find(({ file }) => file !== null)
  if (image === undefined || image.file === null) return card
  const form = largestForm(image.file)
  const { width, height } = form
  return { url: `${url}${picturePath(form)}`, alt: altOf(image), width, height }
}

function steps({ newer, older }: UpdateAmongOthers, page: PublicCoverage): readonly Step[] {
  const step = (to: Update | null, rel: Step['rel'], words: string) =>
    to === null
      ? []
      : [
          {
            words: `${words}${page.labels.colon}${stampWords(to, page)}`,
            href: wayToOwnPage(page, to.id),
            rel,
          },
        ]
  const { labels } = page
  return [...step(newer, 'prev', labels.newerUpdate), ...step(older, 'next', labels.olderUpdate)]
}
