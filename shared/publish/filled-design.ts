import type { SiteDesign } from '../model/site-design'

/** A design without the lines and pages that were added and never written in: nobody is asked about them. */
export function filledDesign(design: SiteDesign): SiteDesign {
  const { navigation, pages, redirects } = design
  return {
    ...design,
    navigation: navigation.filter(({ label, url }) => isWritten(label, url)),
    pages: pages.filter(({ title, slug, markdown }) => isWritten(title, slug, markdown)),
    ...(redirects === undefined
      ? {}
      : { redirects: redirects.filter(({ from, to }) => isWritten(from, to)) }),
  }
}

function isWritten(...fields: readonly string[]): boolean {
  return fields.some((field) => field.trim() !== '')
}
