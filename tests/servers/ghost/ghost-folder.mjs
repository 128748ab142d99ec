import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The version the tests are made for. */
export const ghostVersion = '6.65.0'
/** Ghost's SQLite driver does not run on every newer Node. */
export const nodeVersion = '22.23.3'
export const pnpmVersion = '12.4.2'

export const port = Number(process.env.DATELINE_GHOST_PORT ?? 12368)
export const siteUrl = `http://127.0.0.1:${port}/`

const cache = process.env.XDG_CACHE_HOME
const folder = cache ? join(cache, 'dateline', 'ghost') : join(tmpdir(), 'dateline-ghost')

/** Where everything of the test server lies: never in the project, and nothing anybody would miss. */
export const paths = {
  folder,
  app: join(folder, `ghost-${ghostVersion}`),
  installed: join(folder, `ghost-${ghostVersion}`, '.installed'),
  node: join(folder, 'tools', 'node_modules', `node-${process.platform}-${process.arch}`),
  tools: join(folder, 'tools'),
  site: join(folder, 'site'),
  database: join(folder, 'site', 'content', 'data', 'ghost.db'),
  access: join(folder, 'site', 'access.json'),
  process: join(folder, 'site', 'process.json'),
  lastUse: join(folder, 'site', 'last-use'),
  log: join(folder, 'site', 'ghost.log'),
  lock: join(folder, 'lock'),
}
