import { say } from '../../../shared/words/say'
import type { HostForm } from '../../state/host-form'
import { assertNever } from '../../../shared/result'

/** Title and lead of the step that asks for a host. */
export function hostHead({ choice, tried }: HostForm): {
  readonly title: string
  readonly lead: string
} {
  if (tried !== null && tried.server === '') {
    return {
      title: say('Not tried yet'),
      lead: say('Dateline keeps it; the first publishing shows whether it works.'),
    }
  }
  if (tried !== null) {
    return {
      title: say('It works'),
      lead: say('Dateline was let in, and may bring the site there.'),
    }
  }
  const lead = say('Nothing is kept before it was tried.')
  switch (choice) {
    case 'sftp':
      return { title: say('To a server by SFTP'), lead }
    case 's3':
      return { title: say('To a store that speaks S3'), lead }
    case 'git':
      return { title: say('To a git repository'), lead }
    case 'netlify':
      return { title: say('To Netlify'), lead }
    case 'cloudflare':
      return { title: say('To Cloudflare'), lead }
    case 'served':
      return { title: say('Served as it is'), lead: '' }
    default:
      return assertNever(choice)
  }
}
