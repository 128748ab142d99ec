import { html, htmlIf, joinHtml, type Html } from '../../document/html'
import { longDay, monthName } from '../../model/stamp'
import { aboutList, headlinesOf } from './about-list'
import { labelsFor } from '../labels'
import type { ListedArticle } from '../listed-article'
import { nameKinds } from '../name-kind'
import type { ListFile, ListFilesOf, OnSite, SiteMonth } from '../site-file'
import type { Step } from '../update-steps'
import { stepsElement } from '../update-steps'
import { listHead, listPage, rootFromFolder, stories } from './list-page'
import { shownOfStory } from './story-item'
import { archiveCrumbs, monthList, yearFiles, yearsOf } from './year-pages'

const allArticles = { within: { kind: 'all' }, order: 'newest', take: { newest: 0 } } as const

/** All there is on a site: the years with their months, and what else it can be looked up by. */
export const archiveOverview: ListFilesOf = (_, on) => [
  {
    path: 'archive/index.html',
    lists: allArticles,
    shows: () => null,
    beside: [counts(on.months()), nameKinds.map((kind) => on.names(kind).length > 0)],
    render: (_articles, then) => overview(then),
  },
]

/**
 * The pages of all years and months, for one that comes or goes changes the ways of those beside it, and the page of
 * an article's day.
 */
export const archivePages: ListFilesOf = ({ day }, on) => {
  const months = on.months().map(({ month }) => month)
  return [
    ...yearFiles(on),
    ...months.map((month) => monthFile(month, neighbours(months, month))),
    {
      path: `archive/${day.replaceAll('-', '/')}/index.html`,
      lists: { within: { kind: 'day', day }, order: 'newest', take: 'all' },
      shows: shownOfStory,
      render: (articles, then) => dayPage(day, articles, then),
    },
  ]
}

function monthFile(month: string, beside: Neighbours): ListFile {
  return {
    path: `archive/${month.replace('-', '/')}/index.html`,
    lists: { within: { kind: 'month', month }, order: 'newest', take: 'all' },
    shows: shownOfStory,
    beside,
    render: (articles, then) => monthPage(month, articles, then),
  }
}

function overview(on: OnSite): Html | null {
  const months = on.months()
  const labels = labelsFor(on.language)
  const kinds = nameKinds.filter((kind) => on.names(kind).length > 0)
  return listPage(
    {
      folder: 'archive/',
      title: labels.archive,
      description: labels.archiveAbout,
      className: 'archive',
      here: 'archive',
      main: html`${listHead({ kicker: html`<a href="../index.html">${on.site.name}</a>`, title: labels.archive, about: labels.archiveAbout })}${htmlIf(
        kinds.length > 0,
        () => html`<nav class="kinds" aria-label="${labels.topics}">
<ul>
${joinHtml(
  kinds.map((kind) => html`<li><a href="../${kind}/index.html">${labels.indexes[kind]}</a></li>`),
  '\n',
)}
</ul>
</nav>
`,
      )}${joinHtml(
        yearsOf(months).map(
          (year) => html`<section class="year" id="y${year}">
<h2><a href="${year}/index.html">${year}</a></h2>
${monthList(year, { on, folder: `${year}/` })}</section>
`,
        ),
      )}${htmlIf(months.length === 0, () => html`<p class="nothing-yet">${labels.nothingYet}</p>`)}`,
    },
    on,
  )
}

function monthPage(month: string, articles: readonly ListedArticle[], on: OnSite): Html | null {
  if (articles.length === 0) return null
  const labels = labelsFor(on.language)
  const folder = `archive/${month.replace('-', '/')}/`
  const title = monthName(month, on.language)
  const beside = neighbours(
    on.months().map((each) => each.month),
    month,
  )
  const days = [...new Set(articles.map(({ day }) => day))]
  return listPage(
    {
      folder,
      title: `${labels.archive}${labels.colon}${title}`,
      description: aboutList(headlinesOf(articles), on.language),
      className: 'archive',
      above: archiveCrumbs(month.slice(0, 4), on),
      main: html`${listHead({
        kicker: html`<a href="../index.html">${month.slice(0, 4)}</a>`,
        title,
        about: labels.articles(articles.length),
      })}${joinHtml(
        days.map(
          (day) => html`<section class="archive-day">
<h2 class="day-mark"><a href="${day.slice(8)}/index.html"><time datetime="${day}">${longDay(day, on.language)}</time></a></h2>
${stories(
  articles.filter((article) => article.day === day),
  { root: rootFromFolder(folder), day: 'of a heading' },
  on,
)}</section>
`,
        ),
      )}${stepsElement(monthSteps(beside, on), labels.articleLists)}`,
    },
    on,
  )
}

function dayPage(day: string, articles: readonly ListedArticle[], on: OnSite): Html | null {
  if (articles.length === 0) return null
  const labels = labelsFor(on.language)
  const folder = `archive/${day.replaceAll('-', '/')}/`
  const title = longDay(day, on.language)
  return listPage(
    {
      folder,
      title: `${labels.archive}${labels.colon}${title}`,
      description: aboutList(headlinesOf(articles), on.language),
      className: 'archive',
      above: archiveCrumbs(day.slice(0, 7), on),
      main: html`${listHead({
        kicker: html`<a href="../index.html">${monthName(day.slice(0, 7), on.language)}</a>`,
        title,
        about: labels.articles(articles.length),
      })}${stories(articles, { root: rootFromFolder(folder), day: 'of the page' }, on)}`,
    },
    on,
  )
}

interface Neighbours {
  readonly newer: string | null
  readonly older: string | null
}

function neighbours(newestFirst: readonly string[], one: string): Neighbours {
  const at = newestFirst.indexOf(one)
  if (at < 0) return { newer: null, older: null }
  return { newer: newestFirst[at - 1] ?? null, older: newestFirst[at + 1] ?? null }
}

function monthSteps({ newer, older }: Neighbours, { language }: OnSite): readonly Step[] {
  const step = (month: string | null, rel: Step['rel']) =>
    month === null
      ? []
      : [
          {
            words: monthName(month, language),
            href: `../../${month.replace('-', '/')}/index.html`,
            rel,
          },
        ]
  return [...step(newer, 'prev'), ...step(older, 'next')]
}

function counts(months: readonly SiteMonth[]): unknown {
  return months.map(({ month, articles }) => [month, articles])
}
