// @ts-check
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { done, stopped } from '../../../scripts/setup/outcome.mjs'
import { cacheFolder } from '../../../scripts/setup/repo.mjs'
import { lastLines, runCommand } from '../../../scripts/setup/run-command.mjs'

// 1.12.0, as it stood on 29 April 2026; git checks what it gets by this very number.
const commit = '40db11c1900a51d67b13e6e45d2c06b2ad9c1070'
const source = 'https://github.com/Automattic/liveblog'

/**
 * The Liveblog plug-in for the WordPress of the tests: the folder that DATELINE_LIVEBLOG_PLUGIN names,
 * else fetched once from where it is made.
 * @returns {Promise<import('../../../scripts/setup/outcome.mjs').Outcome<string>>}
 */
export async function findLiveblog() {
  const named = process.env['DATELINE_LIVEBLOG_PLUGIN']
  if (named !== undefined && named !== '') {
    return existsSync(join(named, 'liveblog.php'))
      ? done(named)
      : stopped('DATELINE_LIVEBLOG_PLUGIN names a folder that holds no liveblog.php.')
  }
  const folder = join(cacheFolder(), 'liveblog', commit)
  if (existsSync(folder)) return done(folder)
  const state = `${folder}.${process.pid}`
  mkdirSync(state, { recursive: true })
  try {
    const fetched = await fetchInto(state)
    if (fetched.ok && !existsSync(folder)) renameSync(state, folder)
    return fetched.ok ? done(folder) : fetched
  } finally {
    rmSync(state, { recursive: true, force: true })
  }
}

async function fetchInto(/** @type {string} */ cwd) {
  // Nobody sits there to give a password, and a host that never answers is given up.
  const env = { ...process.env, GIT_TERMINAL_PROMPT: '0' }
  for (const args of [
    ['init', '--quiet'],
    ['fetch', '--quiet', '--depth=1', source, commit],
    ['checkout', '--quiet', '--detach', commit],
  ]) {
    const { code, output } = await runCommand('timeout', ['90', 'git', ...args], { cwd, env })
    if (code !== 0) return stopped(`Liveblog could not be fetched: ${lastLines(output, 1)}`)
  }
  return done(undefined)
}
