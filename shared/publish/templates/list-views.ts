import { noHtml, type Html } from '../../document/html'
import { heldTogether } from '../../document/protected-spaces'
import type { ListedArticle } from '../listed-article'
import { latestWords } from '../lists/latest-words'
import type { StoryPlace } from '../lists/story-place'
import type { OnSite } from '../site-file'
import type { Site } from '../site'
import { textDirection } from '../text-direction'
import { dayPath, dayView, leadView, momentView, seriesView, sortedView } from './article-view'
import { commonView, type SlotView, type ViewGroup } from './slot-view'
import { TemplatePart, type PartPlace } from './template-part'

/** What an article in a list is made of. */
export interface ItemPieces {
  readonly status: Html
  readonly title: Html
  readonly latest: Html
  readonly picture: Html
}

/** What a template of an article in a list sees. */
export function listItemView(
  article: ListedArticle,
  on: { readonly place: StoryPlace; readonly site: Site; readonly pieces: ItemPieces },
): SlotView {
  const { place, site, pieces } = on
  const isFront = place.withLatest === true
  return {
    firstHeadings: 0,
    always: [],
    data: {
      ...commonView({ site, language: article.language, root: place.root, isFront }),
      article: listedView(article, place),
      day_above: place.day !== undefined,
      status: part('status', box, pieces.status),
      title: part('title', box, pieces.title),
      latest: part('latest', { ...box, hasLinks: false }, pieces.latest),
      picture: part('picture', { ...box, hasLinks: false }, pieces.picture),
    },
  }
}

/** What a template of the front page sees. */
export function frontPageView(
  articles: readonly ListedArticle[],
  on: {
    readonly on: OnSite
    readonly sections: Html
    readonly more: Html
    readonly item: (article: ListedArticle) => Html
  },
): SlotView {
  const { site, language } = on.on
  return {
    firstHeadings: 0,
    always: [],
    data: {
      ...commonView({ site, language, root: '', isFront: true }),
      articles: articles.map((article) => ({
        ...listedView(article, { root: '', withLatest: true }),
        item: new TemplatePart('item', box, () => on.item(article)),
      })),
      sections: part('sections', box, on.sections),
      more: part('more', box, on.more),
    },
  }
}

const box = { stands: 'on its own', hasLinks: true } as const

function part(name: string, place: PartPlace, made: Html): TemplatePart | null {
  return made.markup.trim() === noHtml.markup ? null : new TemplatePart(name, place, () => made)
}

// Only what `shownOfStory` holds, and of open ones on the front page what came last: by that it is known
// which lists a change touches.
function listedView(article: ListedArticle, { root, withLatest }: StoryPlace): ViewGroup {
  const { language, day, series, newest, zone } = article
  const shownLatest = withLatest === true && article.open && newest !== null
  return {
    headline: heldTogether(article.headline, language),
    href: `${root}${article.path}index.html`,
    standfirst: heldTogether(article.standfirst, language),
    live: article.open,
    language,
    direction: textDirection(language),
    ...sortedView({ ...article, root }),
    day: { ...dayView(day, language), href: `${root}${dayPath(day)}` },
    series: seriesView(series?.name ?? '', series?.day ?? null, root),
    latest: shownLatest
      ? {
          ...momentView(newest.stamp, zone, language),
          words: latestWords(article),
        }
      : null,
    lead: leadView(article.lead),
  }
}
