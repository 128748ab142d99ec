import { safeUrl } from '../../document/safe-url'
import type { SitePageRole } from '../../model/site-design'
import type { Site } from '../site'
import { siteLogo, type SiteLogo } from '../site-logo'
import { sitePagePath } from '../site-page-path'
import { present, type Fields } from './fields'
import { sizeOf } from './image-object'

// What a page of the site’s own is for, as schema.org asks about a newsroom.
const policies: readonly (readonly [SitePageRole, string])[] = [
  ['about', 'publishingPrinciples'],
  ['corrections-policy', 'correctionsPolicy'],
  ['ethics-policy', 'ethicsPolicy'],
  ['ownership', 'ownershipFundingInfo'],
]

/** Who answers for a site, with its policies: schema.org `NewsMediaOrganization`. */
export function publisherData(site: Site): Fields {
  const { design } = site
  const logo = siteLogo(site)
  const pageOf = (role: SitePageRole) => {
    const page = design.pages.find((each) => each.role === role)
    return page === undefined ? '' : `${site.url}${sitePagePath(page.slug)}`
  }
  return {
    '@type': 'NewsMediaOrganization',
    '@id': publisherId(site),
    name: design.publisher.name.trim() || site.name,
    url: site.url,
    ...(logo === null ? {} : { logo: logoObject(logo) }),
    ...Object.assign({}, ...policies.map(([role, field]) => present(field, pageOf(role)))),
    ...contact(design.publisher.email, pageOf('contact')),
  }
}

/** The name of a site’s publisher for machines: the same on every page. */
export function publisherId({ url }: Site): string {
  return `${url}#publisher`
}

function logoObject({ form, url }: SiteLogo): Fields {
  return { '@type': 'ImageObject', url, contentUrl: url, ...sizeOf(form) }
}

function contact(email: string, page: string): Fields {
  const address = safeUrl(`mailto:${email.trim()}`) === null ? '' : email.trim()
  if (address === '' && page === '') return {}
  return {
    contactPoint: {
      '@type': 'ContactPoint',
      contactType: 'newsroom',
      ...present('email', address),
      ...present('url', page),
    },
  }
}
