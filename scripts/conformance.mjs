// Runs tests/servers/open-api-conformance.test.ts against somebody's receiver of the open API.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { repo } from './setup/repo.mjs'

const [url] = process.argv.slice(2)
// Not as an argument: everybody on this machine can read those.
const token = process.env['DATELINE_RECEIVER_TOKEN']

if (url === undefined || token === undefined) {
  console.error(
    'Say where its API is, and in the environment a token that may do everything there:',
  )
  console.error('DATELINE_RECEIVER_TOKEN=… npm run conformance -- https://cms.example/api/')
  process.exitCode = 2
} else {
  const vitest = join(repo, 'node_modules/vitest/vitest.mjs')
  const run = spawnSync(
    process.execPath,
    [vitest, 'run', 'tests/servers/open-api-conformance.test.ts'],
    {
      cwd: repo,
      stdio: 'inherit',
      env: { ...process.env, DATELINE_RECEIVER_URL: url },
    },
  )
  process.exitCode = run.status ?? 1
}
