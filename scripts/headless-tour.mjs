import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { done, stopped } from './setup/outcome.mjs'
import { inRepo, repo } from './setup/repo.mjs'

/** @typedef {import('./setup/prepare.mjs').Stage} Stage */

/**
 * Opens Dateline where nobody can see it and photographs what an editor would see.
 * @param {Stage} stage
 * @param {import('./setup/say.mjs').Out} out
 * @returns {Promise<import('./setup/outcome.mjs').Outcome<undefined>>}
 */
export async function takeHeadlessTour(stage, out) {
  const pictures = inRepo('out', 'tour', 'screenshots')
  rmSync(inRepo('out', 'tour'), { recursive: true, force: true })
  mkdirSync(pictures, { recursive: true })
  const data = mkdtempSync(join(tmpdir(), 'dateline-tour-'))
  try {
    await walkThrough(stage, { data, pictures })
    out.write(`Screenshots: ${pictures}\n`)
    return done(undefined)
  } catch (error) {
    return stopped(`The tour stopped: ${error instanceof Error ? error.message : String(error)}`)
  } finally {
    rmSync(data, { recursive: true, force: true })
  }
}

/**
 * @param {Stage} stage
 * @param {{ data: string, pictures: string }} folders
 */
async function walkThrough({ electron, args, env }, { data, pictures }) {
  // Found only now: before the set-up there was no Playwright.
  const { _electron } = await import('playwright')
  const app = await _electron.launch({
    executablePath: electron.executable,
    args: [repo, `--data=${data}`, ...args],
    env: asStrings(env),
  })
  try {
    const window = await app.firstWindow()
    await window.screenshot({ path: join(pictures, '1-first-window.png') })
  } finally {
    await app.close()
  }
}

/** @param {NodeJS.ProcessEnv} env */
function asStrings(env) {
  return /** @type {Record<string, string>} */ (
    Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined))
  )
}
