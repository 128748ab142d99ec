import type { WxrSite } from './wxr-item'

/** Takes what an export says of its site, element by element. */
export interface SiteCollector {
  readonly close: (name: string, text: string) => void
  readonly done: () => WxrSite
}

/** Begins with nothing known. */
export function collectSite(): SiteCollector {
  const said = new Map<string, string>()
  const authors = new Map<string, string>()
  const categories = new Map<string, string>()
  const close = (name: string, text: string) => {
    switch (name) {
      case 'wp:author': {
        const login = take('wp:author_login')
        const shown = take('wp:author_display_name')
        if (login !== '') authors.set(login, shown === '' ? login : shown)
        return
      }
      case 'wp:category': {
        const id = take('wp:term_id')
        const called = take('wp:cat_name')
        if (id !== '' && called !== '') categories.set(id, called)
        return
      }
      case 'wp:tag':
      case 'wp:term':
        said.delete('wp:term_id')
        return
      default:
        // The first counts: an image of the channel has a title and a link of its own.
        if (passing.has(name) || !said.has(name)) said.set(name, text.trim())
    }
  }
  const take = (name: string) => {
    const text = said.get(name) ?? ''
    said.delete(name)
    return text
  }
  return {
    close,
    done: () => ({
      title: said.get('title') ?? '',
      link: said.get('wp:base_blog_url') ?? said.get('link') ?? '',
      language: said.get('language') ?? '',
      authors,
      categories,
    }),
  }
}

const passing: ReadonlySet<string> = new Set([
  'wp:author_login',
  'wp:author_display_name',
  'wp:term_id',
  'wp:cat_name',
])
