import type { SiteDesign, SitePageText } from '../model/site-design'

/** A design without the lines and pages that were added and left as they came: nobody is asked about them. */
export function filledDesign(design: SiteDesign): SiteDesign {
  const { navigation, pages, redirects } = design
  return {
    ...design,
    navigation: navigation.filter(({ label, url }) => isWritten(label, url)),
    pages: pages.filter((page) => isBegun(page)),
    ...(redirects === undefined
      ? {}
      : { redirects: redirects.filter(({ from, to }) => isWritten(from, to)) }),
  }
}

// What a page is for is chosen, not written: whoever chose it wants that page.
function isBegun({ title, slug, markdown, role }: SitePageText): boolean {
  return role !== 'other' || isWritten(title, slug, markdown)
}

function isWritten(...fields: readonly string[]): boolean {
  return fields.some((field) => field.trim() !== '')
}
