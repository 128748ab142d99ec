import { appError, type AppError } from '../../shared/app-error'

/** Something at the host is in the way that we did not put there. */
export function foreignThere(path: string, siteName: string): AppError {
  return appError(
    'target-foreign-file',
    `${path} at the host of ${siteName} is not Dateline’s and would be overwritten. It was left as it is.`,
    'Move it away at the host, or bring the site to another folder there; then try again.',
    path,
  )
}

/** The host did not let us in, or not do this. */
export function hostRefused(server: string, doing: string, detail: string): AppError {
  return appError(
    'remote-refused',
    `${server} did not let Dateline ${doing}. Readers see what they saw before.`,
    'Look at the user, the password or key and the rights there, under Places.',
    detail.slice(0, 500),
  )
}

/** The host answered something that does not belong there. */
export function hostStumbled(server: string, doing: string, detail: string): AppError {
  return appError(
    'remote-broken',
    `${server} stumbled while Dateline wanted to ${doing}.`,
    'Dateline goes on by itself where it stopped.',
    detail.slice(0, 500),
  )
}
