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
    language:
      language === ''
        ? (mostOf(articles.tally('language')) ?? mostLeft(of, 'language') ?? 'en')
        : language,
    zone: mostOf(articles.tally('zone')) ?? mostLeft(of, 'zone') ?? 'UTC',
    count: once(articles.count),
    months: once(articles.months),
    names: once(articles.names),
  }
}

/** Where all articles were taken down, the words around the lists stay as they were. */
function mostLeft(
  { left = [] }: Pick<OnSite, 'left'>,
  what: 'language' | 'zone',
): string | undefined {
  const counts = new Map<string, number>()
  for (const { [what]: each } of left) counts.set(each, (counts.get(each) ?? 0) + 1)
  return mostOf(counts)
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
