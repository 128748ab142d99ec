import type { ArticleFields } from './article'
import type { Settings } from './settings'
import type { LocalDay } from './stamp'

/** The fields of a fresh article: the newsroom's habits, and nothing said yet. */
export function newFields(
  habits: Pick<Settings, 'houseZone' | 'language' | 'stampTemplate'>,
  day: LocalDay,
): ArticleFields {
  return {
    headline: '',
    standfirst: '',
    slug: '',
    section: '',
    tags: [],
    authors: [],
    language: habits.language,
    zone: habits.houseZone,
    stampTemplate: habits.stampTemplate,
    day,
    lead: null,
    map: null,
    previousDay: null,
    nextDay: null,
    series: null,
    importedOpening: null,
    changeLog: false,
    embargo: null,
  }
}
