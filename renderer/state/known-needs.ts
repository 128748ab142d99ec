import type { RemoteTarget } from '../../shared/model/publication'
import type { SiteNeeds } from '../../shared/model/site-found'
import { assertNever } from '../../shared/result'

/** What a place that is set up needs, without asking it: there may be no network. */
export function knownNeeds({ kind, adminUrl }: RemoteTarget): SiteNeeds {
  switch (kind) {
    case 'wordpress':
      return {
        user: true,
        secretName: 'Application password',
        how: 'An application password is made in WordPress, in your profile; it is not the one you log in with.',
        where: adminUrl,
      }
    case 'ghost':
      return {
        user: false,
        secretName: 'Admin API key',
        how: 'The key is made in Ghost, in its settings, as a custom integration.',
        where: adminUrl,
      }
    case 'open-api':
      return {
        user: false,
        secretName: 'Token',
        how: 'You get the token from whoever runs this site’s server.',
        where: adminUrl,
      }
    default:
      return assertNever(kind)
  }
}
