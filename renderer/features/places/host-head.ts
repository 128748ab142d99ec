import type { HostForm } from '../../state/host-form'
import { assertNever } from '../../../shared/result'

/** Title and lead of the step that asks for a host. */
export function hostHead({ choice, tried }: HostForm): {
  readonly title: string
  readonly lead: string
} {
  if (tried !== null && tried.server === '') {
    return {
      title: 'Not tried yet',
      lead: 'Dateline keeps it; the first publishing shows whether it works.',
    }
  }
  if (tried !== null) {
    return { title: 'It works', lead: 'Dateline was let in, and may bring the site there.' }
  }
  const lead = 'Nothing is kept before it was tried.'
  switch (choice) {
    case 'sftp':
      return { title: 'To a server by SFTP', lead }
    case 's3':
      return { title: 'To a store that speaks S3', lead }
    case 'git':
      return { title: 'To a git repository', lead }
    case 'netlify':
      return { title: 'To Netlify', lead }
    case 'cloudflare':
      return { title: 'To Cloudflare', lead }
    case 'served':
      return { title: 'Served as it is', lead: '' }
    default:
      return assertNever(choice)
  }
}
