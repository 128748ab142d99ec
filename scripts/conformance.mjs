// Runs tests/servers/open-api-conformance.test.ts against somebody's receiver of the open API.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { repo } from './setup/repo.mjs'

const [url, token] = process.argv.slice(2)

if (url === undefined || token === undefined) {
  console.error('Say where its API is and a token that may do everything there:')
  console.error('npm run conformance -- https://cms.example/api/ TOKEN')
  process.exitCode = 2
} else {
  const vitest = join(repo, 'node_modules/vitest/vitest.mjs')
  const run = spawnSync(
    process.execPath,
    [vitest, 'run', 'tests/servers/open-api-conformance.test.ts'],
    {
      cwd: repo,
      stdio: 'inherit',
      env: { ...process.env, DATELINE_RECEIVER_URL: url, DATELINE_RECEIVER_TOKEN: token },
    },
  )
  process.exitCode = run.status ?? 1
}
