import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { gitHost } from '../../../electron/deploy/git/git-host'
import { sendCall } from '../../../electron/publish/remote/http'
import { must, tempFolder } from '../../store/support/temp-newsroom'
import { startCuttingProxy } from '../../support/cutting-proxy'
import { gitToken, noGit, startGitServer } from './git-server'
import { ourPage, siteToBring, smallSite, type Held } from './site-to-bring'

const running: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const stop of running.splice(0).reverse()) await stop()
})

const branch = 'gh-pages'

function git(folder: string, ...args: readonly string[]): string {
  const names = ['-c', 'user.name=Mara', '-c', 'user.email=mara@harbour.example']
  return execFileSync('git', ['-C', folder, '-c', 'core.quotepath=off', ...names, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
}

/** A bare repository behind git’s own http server. */
async function serve() {
  const folder = tempFolder()
  const bare = join(folder, 'site.git')
  mkdirSync(bare)
  git(bare, 'init', '--bare', `--initial-branch=${branch}`)
  const server = await startGitServer(folder)
  running.push(server.stop)
  const gitdir = join(tempFolder(), 'copy.git')
  const door = (change: { readonly token?: string; readonly gitdir?: string; url?: string } = {}) =>
    gitHost({
      host: { kind: 'git', url: `${change.url ?? server.url}site.git`, branch, user: '' },
      token: change.token ?? gitToken,
      send: sendCall,
      gitdir: change.gitdir ?? gitdir,
      author: { name: 'Dateline', email: 'dateline@localhost' },
    })
  /** Somebody else commits to the branch. */
  const commitThere = (files: Held) => {
    const work = tempFolder()
    git(work, 'init', `--initial-branch=${branch}`)
    git(work, 'remote', 'add', 'origin', bare)
    if (git(bare, 'branch').includes(branch)) git(work, 'pull', 'origin', branch)
    for (const [path, text] of Object.entries(files)) writeFileSync(join(work, path), text)
    git(work, 'add', '-A')
    git(work, 'commit', '-m', 'By hand')
    git(work, 'push', 'origin', `HEAD:${branch}`)
  }
  return { bare, door, commitThere, port: server.port }
}

/** What stands on the branch. */
function held(bare: string): Held {
  const names = git(bare, 'ls-tree', '-r', '-z', '--name-only', branch).split('\0').filter(Boolean)
  return Object.fromEntries(names.map((path) => [path, git(bare, 'show', `${branch}:${path}`)]))
}

describe.skipIf(noGit !== '')('a branch of a git repository', () => {
  test('each sending is one commit upon the one before, and holds the folder', async () => {
    const { bare, door } = await serve()
    const site = siteToBring()
    must(await site.bring(door()))
    expect(held(bare)).toEqual(site.files())

    site.change({ 'index.html': ourPage('Storm') })
    site.take('2026/10/03/a day at the quay & more/index.html')
    must(await site.bring(door()))

    expect(held(bare)).toEqual(site.files())
    expect(git(bare, 'log', '--format=%an %s', branch)).toBe(
      'Dateline Publish the site\nDateline Publish the site\n',
    )
    expect(git(bare, 'fsck', '--strict')).toBe('')
  })

  test('what others commit beside it stays, also for a machine that never pushed before', async () => {
    const { bare, door, commitThere } = await serve()
    const site = siteToBring({ 'index.html': ourPage('The Harbour') })
    must(await site.bring(door()))
    commitThere({ CNAME: 'harbour.example' })

    site.change({ 'index.html': ourPage('Storm') })
    must(await site.bring(door({ gitdir: join(tempFolder(), 'another.git') })))

    expect(held(bare)).toEqual({ ...site.files(), CNAME: 'harbour.example' })
  })

  test('where somebody changed a page of ours she is told, and nothing is forced', async () => {
    const { bare, door, commitThere } = await serve()
    const site = siteToBring({ 'index.html': ourPage('The Harbour') })
    must(await site.bring(door()))
    commitThere({ 'index.html': 'By hand' })

    site.change({ 'index.html': ourPage('Storm') })
    const refused = await site.bring(door())

    expect(refused).toMatchObject({ ok: false, error: { kind: 'target-foreign-file' } })
    expect(held(bare)).toEqual({ 'index.html': 'By hand' })
  })

  test('a push whose end nobody saw is known again, also when she has written on since', async () => {
    const { bare, door } = await serve()
    const site = siteToBring({ 'index.html': ourPage('The Harbour'), 'news.xml': 'Calm' })
    must(await site.bring(door()))
    const noted = site.deployed()
    site.change({ 'index.html': ourPage('Storm'), 'news.xml': 'Storm' })
    must(await site.bring(door()))
    site.recordOnly(noted)

    site.change({ 'index.html': ourPage('Storm over The Harbour') })
    site.take('news.xml')
    must(await site.bring(door()))

    expect(held(bare)).toEqual(site.files())
  })

  test('what somebody else put there is no more ours for having been there when we pushed', async () => {
    const { bare, door, commitThere } = await serve()
    commitThere({ 'about.html': 'Theirs' })
    const site = siteToBring({ 'index.html': ourPage('The Harbour'), 'news.html': ourPage('Calm') })
    must(await site.bring(door()))
    commitThere({ 'news.html': 'Calm, as they say' })
    site.change({ 'index.html': ourPage('Storm') })
    must(await site.bring(door()))
    const before = held(bare)

    site.take('news.html')
    const kept = await site.bring(door())
    const untouched = held(bare)
    site.change({ 'about.html': ourPage('About us') })
    const refused = await site.bring(door())

    expect(kept.ok).toBe(true)
    expect(untouched).toEqual(before)
    expect(refused).toMatchObject({ ok: false, error: { kind: 'target-foreign-file' } })
    expect(held(bare)).toEqual(before)
  })

  test('a page that says it is ours is written anew where no record of it is left', async () => {
    const { bare, door } = await serve()
    const site = siteToBring({ 'index.html': ourPage('The Harbour') })
    must(await site.bring(door()))
    site.recordOnly(new Map())

    site.change({ 'index.html': ourPage('Storm') })
    must(await site.bring(door({ gitdir: join(tempFolder(), 'another.git') })))

    expect(held(bare)).toEqual(site.files())
  })

  test('a file of somebody else’s where a folder of the site is to be stays', async () => {
    const { bare, door, commitThere } = await serve()
    commitThere({ assets: 'Theirs' })

    const refused = await siteToBring({ 'assets/site.css': '' }).bring(door())

    expect(refused).toMatchObject({ ok: false, error: { kind: 'target-foreign-file' } })
    expect(refused.ok ? '' : refused.error.detail).toBe('assets')
    expect(held(bare)).toEqual({ assets: 'Theirs' })
  })

  test('a branch that nobody may push to is a refusal, and not tried for an hour', async () => {
    const { bare, door } = await serve()
    const hook = join(bare, 'hooks/pre-receive')
    writeFileSync(hook, '#!/bin/sh\nexit 1\n', { mode: 0o755 })

    const refused = await siteToBring({ 'index.html': ourPage('The Harbour') }).bring(door())

    expect(refused).toMatchObject({ ok: false, error: { kind: 'remote-refused' } })
    expect(refused.ok ? '' : refused.error.detail).toContain('pre-receive hook declined')
  })

  test('cut off in mid-push, the branch stands as it was, and the next try brings all of it', async () => {
    const { bare, door, port } = await serve()
    const proxy = await startCuttingProxy(port)
    running.push(proxy.stop)
    const noise = Object.fromEntries(
      Array.from({ length: 20 }, (_, at) => [`assets/${String(at)}.png`, randomText(20_000)]),
    )
    const site = siteToBring({ ...smallSite(), ...noise })
    const url = `http://127.0.0.1:${String(proxy.port)}/`
    proxy.cutAfter(60_000)

    const cut = await site.bring(door({ url }))
    expect(git(bare, 'branch')).toBe('')
    must(await site.bring(door({ url })))

    expect(cut).toMatchObject({ ok: false, error: { kind: 'network-down' } })
    expect(held(bare)).toEqual(site.files())
  })

  test('trying it asks whether it may be pushed to, and pushes nothing', async () => {
    const { bare, door } = await serve()

    const tried = must(await door().tryOut())
    const refused = await door({ token: 'guess' }).tryOut()

    expect(tried.notes).toEqual(['The first publishing makes the branch gh-pages.'])
    expect(refused).toMatchObject({ ok: false, error: { kind: 'remote-refused' } })
    expect(git(bare, 'branch')).toBe('')
  })
})

/** Text that does not get smaller by packing. */
function randomText(length: number): string {
  return Array.from({ length }, () => Math.random().toString(36).charAt(2)).join('')
}
