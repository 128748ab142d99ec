import { html, joinHtml, type Html } from '../../document/html'
import { monthName } from '../../model/stamp'
import { aboutList } from './about-list'
import { labelsFor } from '../labels'
import type { ListFile, OnSite, SiteMonth } from '../site-file'
import type { Crumb } from '../structured-data/breadcrumbs'
import { stepsElement, type Step } from '../update-steps'
import { listHead, listPage } from './list-page'

/** The pages of all years: the months of each, and the ways to the years beside it. */
export function yearFiles(on: OnSite): readonly ListFile[] {
  const months = on.months()
  return yearsOf(months).map((year) => ({
    path: `archive/${year}/index.html`,
    lists: { within: { kind: 'all' }, order: 'newest', take: { newest: 0 } } as const,
    shows: () => null,
    beside: [
      beside(yearsOf(months), year),
      monthsOf(year, months).map(({ month, articles }) => [month, articles]),
    ],
    render: (_articles, then) => yearPage(year, then),
  }))
}

/** The years that have articles, newest first. */
export function yearsOf(months: readonly SiteMonth[]): readonly string[] {
  return [...new Set(months.map(({ month }) => month.slice(0, 4)))]
}

/** The months of a year, from a page from which they are seen below `folder`. */
export function monthList(
  year: string,
  of: { readonly on: OnSite; readonly folder: string },
): Html {
  const { on, folder } = of
  const items = monthsOf(year, on.months()).map(
    ({ month, articles }) =>
      html`<li><a href="${folder}${month.slice(5)}/index.html">${monthName(month, on.language, 'alone')}</a> <span class="count">${labelsFor(on.language).articles(articles)}</span></li>`,
  )
  return html`<ul class="months">
${joinHtml(items, '\n')}
</ul>
`
}

/** The pages above one of the archive: the archive itself, its year, its month, as far as `within` says. */
export function archiveCrumbs(within: string, { site, language }: OnSite): readonly Crumb[] {
  const [year = '', month] = within.split('-')
  const archive = { name: labelsFor(language).archive, url: `${site.url}archive/` }
  if (year === '') return [archive]
  const ofYear = { name: year, url: `${archive.url}${year}/` }
  if (month === undefined) return [archive, ofYear]
  return [archive, ofYear, { name: monthName(within, language), url: `${ofYear.url}${month}/` }]
}

function yearPage(year: string, on: OnSite): Html | null {
  const months = monthsOf(year, on.months())
  if (months.length === 0) return null
  const labels = labelsFor(on.language)
  const articles = months.reduce((sum, each) => sum + each.articles, 0)
  return listPage(
    {
      folder: `archive/${year}/`,
      title: `${labels.archive}${labels.colon}${year}`,
      description: aboutList(
        months.map(({ month }) => monthName(month, on.language)),
        on.language,
      ),
      className: 'archive',
      above: archiveCrumbs('', on),
      main: html`${listHead({
        kicker: html`<a href="../index.html">${labels.archive}</a>`,
        title: year,
        about: labels.articles(articles),
      })}${monthList(year, { on, folder: '' })}${stepsElement(steps(year, on), labels.articleLists)}`,
    },
    on,
  )
}

function monthsOf(year: string, months: readonly SiteMonth[]): readonly SiteMonth[] {
  return months.filter(({ month }) => month.startsWith(`${year}-`))
}

function beside(newestFirst: readonly string[], year: string) {
  const at = newestFirst.indexOf(year)
  return { newer: newestFirst[at - 1] ?? null, older: newestFirst[at + 1] ?? null }
}

function steps(year: string, on: OnSite): readonly Step[] {
  const { newer, older } = beside(yearsOf(on.months()), year)
  const step = (words: string | null, rel: Step['rel']): readonly Step[] =>
    words === null ? [] : [{ words, href: `../${words}/index.html`, rel }]
  return [...step(newer, 'prev'), ...step(older, 'next')]
}
