/** Our own scheme: no `file:` page ever has rights, and every host is an origin of its own. */
export const scheme = 'dateline'

/** The window's page. */
export const appUrl = `${scheme}://app/index.html`
