import type { ArticleSummary } from '../../../shared/model/coverage'
import { addDays, shortDay, type LocalDay } from '../../../shared/model/stamp'
import { say } from '../../../shared/words/say'

/** Some articles under one heading of the library. */
export interface ArticleGroup {
  readonly name: string
  readonly articles: readonly ArticleSummary[]
}

/** The library's order: what is live, what is being drafted, then the ended days, newest first. */
export function groupArticles(
  articles: readonly ArticleSummary[],
  on: { readonly today: LocalDay; readonly language: string },
): readonly ArticleGroup[] {
  const groups: ArticleGroup[] = []
  const live = articles.filter(({ state }) => state === 'live')
  const drafts = articles.filter(({ state }) => state === 'draft')
  if (live.length > 0) groups.push({ name: say('Live'), articles: live })
  if (drafts.length > 0) groups.push({ name: say('Drafts'), articles: drafts })
  const ended = new Map<LocalDay, ArticleSummary[]>()
  for (const article of articles) {
    if (article.state !== 'ended') continue
    ended.set(article.day, [...(ended.get(article.day) ?? []), article])
  }
  for (const [day, ofDay] of ended) groups.push({ name: dayName(day, on), articles: ofDay })
  return groups
}

/** `Today`, `Yesterday`, or the day itself. */
export function dayName(
  day: LocalDay,
  on: { readonly today: LocalDay; readonly language: string },
): string {
  if (day === on.today) return say('Today')
  if (day === addDays(on.today, -1)) return say('Yesterday')
  const short = shortDay(day, on.language)
  return day.slice(0, 4) === on.today.slice(0, 4) ? short : `${short} ${day.slice(0, 4)}`
}
