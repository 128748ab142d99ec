import { html, joinHtml, type Html } from '../../document/html'
import { nameSlugs, namesOf } from '../article-set'
import { aboutList, headlinesOf } from './about-list'
import { labelsFor } from '../labels'
import type { ListedArticle } from '../listed-article'
import { nameSlug } from '../name-slug'
import { nameKinds, type NameKind } from '../name-kind'
import type { ListFile, ListFilesOf, OnSite } from '../site-file'
import { listHead, listPage, rootFromFolder, stories } from './list-page'
import { pageSteps, pagesOf, type PageOfList } from './paged-list'

/** The pages of an article's section, series, tags and authors. */
export const namePages: ListFilesOf = (article, on) =>
  nameKinds.flatMap((kind) =>
    nameSlugs(article)[kind].flatMap((slug) =>
      pagesOf(
        {
          folder: `${kind}/${slug}/`,
          within: { kind, slug },
          render: (articles, then, page) => namePage(articles, then, { kind, slug, page }),
        },
        on,
      ),
    ),
  )

/** What sections, series, tags and authors there are, each kind on a page. */
export const nameIndexes: ListFilesOf = (_, on) =>
  nameKinds.map((kind): ListFile => ({
    path: `${kind}/index.html`,
    lists: { within: { kind: 'all' }, order: 'newest', take: { newest: 0 } },
    shows: () => null,
    beside: on.names(kind),
    render: (_articles, then) => nameIndex(kind, then),
  }))

function namePage(
  articles: readonly ListedArticle[],
  on: OnSite,
  of: { readonly kind: NameKind; readonly slug: string; readonly page: PageOfList },
): Html {
  const { kind, slug, page } = of
  const labels = labelsFor(on.language)
  const name =
    articles.flatMap((article) => namesOf(article, kind)).find((each) => nameSlug(each) === slug) ??
    slug
  const root = rootFromFolder(page.folder)
  const number = page.number === 0 ? '' : labels.pageNumber(page.number)
  const title = number === '' ? name : `${name} – ${number}`
  return listPage(
    {
      folder: page.folder,
      title: `${labels.kinds[kind]}${labels.colon}${title}`,
      description: aboutList(headlinesOf(articles), on.language),
      className: `${kind}-page`,
      above: [{ name: labels.indexes[kind], url: `${on.site.url}${kind}/` }],
      ...(kind === 'section' || kind === 'tag' ? feedOf(page, name) : {}),
      main: html`${listHead({
        kicker: html`<a href="${root}${kind}/index.html">${labels.indexes[kind]}</a>`,
        title: name,
        about: number === '' ? labels.articles(on.count({ kind, slug })) : number,
      })}${stories(articles, kind === 'section' ? { root, section: 'of the page' } : { root }, on)}
${pageSteps(page, on)}`,
    },
    on,
  )
}

// Its pages of older articles lie below the folder of its feeds.
function feedOf({ number }: PageOfList, name: string): { readonly feed?: string } {
  return number === 0 ? { feed: name } : {}
}

function nameIndex(kind: NameKind, on: OnSite): Html | null {
  const names = on.names(kind)
  if (names.length === 0) return null
  const labels = labelsFor(on.language)
  const folder = `${kind}/`
  const ordered = [...names].sort((a, b) => (a.slug < b.slug ? -1 : 1))
  return listPage(
    {
      folder,
      title: labels.indexes[kind],
      description: aboutList(
        ordered.map(({ name }) => name),
        on.language,
      ),
      className: 'name-index',
      main: html`${listHead({
        kicker: html`<a href="${rootFromFolder(folder)}archive/index.html">${labels.archive}</a>`,
        title: labels.indexes[kind],
        about: '',
      })}<ul class="names">
${joinHtml(
  ordered.map(
    ({ slug, name, articles }) =>
      html`<li><a href="${slug}/index.html">${name}</a> <span class="count">${labels.articles(articles)}</span></li>`,
  ),
  '\n',
)}
</ul>`,
    },
    on,
  )
}
