import { html, htmlIf, noHtml, type Html } from '../../document/html'
import { pictureElement } from '../../document/picture-element'
import { formerPicturePath } from '../../document/picture-path'
import { captionAndCredit } from '../../document/picture-words'
import { heldTogether } from '../../document/protected-spaces'
import { altOf, shownSize } from '../../model/media'
import { longDay } from '../../model/stamp'
import { labelsFor } from '../labels'
import type { ListedArticle } from '../listed-article'
import { namePath } from '../name-slug'
import type { Site } from '../site'
import { fillSlot, type SlotContent } from '../templates/fill-slot'
import { listItemView, type ItemPieces } from '../templates/list-views'
import { textDirection } from '../text-direction'
import { clockElement } from '../time-element'
import { latestWords } from './latest-words'
import type { StoryPlace } from './story-place'

/** What lists show of an article, as plain data; without what came last. */
export function shownOfStory(article: ListedArticle): unknown {
  const { headline, standfirst, path, language, day, open, lead, section, series } = article
  return [
    ...[headline, standfirst, path, language, day, open, lead, section, series],
    // What a site’s own templates may show beside that.
    ...[article.picturesAsTaken, article.tags, article.authors],
  ]
}

/** An article in a list: when, what, its standfirst, and of live ones the newest update. */
export function storyItem(article: ListedArticle, place: StoryPlace, site: Site): Html {
  const { language } = article
  const name = isBelowPicture(article, place) ? 'coverage story below-picture' : 'coverage story'
  return html`<article class="${name}" lang="${language}" dir="${textDirection(language)}">
${fillSlot(site, 'list-item', storyItemSlot(article, place, site))}</article>`
}

/** What it is made from. */
export function storyItemSlot(article: ListedArticle, place: StoryPlace, site: Site): SlotContent {
  const { path, headline, language } = article
  const words = heldTogether(headline, language)
  const link = html`<a href="${place.root}${path}index.html">${words}</a>`
  const pieces = {
    status: statusLine(article, place),
    title:
      place.day === 'of a heading'
        ? html`<h3 class="story-title">${link}</h3>`
        : html`<h2 class="story-title">${link}</h2>`,
    latest: htmlIf(place.withLatest === true, () => latest(article)),
    picture: storyPicture(article, place),
  }
  return {
    view: () => listItemView(article, { place, site, pieces }),
    builtIn: () => builtInItem(article, pieces),
  }
}

function builtInItem({ standfirst, language }: ListedArticle, pieces: ItemPieces): Html {
  return html`${pieces.status}${pieces.title}
${htmlIf(
  standfirst !== '',
  () => html`<p class="story-standfirst">${heldTogether(standfirst, language)}</p>
`,
)}${pieces.latest}${pieces.picture}`
}

function statusLine(
  article: ListedArticle,
  { root, day: dayIs, section: sectionIs }: StoryPlace,
): Html {
  const { open, day, language, section, series } = article
  const labels = labelsFor(language)
  const live = htmlIf(open, () => html`<strong class="live">${labels.live}</strong> `)
  const ofSection = htmlIf(
    section !== '' && sectionIs === undefined,
    () =>
      html`<a class="section" href="${root}${namePath('section', section)}index.html">${section}</a> `,
  )
  const ofSeries =
    series === null || series.day === null
      ? noHtml
      : html`<span class="series-day">${labels.dayOfSeries} ${series.day}</span> `
  const when = htmlIf(
    dayIs === undefined,
    () => html`<time datetime="${day}">${longDay(day, language)}</time>`,
  )
  const said = html`${live}${ofSection}${ofSeries}${when}`
  return htmlIf(
    said.markup !== '',
    () => html`<p class="status">${said}</p>
`,
  )
}

function latest(article: ListedArticle): Html {
  const { newest, open, language, zone, day } = article
  // A picture or a table without a word about it: a time alone would tell nobody anything.
  if (newest === null || !open || newest.title === '') return noHtml
  const time = clockElement(newest.stamp, { zone, language }, day)
  return html`<p class="story-latest">${time} <bdi>${latestWords(article)}</bdi></p>
`
}

// About as wide as the column of a page: a smaller one would be blurred.
const fitToLead = 600

/** Whether it leads its page with a picture as wide as that. */
function isBelowPicture({ lead, picturesAsTaken }: ListedArticle, { leads }: StoryPlace): boolean {
  if (leads !== true || picturesAsTaken || lead === null || lead.file === null) return false
  return shownSize(lead.file).width >= fitToLead
}

const leading = {
  sizes: '(min-width: 40rem) 37rem, calc(100vw - 2.5rem)',
  eager: true,
  widest: 1200,
}
const small = { sizes: '9rem', eager: false, widest: 480 }

function storyPicture(article: ListedArticle, place: StoryPlace): Html {
  const { lead, picturesAsTaken, path } = article
  if (lead === null || lead.file === null) return noHtml
  const { file } = lead
  const alt = altOf(lead)
  const base = `${place.root}${path}`
  if (isBelowPicture(article, place)) {
    return html`<figure class="story-picture">${pictureElement(file, { alt, base, ...leading })}${captionAndCredit({ caption: '', credit: lead.credit })}</figure>
`
  }
  const picture = picturesAsTaken
    ? html`<img src="${base}${formerPicturePath(file)}" alt="${alt}" width="${file.width}" height="${file.height}" loading="lazy">`
    : pictureElement(file, { alt, base, ...small })
  return html`<div class="story-picture">${picture}</div>
`
}
