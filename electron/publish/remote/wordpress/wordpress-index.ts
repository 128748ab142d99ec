import { z } from 'zod'
import { say } from '../../../../shared/words/say'

const endpoint = z.object({ authorization: z.url() })

/** What a WordPress site says of itself at the root of its REST interface. */
export const indexShape = z
  .object({
    name: z.string().catch(''),
    url: z.url(),
    home: z.url(),
    namespaces: z.array(z.string()),
    // PHP writes an empty table as a list: then no application password is taken.
    authentication: z
      .object({ 'application-passwords': z.object({ endpoints: endpoint }) })
      .nullable()
      .catch(null),
  })
  .refine(({ namespaces }) => namespaces.includes('wp/v2'))
  .transform(({ authentication, ...site }) => ({
    ...site,
    hasPasswords: authentication !== null,
    /** The page on which an editor lets Dateline in with one click. */
    authorizeUrl: authentication?.['application-passwords'].endpoints.authorization ?? '',
  }))

/** `WordPress 6.8`, by what a page says of its maker; without a number where it does not. */
export function versionIn(page: string): string {
  const version = /<meta\s+name="generator"\s+content="WordPress (\d+(?:\.\d+){1,2})"/i.exec(page)
  return version?.[1] === undefined
    ? 'WordPress'
    : say('WordPress {version}', { version: version[1] })
}

/** An address that ends in a slash. */
export function withSlash(address: string): string {
  return address.endsWith('/') ? address : `${address}/`
}
