import { sendCall } from '../../../electron/publish/remote/http'
import type { RemoteSite } from '../../../electron/publish/remote/remote-site'
import { wordPressSite } from '../../../electron/publish/remote/wordpress/wordpress-site'
import { wordPressAtHand, type Role } from '../../support/wordpress-server'
import type { Kind } from './start-wordpress.mjs'

const names = { plain: 'WordPress', liveblog: 'WordPress with Liveblog' } as const

/** One of the two WordPress sites of the tests, started, and who works there. */
export async function wordPressUnderTest(kind: Kind) {
  const server = await wordPressAtHand(kind)
  const present = () => {
    if (server.kind === 'absent') throw new Error(server.reason)
    return server
  }
  /** A user's account. */
  const accountOf = (role: Role) => present().account(role)
  const askPastUs = async (asked: {
    readonly path: string
    readonly method: 'GET' | 'POST' | 'DELETE'
    readonly role: Role
    readonly json?: object | undefined
  }) => {
    const { user, password } = accountOf(asked.role)
    const response = await fetch(`${present().url}/wp-json/${asked.path}`, {
      method: asked.method,
      headers: {
        authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`,
        'content-type': 'application/json',
      },
      ...(asked.json === undefined ? {} : { body: JSON.stringify(asked.json) }),
    })
    return (await response.json()) as Record<string, unknown>
  }
  const methodFor = (json: object | undefined) => (json === undefined ? 'GET' : 'POST')
  return {
    /** What the tests are called, with the reason where they cannot run. */
    suiteName: server.kind === 'running' ? names[kind] : `${names[kind]} (${server.reason})`,
    /** Whether there is no server here. */
    isAbsent: server.kind === 'absent',
    accountOf,
    /** The site as one of its users. */
    siteAs: (role: Role, clock: () => number = Date.now): RemoteSite =>
      wordPressSite(accountOf(role), { send: sendCall, now: clock }),
    /** Where the server is. */
    serverUrl: () => present().url,
    /** A question to the server past our own code, as somebody else would change things there. */
    bySomebody: (path: string, json?: object, role: Role = 'admin') =>
      askPastUs({ path: `wp/v2/${path}`, json, role, method: methodFor(json) }),
    /** The same to the Liveblog plug-in. */
    inLiveblog: (path: string, json?: object, role: Role = 'admin') =>
      askPastUs({ path: `liveblog/v1/${path}`, json, role, method: methodFor(json) }),
    /** An administrator deletes something there for good. */
    deleteThere: async (path: string): Promise<void> => {
      await askPastUs({ path: `wp/v2/${path}`, role: 'admin', method: 'DELETE' })
    },
  }
}
