import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { done, stopped } from './setup/outcome.mjs'
import { inRepo, repo } from './setup/repo.mjs'

/**
 * Opens Dateline where nobody can see it and photographs what an editor would see.
 * @param {import('./setup/prepare.mjs').Stage} stage
 * @param {import('./setup/say.mjs').Out} out
 * @returns {Promise<import('./setup/outcome.mjs').Outcome<undefined>>}
 */
export async function takeHeadlessTour({ electron, args, env }, out) {
  // Found only now: before the set-up there was no Playwright.
  const { _electron } = await import('playwright')
  const tour = inRepo('out', 'tour')
  rmSync(tour, { recursive: true, force: true })
  mkdirSync(join(tour, 'screenshots'), { recursive: true })
  const data = mkdtempSync(join(tmpdir(), 'dateline-tour-'))
  const app = await _electron.launch({
    executablePath: electron.executable,
    args: [repo, `--user-data-dir=${data}`, ...args],
    env: asStrings(env),
  })
  try {
    const window = await app.firstWindow()
    await window.screenshot({ path: join(tour, 'screenshots', '1-first-window.png') })
    out.write(`Screenshots: ${join(tour, 'screenshots')}\n`)
    return done(undefined)
  } catch (error) {
    return stopped(`The tour stopped: ${error instanceof Error ? error.message : String(error)}`)
  } finally {
    await app.close()
    rmSync(data, { recursive: true, force: true })
  }
}

/** @param {NodeJS.ProcessEnv} env */
function asStrings(env) {
  return /** @type {Record<string, string>} */ (
    Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined))
  )
}
