import { createHash, generateKeyPairSync } from 'node:crypto'
import { chmodSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import ssh2 from 'ssh2'
import { afterEach, describe, expect, test } from 'vitest'
import type { HostDoor } from '../../../electron/deploy/site-host'
import { sftpHost } from '../../../electron/deploy/sftp/sftp-host'
import { openSsh, readHostKey } from '../../../electron/deploy/sftp/ssh-session'
import type { SftpHost } from '../../../shared/model/site-host'
import { must, tempFolder } from '../../store/support/temp-newsroom'
import { startCuttingProxy } from '../../support/cutting-proxy'
import type { MayPlace } from '../../support/sftp-folder'
import {
  newKey,
  noOpenSshSftp,
  sftpUser,
  startSftpServer,
  type SftpServer,
} from '../../support/sftp-server'
import { heldIn, nobody, ourPage, siteToBring } from './site-to-bring'

setFlagsFromString('--expose_gc')
const collectGarbage = runInNewContext('gc') as () => void

const running: { readonly stop: () => Promise<void> }[] = []
afterEach(async () => {
  for (const each of running.splice(0).reverse()) await each.stop()
})

interface Served {
  readonly server: SftpServer
  readonly folder: string
  readonly at: (change?: Partial<SftpHost>) => SftpHost
}

async function serve(sftp: 'openssh' | 'ours' | 'silent', mayPlace?: MayPlace): Promise<Served> {
  const folder = tempFolder()
  const server = await startSftpServer({ folder, sftp, ...(mayPlace && { mayPlace }) })
  running.push(server)
  const host: SftpHost = {
    ...{ kind: 'sftp', server: '127.0.0.1', port: server.port, user: sftpUser.user },
    folder: sftp === 'openssh' ? join(folder, 'www/news') : '/www/news',
    fingerprint: server.fingerprint,
  }
  return { server, folder: join(folder, 'www/news'), at: (change = {}) => ({ ...host, ...change }) }
}

/** What a file is called until it is whole. */
function partOf(path: string): string {
  return `.dateline-${createHash('sha256').update(path).digest('hex').slice(0, 12)}.part`
}

function doorTo(host: SftpHost, secret: string = sftpUser.password): HostDoor {
  return sftpHost({ host, secret, readers: nobody })
}

describe.each([
  ['OpenSSH’s SFTP', 'openssh', noOpenSshSftp],
  ['an SFTP without extensions', 'ours', ''],
] as const)('%s', (_name, sftp, missing) => {
  const it = test.skipIf(missing !== '')

  it('readers get the folder, byte for byte, and only what changed is sent again', async () => {
    const { at, folder } = await serve(sftp)
    const site = siteToBring()
    const door = doorTo(at())
    must(await site.bring(door))
    expect(heldIn(folder)).toEqual(site.files())

    site.change({ 'index.html': ourPage('Storm over The Harbour') })
    site.take('2026/10/03/a day at the quay & more/index.html')
    const steps: string[] = []
    must(await site.bring(door, steps))

    expect(heldIn(folder)).toEqual(site.files())
    expect(steps).toContain('Sending 1 file to the host')
  })

  it('cut off in the middle it goes on where it stopped, until the host holds all of it', async () => {
    const { server, at, folder } = await serve(sftp)
    const proxy = await startCuttingProxy(server.port)
    running.push(proxy)
    const site = siteToBring()
    const door = doorTo(at({ port: proxy.port }))
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
    expect(heldIn(folder)).toEqual(site.files())
  })

  it('trying it leaves nothing behind', async () => {
    const { at, folder } = await serve(sftp)

    const tried = must(await doorTo(at()).tryOut())

    expect(tried.server).toBe('SFTP to 127.0.0.1')
    expect(heldIn(folder)).toEqual({})
  })
})

test('who may read and change a page there is for the server to say', async () => {
  const { at, folder } = await serve('ours')
  const site = siteToBring({ 'index.html': ourPage('The Harbour') })

  must(await site.bring(doorTo(at())))

  const theirs = join(folder, 'of-another-program.html')
  writeFileSync(theirs, '')
  expect(statSync(join(folder, 'index.html')).mode).toBe(statSync(theirs).mode)
})

test('what a broken sending left behind lends its rights to no page', async () => {
  const { at, folder } = await serve('ours')
  const site = siteToBring({ 'index.html': ourPage('The Harbour') })
  const door = doorTo(at())
  must(await site.bring(door))
  const left = join(folder, partOf('/www/news/index.html'))
  writeFileSync(left, 'half')
  chmodSync(left, 0o666)
  site.change({ 'index.html': ourPage('Storm') })

  must(await site.bring(door))

  expect(heldIn(folder)).toEqual(site.files())
  expect((statSync(join(folder, 'index.html')).mode & 0o777).toString(8)).toBe('644')
})

test('a page that somebody else put there is left as it is, and she is told', async () => {
  const { at, folder } = await serve('ours')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'index.html'), 'It works!')
  const site = siteToBring({ 'index.html': ourPage('The Harbour') })

  const refused = await site.bring(doorTo(at()))

  expect(refused).toMatchObject({ ok: false, error: { kind: 'target-foreign-file' } })
  expect(heldIn(folder)).toEqual({ 'index.html': 'It works!' })
})

