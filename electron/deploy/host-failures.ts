import { sentence, type Sentence, type Words } from '../../shared/words/sentence'
import { appError, type AppError } from '../../shared/app-error'

/** Something at the host is in the way that we did not put there. */
export function foreignThere(path: string, siteName: Words): AppError {
  return appError(
    'target-foreign-file',
    sentence(
      '{path} at the host of {siteName} is not Dateline’s and would be overwritten. It was left as it is.',
      { path, siteName },
    ),
    sentence(
      'Move it away at the host, or bring the site to another folder there; then try again.',
    ),
    path,
  )
}

/** The host did not let us in, or not do this. */
export function hostRefused(server: Words, doing: Sentence, detail: string): AppError {
  return appError(
    'remote-refused',
    sentence('{server} did not let Dateline {doing}. Readers see what they saw before.', {
      server,
      doing,
    }),
    sentence('Look at the user, the password or key and the rights there, under Places.'),
    detail.slice(0, 500),
  )
}

/** The host answered something that does not belong there. */
export function hostStumbled(server: Words, doing: Sentence, detail: string): AppError {
  return appError(
    'remote-broken',
    sentence('{server} stumbled while Dateline wanted to {doing}.', { server, doing }),
    sentence('Dateline goes on by itself where it stopped.'),
    detail.slice(0, 500),
  )
}
