import { appError, type AppError } from '../../shared/app-error'
import { say } from '../../shared/words/say'

/** Something at the host is in the way that we did not put there. */
export function foreignThere(path: string, siteName: string): AppError {
  return appError(
    'target-foreign-file',
    say(
      '{path} at the host of {siteName} is not Dateline’s and would be overwritten. It was left as it is.',
      { path, siteName },
    ),
    say('Move it away at the host, or bring the site to another folder there; then try again.'),
    path,
  )
}

/** The host did not let us in, or not do this. */
export function hostRefused(server: string, doing: string, detail: string): AppError {
  return appError(
    'remote-refused',
    say('{server} did not let Dateline {doing}. Readers see what they saw before.', {
      server,
      doing,
    }),
    say('Look at the user, the password or key and the rights there, under Places.'),
    detail.slice(0, 500),
  )
}

/** The host answered something that does not belong there. */
export function hostStumbled(server: string, doing: string, detail: string): AppError {
  return appError(
    'remote-broken',
    say('{server} stumbled while Dateline wanted to {doing}.', { server, doing }),
    say('Dateline goes on by itself where it stopped.'),
    detail.slice(0, 500),
  )
}
