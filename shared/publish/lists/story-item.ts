import { firstSentence } from '../../document/first-sentence'
import { html, htmlIf, noHtml, type Html } from '../../document/html'
import { pictureElement } from '../../document/picture-element'
import { formerPicturePath } from '../../document/picture-path'
import { altOf } from '../../model/media'
import { longDay } from '../../model/stamp'
import { labelsFor } from '../labels'
import type { ListedArticle } from '../listed-article'
import { namePath } from '../name-slug'
import { textDirection } from '../text-direction'
import { clockElement } from '../time-element'

/** How an article stands in a list. */
export interface StoryPlace {
  /** The way from the page to the site’s top. */
  readonly root: string
  /** Its day is said above, by the page or by a heading, and need not be said again. */
  readonly day?: 'of the page' | 'of a heading'
  /** Live ones say what came last: each update makes such a list anew. */
  readonly withLatest?: true
}

/** What lists show of an article, as plain data; without what came last. */
export function shownOfStory(article: ListedArticle): unknown {
  const { headline, standfirst, path, language, day, open, lead, section, series } = article
  return [
    ...[headline, standfirst, path, language, day, open, lead, section, series],
    article.picturesAsTaken,
  ]
}

/** An article in a list: when, what, its standfirst, and of live ones the newest update. */
export function storyItem(article: ListedArticle, place: StoryPlace): Html {
  const { language, path, headline, standfirst } = article
  const link = html`<a href="${place.root}${path}index.html">${headline}</a>`
  return html`<article class="coverage story" lang="${language}" dir="${textDirection(language)}">
${statusLine(article, place)}${place.day === 'of a heading' ? html`<h3 class="story-title">${link}</h3>` : html`<h2 class="story-title">${link}</h2>`}
${htmlIf(
  standfirst !== '',
  () => html`<p class="story-standfirst">${standfirst}</p>
`,
)}${htmlIf(place.withLatest === true, () => latest(article))}${thumbnail(article, place)}</article>`
}

function statusLine(article: ListedArticle, { root, day: dayIs }: StoryPlace): Html {
  const { open, day, language, section, series } = article
  const labels = labelsFor(language)
  const live = htmlIf(open, () => html`<strong class="live">${labels.live}</strong> `)
  const ofSection = htmlIf(
    section !== '',
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

function latest({ newest, open, language, zone }: ListedArticle): Html {
  if (newest === null || !open) return noHtml
  const words = firstSentence(newest.title, language, 140)
  return html`<p class="story-latest">${clockElement(newest.stamp, { zone, language })} ${words}</p>
`
}

function thumbnail({ lead, picturesAsTaken, path }: ListedArticle, { root }: StoryPlace): Html {
  if (lead === null || lead.file === null) return noHtml
  const { file } = lead
  const alt = altOf(lead)
  const base = `${root}${path}`
  const picture = picturesAsTaken
    ? html`<img src="${base}${formerPicturePath(file)}" alt="${alt}" width="${file.width}" height="${file.height}" loading="lazy">`
    : pictureElement(file, { alt, base, sizes: '9rem', eager: false, widest: 480 })
  return html`<div class="story-picture">${picture}</div>
`
}
