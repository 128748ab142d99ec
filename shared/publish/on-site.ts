import { mostOf } from './front-page'
import type { SiteArticles } from './site-articles'
import type { OnSite } from './site-file'

/** What the pages of a site are made with: the words around lists follow from its articles. */
export function onSite(
  of: Pick<OnSite, 'site' | 'stylesheetMark' | 'at' | 'left' | 'moved'>,
  articles: SiteArticles,
): OnSite {
  const { language } = of.site.design
  return {
    ...of,
    language: language === '' ? (mostOf(articles.tally('language')) ?? 'en') : language,
    zone: mostOf(articles.tally('zone')) ?? 'UTC',
    count: once(articles.count),
    months: once(articles.months),
    names: once(articles.names),
  }
}

/** Asked for by many lists, and the same for all of them. */
function once<Asked extends readonly unknown[], Answer>(
  ask: (...asked: Asked) => Answer,
): (...asked: Asked) => Answer {
  const answers = new Map<string, Answer>()
  return (...asked) => {
    const key = JSON.stringify(asked)
    const known = answers.get(key)
    if (known !== undefined) return known
    const answer = ask(...asked)
    answers.set(key, answer)
    return answer
  }
}
