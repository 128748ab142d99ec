import { userInfo } from 'node:os'

/** The name of whoever is logged in: the author until the preferences say otherwise. */
export function accountName(): string {
  try {
    return userInfo().username
  } catch {
    // An account without a name (a container's bare user id) is no reason not to start.
    return 'Editor'
  }
}
