import type { ArticleFields, DayLink } from './article'
import { withoutOrigin } from './without-origin'
import { coverageHeadline } from '../document/display-headline'
import type { ArticleId } from '../ids'
import { labelsFor } from '../publish/labels'
import type { Coverage } from './coverage'
import { seriesHeadline } from './series'
import { addDays, type LocalDay } from './stamp'
import type { Update } from './update'

/** The day after: what its page begins with, and what is offered for it. */
export interface NextDayPlan {
  readonly fields: ArticleFields
  /** The last summary, else the last update: the text the next day may begin with. */
  readonly summary: Update | null
}

/** What the page of a next day takes over from the day before: everything that goes on. */
export function planNextDay(coverage: Coverage, day: LocalDay): NextDayPlan {
  const fields = withoutOrigin(coverage.article.fields)
  return {
    fields: {
      ...fields,
      headline: seriesHeadline(fields.series, day),
      standfirst: '',
      slug: '',
      day,
      lead: null,
      previousDay: linkToDay(coverage, ''),
      nextDay: null,
      importedOpening: null,
      embargo: null,
    },
    summary: lastSummary(coverage),
  }
}

/** The day that follows an article’s. */
export function dayAfter({ article }: Coverage): LocalDay {
  return addDays(article.fields.day, 1)
}

/** The link by which another day leads to this one; an address that is not known yet is empty. */
export function linkToDay(coverage: Coverage, url: string): DayLink {
  const { id, fields } = coverage.article
  const { language, day } = fields
  const title = coverageHeadline(coverage, labelsFor(language).untitled)
  return { label: dayLabel(day, language), title, url, articleId: id }
}

/** How the link to a day is introduced in an article’s language: `Tuesday’s Coverage`. */
export function dayLabel(day: LocalDay, language: string): string {
  return labelsFor(language).coverageOf(day)
}

/** Whether a link leads to an article of ours. */
export function leadsTo(link: DayLink | null, id: ArticleId): boolean {
  return link?.articleId === id
}

function lastSummary({ updates }: Coverage): Update | null {
  const posted = updates.filter(({ state }) => state === 'posted')
  return posted.find(({ flags }) => flags.summary) ?? posted[0] ?? null
}
