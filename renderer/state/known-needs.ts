import type { RemoteTarget } from '../../shared/model/publication'
import type { SiteNeeds } from '../../shared/model/site-found'
import { assertNever } from '../../shared/result'
import { say } from '../../shared/words/say'

/** What a place that is set up needs, without asking it: there may be no network. */
export function knownNeeds({ kind, adminUrl }: RemoteTarget): SiteNeeds {
  switch (kind) {
    case 'wordpress':
      return {
        user: true,
        secretName: say('Application password'),
        how: say(
          'An application password is made in WordPress, in your profile; it is not the one you log in with.',
        ),
        where: adminUrl,
      }
    case 'ghost':
      return {
        user: false,
        secretName: say('Admin API key'),
        how: say('The key is made in Ghost, in its settings, as a custom integration.'),
        where: adminUrl,
      }
    case 'open-api':
      return {
        user: false,
        secretName: say('Token'),
        how: say('You get the token from whoever runs this site’s server.'),
        where: adminUrl,
      }
    default:
      return assertNever(kind)
  }
}
