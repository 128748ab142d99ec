import { sendCall } from '../../electron/publish/remote/http'
import { discoverWordPress } from '../../electron/publish/remote/wordpress/discover-wordpress'
import type { WordPressAccount } from '../../electron/publish/remote/wordpress/wordpress-account'
import { startWordPress, type Kind } from '../servers/wordpress/start-wordpress.mjs'

/** The users of the test server, by their role. */
export type Role = 'admin' | 'editor' | 'author' | 'contributor'

/** A WordPress to test against, or why there is none: then its tests are skipped by that name. */
export type WordPressAtHand =
  | {
      readonly kind: 'running'
      readonly url: string
      readonly account: (role: Role) => WordPressAccount
    }
  | { readonly kind: 'absent'; readonly reason: string }

/**
 * Starts the WordPress of the tests, unless it runs already. The first time takes minutes.
 *
 * @param kind `liveblog`: another one, with that plug-in
 */
export async function wordPressAtHand(kind: Kind = 'plain'): Promise<WordPressAtHand> {
  if (process.platform !== 'linux')
    return { kind: 'absent', reason: 'WordPress runs on Linux here.' }
  const started = await startWordPress(kind)
  if (!started.ok) return { kind: 'absent', reason: started.problem }
  const { url, users } = started.value
  const found = await discoverWordPress(url, { send: sendCall, allowHttp: false })
  if (!found.ok) throw new Error(`${found.error.message} ${found.error.detail ?? ''}`)
  const { root, adminUrl, siteName } = found.value
  return {
    kind: 'running',
    url,
    account: (role) => ({
      root,
      adminUrl,
      siteName,
      user: role,
      password: users[role].password,
      allowHttp: false,
    }),
  }
}