test('what somebody put in the place of a page of ours is not removed with it', async () => {
  const { at, folder } = await serve('ours')
  const site = siteToBring({ 'index.html': ourPage('The Harbour'), 'old.html': ourPage('Old') })
  const door = doorTo(at())
  must(await site.bring(door))
  writeFileSync(join(folder, 'old.html'), 'Theirs')
  site.take('old.html')

  must(await site.bring(door))

  expect(heldIn(folder)['old.html']).toBe('Theirs')
})

test('where a server lets no new page take its place, readers keep the old one', async () => {
  let isFull = false
  const { at, folder } = await serve('ours', (from) => !isFull || !from.endsWith('.part'))
  const site = siteToBring({ 'index.html': ourPage('The Harbour'), 'a.css': 'a {}' })
  const door = doorTo(at())
  must(await site.bring(door))
  const before = site.files()

  isFull = true
  site.change({ 'index.html': ourPage('Storm') })
  const refused = await site.bring(door)
  const during = heldIn(folder)
  isFull = false
  must(await site.bring(door))

  expect(refused).toMatchObject({ ok: false, error: { kind: 'remote-broken' } })
  expect(during).toEqual(before)
  expect(heldIn(folder)).toEqual(site.files())
})

test('where a page is another owner’s and may not be replaced, she is told that it was refused', async () => {
  let isTheirs = false
  const { at, folder } = await serve('ours', (from) =>
    isTheirs && from.endsWith('/index.html') ? 'denied' : true,
  )
  const site = siteToBring({ 'index.html': ourPage('The Harbour') })
  const door = doorTo(at())
  must(await site.bring(door))
  const before = site.files()

  isTheirs = true
  site.change({ 'index.html': ourPage('Storm') })
  const refused = await site.bring(door)

  expect(refused).toMatchObject({ ok: false, error: { kind: 'remote-refused' } })
  expect(heldIn(folder)).toEqual(before)
})

test('what was sent is let go of: a site may be larger than the memory', async () => {
  const { at } = await serve('ours')
  const connection = must(await doorTo(at()).open())
  if (connection.kind !== 'files') throw new Error('it takes whole sites')
  const sent: WeakRef<Uint8Array>[] = []
  for (let number = 0; number < 30; number += 1) {
    const bytes = Buffer.alloc(200_000, number)
    sent.push(new WeakRef(bytes))
    must(await connection.put(`quay-${String(number)}.webp`, { bytes, type: 'image/webp' }))
  }

  collectGarbage()
  const kept = sent.filter((each) => each.deref() !== undefined).length
  await connection.close()

  expect(kept).toBeLessThan(5)
})

test('a server with another key than the confirmed one gets neither password nor page', async () => {
  const { server, at, folder } = await serve('ours')
  const fingerprint = `SHA256:${'A'.repeat(43)}`

  const refused = await doorTo(at({ fingerprint })).tryOut()

  expect(refused).toMatchObject({ ok: false, error: { kind: 'tls-refused' } })
  expect(server.sessions()).toBe(0)
  expect(heldIn(folder)).toEqual({})
})

test('the key that is shown to be confirmed is the server’s own', async () => {
  const { server } = await serve('ours')

  const shown = must(await readHostKey({ server: '127.0.0.1', port: server.port }))

  expect(shown).toBe(server.fingerprint)
  expect(server.sessions()).toBe(0)
})

test('a wrong password is said to be one', async () => {
  const { at } = await serve('ours')

  const refused = await doorTo(at(), 'guess').tryOut()

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

  const tried = await doorTo(host, key.private).tryOut()
  const other = await doorTo(host, newKey().private).tryOut()

  expect(tried.ok).toBe(true)
  expect(other).toMatchObject({ ok: false, error: { kind: 'remote-refused' } })
})

test('a private key in PKCS#8 opens it, and one that cannot be used is told apart', async () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const own = ssh2.utils.parseKey(privateKey.export({ type: 'pkcs1', format: 'pem' }))
  if (own instanceof Error) throw own
  const folder = tempFolder()
  const mayEnter = `ssh-rsa ${own.getPublicSSH().toString('base64')}`
  const server = await startSftpServer({ folder, sftp: 'ours', mayEnter })
  running.push(server)
  const { port, fingerprint } = server
  const host: SftpHost = {
    ...{ kind: 'sftp', server: '127.0.0.1', port, user: 'ann', folder: '/', fingerprint },
  }
  const lock = { cipher: 'aes-256-cbc', passphrase: 'quay' }
  const written = (more = {}) =>
    privateKey.export({ type: 'pkcs8', format: 'pem', ...more }).toString()

  const tried = await doorTo(host, written()).tryOut()
  const locked = await doorTo(host, written(lock)).tryOut()

  expect(tried.ok).toBe(true)
  expect(locked).toMatchObject({ ok: false, error: { kind: 'remote-refused' } })
  expect(locked.ok ? '' : locked.error.message).toContain('passphrase')
})

test('a host that nobody answers at is waited for', async () => {
  const { server, at } = await serve('ours')
  await server.stop()

  const down = await doorTo(at()).tryOut()

  expect(down).toMatchObject({ ok: false, error: { kind: 'network-down' } })
})

test('a server that lets her in and then says nothing is given up, and tried again', async () => {
  const { at } = await serve('silent')

  const silent = await openSsh(at(), { user: sftpUser.user, secret: sftpUser.password }, 500)

  expect(silent).toMatchObject({ ok: false, error: { kind: 'network-down', detail: 'ETIMEDOUT' } })
})
