import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { ghostVersion, nodeVersion, paths, pnpmVersion } from './ghost-folder.mjs'

/**
 * Ghost as it comes from npm, with the versions of its own lock file: two minutes and 1 GB, once.
 * Its database driver may have to be compiled: that wants g++, make and python3.
 */
export function installGhost() {
  if (existsSync(paths.installed)) return
  mkdirSync(paths.tools, { recursive: true })
  installTools()
  rmSync(paths.app, { recursive: true, force: true })
  run('npm', ['pack', '--silent', `ghost@${ghostVersion}`], paths.folder)
  run('tar', ['xzf', `ghost-${ghostVersion}.tgz`], paths.folder)
  renameSync(join(paths.folder, 'package'), paths.app)
  rmSync(join(paths.folder, `ghost-${ghostVersion}.tgz`))
  leaveOutSlowParts()
  // Not `pnpm.mjs`: only the program itself knows where its node-gyp lies.
  const pnpm = join(paths.tools, 'node_modules', '.bin', 'pnpm')
  const store = join(paths.folder, 'store')
  run(pnpm, ['install', '--prod', '--frozen-lockfile', '--store-dir', store], paths.app)
  writeFileSync(paths.installed, '')
}

function installTools() {
  writeFileSync(join(paths.tools, 'package.json'), '{"private":true}')
  const node = `node-${process.platform}-${process.arch}@${nodeVersion}`
  run(
    'npm',
    ['install', '--silent', '--no-audit', '--no-fund', node, `pnpm@${pnpmVersion}`],
    paths.tools,
  )
}

/** re2 makes some patterns safer on a public site; it takes minutes to compile, and is optional. */
function leaveOutSlowParts() {
  const file = join(paths.app, 'pnpm-workspace.yaml')
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, text.replace(/^(\s+re2@[^:]*): true/m, '$1: false'))
}

function run(command, args, cwd) {
  const env = {
    ...process.env,
    PATH: `${join(paths.node, 'bin')}${delimiter}${process.env.PATH}`,
    // The headers that come with this Node: no other host needs to be reached to compile.
    npm_config_nodedir: paths.node,
  }
  execFileSync(command, args, { cwd, env, stdio: ['ignore', 'ignore', 'inherit'] })
}
