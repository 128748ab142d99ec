import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { sftpHost } from '../../../electron/deploy/sftp/sftp-host'
import { readHostKey } from '../../../electron/deploy/sftp/ssh-session'
import type { SftpHost } from '../../../shared/model/site-host'
import { must, tempFolder } from '../../store/support/temp-newsroom'
import { startCuttingProxy } from '../../support/cutting-proxy'
import {
  newKey,
  noOpenSshSftp,
  sftpUser,
  startSftpServer,
  type SftpServer,
} from '../../support/sftp-server'
import { ourPage, siteToBring, type Held } from './site-to-bring'

const running: { readonly stop: () => Promise<void> }[] = []
afterEach(async () => {
  for (const each of running.splice(0).reverse()) await each.stop()
})

interface Served {
  readonly server: SftpServer
  readonly folder: string
  readonly at: (change?: Partial<SftpHost>) => SftpHost
}

async function serve(sftp: 'openssh' | 'ours'): Promise<Served> {
  const folder = tempFolder()
  const server = await startSftpServer({ folder, sftp })
  running.push(server)
  const host: SftpHost = {
    ...{ kind: 'sftp', server: '127.0.0.1', port: server.port, user: sftpUser.user },
    folder: sftp === 'ours' ? '/www/news' : join(folder, 'www/news'),
    fingerprint: server.fingerprint,
  }
  return { server, folder: join(folder, 'www/news'), at: (change = {}) => ({ ...host, ...change }) }
}

/** Every file below a folder, hidden ones too, with what it holds. */
function held(folder: string): Held {
  const names = existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
    : []
  return Object.fromEntries(
    names
      .filter((each) => each.isFile())
      .map((each) => join(each.parentPath, each.name))
      .map((path) => [relative(folder, path), readFileSync(path, 'utf8')]),
  )
}

describe.each([
  ['OpenSSH’s SFTP', 'openssh', noOpenSshSftp],
  ['an SFTP without extensions', 'ours', ''],
] as const)('%s', (_name, sftp, missing) => {
  const it = test.skipIf(missing !== '')

  it('readers get the folder, byte for byte, and only what changed is sent again', async () => {
    const { at, folder } = await serve(sftp)
    const site = siteToBring()
    const door = sftpHost(at(), sftpUser.password)
    must(await site.bring(door))
    expect(held(folder)).toEqual(site.files())

    site.change({ 'index.html': ourPage('Storm over The Harbour') })
    site.take('2026/10/03/a day at the quay & more/index.html')
    const steps: string[] = []
    must(await site.bring(door, steps))

    expect(held(folder)).toEqual(site.files())
    expect(steps).toContain('Sending 1 file to the host')
  })

  it('cut off in the middle it goes on where it stopped, until the host holds all of it', async () => {
    const { server, at, folder } = await serve(sftp)
    const proxy = await startCuttingProxy(server.port)
    running.push(proxy)
    const site = siteToBring()
    const door = sftpHost(at({ port: proxy.port }), sftpUser.password)
    const arrived: number[] = []
    for (const after of [300_000, 100_000]) {
      proxy.cutAfter(after)
      const cut = await site.bring(door)
      expect(cut).toMatchObject({ ok: false, error: { kind: 'network-down' } })
      arrived.push(site.deployed().size)
    }

    must(await site.bring(door))

    const [first = 0, second = 0] = arrived
    expect(proxy.cuts()).toBe(2)
    expect(first).toBeGreaterThan(0)
    expect(second).toBeGreaterThan(first)
    expect(held(folder)).toEqual(site.files())
  })

  it('trying it leaves nothing behind', async () => {
    const { at, folder } = await serve(sftp)

    const tried = must(await sftpHost(at(), sftpUser.password).tryOut())

    expect(tried.server).toBe('SFTP to 127.0.0.1')
    expect(held(folder)).toEqual({})
  })
})

test('a page that somebody else put there is left as it is, and she is told', async () => {
  const { at, folder } = await serve('ours')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'index.html'), 'It works!')
  const site = siteToBring({ 'index.html': ourPage('The Harbour') })

  const refused = await site.bring(sftpHost(at(), sftpUser.password))

  expect(refused).toMatchObject({ ok: false, error: { kind: 'target-foreign-file' } })
  expect(held(folder)).toEqual({ 'index.html': 'It works!' })
})

test('what somebody put in the place of a page of ours is not removed with it', async () => {
  const { at, folder } = await serve('ours')
  const site = siteToBring({ 'index.html': ourPage('The Harbour'), 'old.html': ourPage('Old') })
  const door = sftpHost(at(), sftpUser.password)
  must(await site.bring(door))
  writeFileSync(join(folder, 'old.html'), 'Theirs')
  site.take('old.html')

  must(await site.bring(door))

  expect(held(folder)['old.html']).toBe('Theirs')
})

test('a server with another key than the confirmed one gets neither password nor page', async () => {
  const { server, at, folder } = await serve('ours')
  const fingerprint = `SHA256:${'A'.repeat(43)}`

  const refused = await sftpHost(at({ fingerprint }), sftpUser.password).tryOut()

  expect(refused).toMatchObject({ ok: false, error: { kind: 'tls-refused' } })
  expect(server.sessions()).toBe(0)
  expect(held(folder)).toEqual({})
})

test('the key that is shown to be confirmed is the server’s own', async () => {
  const { server } = await serve('ours')

  const shown = must(await readHostKey({ server: '127.0.0.1', port: server.port }))

  expect(shown).toBe(server.fingerprint)
  expect(server.sessions()).toBe(0)
})

test('a wrong password is said to be one', async () => {
  const { at } = await serve('ours')

  const refused = await sftpHost(at(), 'guess').tryOut()

  expect(refused).toMatchObject({ ok: false, error: { kind: 'remote-refused' } })
})

test('a private key opens it as well as a password', async () => {
  const key = newKey()
  const folder = tempFolder()
  const server = await startSftpServer({ folder, sftp: 'ours', mayEnter: key.public })
  running.push(server)
  const { port, fingerprint } = server
  const host: SftpHost = {
    ...{ kind: 'sftp', server: '127.0.0.1', port, user: 'ann', folder: '/', fingerprint },
  }

  const tried = await sftpHost(host, key.private).tryOut()
  const other = await sftpHost(host, newKey().private).tryOut()

  expect(tried.ok).toBe(true)
  expect(other).toMatchObject({ ok: false, error: { kind: 'remote-refused' } })
})

test('a host that nobody answers at is waited for', async () => {
  const { server, at } = await serve('ours')
  await server.stop()

  const down = await sftpHost(at(), sftpUser.password).tryOut()

  expect(down).toMatchObject({ ok: false, error: { kind: 'network-down' } })
})
