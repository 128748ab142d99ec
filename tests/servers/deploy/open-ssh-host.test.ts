import { chmodSync, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ssh2 from 'ssh2'
import { afterEach, describe, expect, test } from 'vitest'
import type { HostDoor } from '../../../electron/deploy/site-host'
import { sftpHost } from '../../../electron/deploy/sftp/sftp-host'
import { readHostKey } from '../../../electron/deploy/sftp/ssh-session'
import { must, tempFolder } from '../../store/support/temp-newsroom'
import { startCuttingProxy } from '../../support/cutting-proxy'
import { fingerprintOfKey, newKey, noOpenSshSftp } from '../../support/sftp-server'
import { openSshAtHand, openSshSftps, startOpenSsh } from './open-ssh-server'
import { heldIn, nobody, ourPage, siteToBring } from './site-to-bring'

const atHand = openSshAtHand()
const absent = 'absent' in atHand
const named = absent ? ` (${atHand.absent})` : ''

const running: { readonly stop: () => Promise<void> }[] = []
afterEach(async () => {
  for (const each of running.splice(0).reverse()) await each.stop()
})

/** A server with a folder that is not there yet. */
async function serve(...lines: readonly string[]) {
  if (absent) throw new Error(atHand.absent)
  const top = tempFolder()
  const server = await startOpenSsh(atHand.program, { own: join(top, 'own'), lines })
  running.push(server)
  const folder = join(top, 'www/news')
  const doorWith = (
    change: {
      readonly port?: number
      readonly key?: string
      readonly fingerprint?: string
    } = {},
  ): HostDoor => {
    const { user } = server
    const { port = server.port, key = server.key, fingerprint = server.fingerprint } = change
    const host = { kind: 'sftp', server: '127.0.0.1', user, folder, fingerprint } as const
    return sftpHost({ host: { ...host, port }, secret: key, readers: nobody })
  }
  return { server, folder, doorWith }
}

/** The rights of what lies in a folder, as `chmod` takes them. */
function rightsIn(folder: string, ...paths: readonly string[]): string[] {
  return paths.map((path) => (statSync(join(folder, path)).mode & 0o7777).toString(8))
}

describe.skipIf(absent).each([
  ['internal-sftp', 'its own SFTP', ''],
  ['internal-sftp', 'its own SFTP, new keys every 100 kB', 'RekeyLimit 100K'],
  ['sftp-server', 'the program beside it', ''],
] as const)(`OpenSSH${named} with %s: %s`, (sftp, _name, more) => {
  const it = test.skipIf(sftp === 'sftp-server' && noOpenSshSftp !== '')
  const lines = [`Subsystem sftp ${openSshSftps[sftp]}`, more]

  it('readers get the folder, byte for byte, and only what changed is sent again', async () => {
    const { folder, doorWith } = await serve(...lines)
    const site = siteToBring()
    must(await site.bring(doorWith()))
    expect(heldIn(folder)).toEqual(site.files())

    site.change({ 'index.html': ourPage('Storm over The Harbour') })
    site.take('2026/10/03/a day at the quay & more/index.html')
    const steps: string[] = []
    must(await site.bring(doorWith(), steps))

    expect(heldIn(folder)).toEqual(site.files())
    expect(steps).toContain('Sending 1 file to the host')
  })

  it('a web server may read what lies there, and nobody else may change it', async () => {
    const { folder, doorWith } = await serve(...lines)
    const site = siteToBring({ 'assets/site.css': 'a {}' })
    must(await site.bring(doorWith()))
    site.change({ 'assets/site.css': 'b {}' })

    must(await site.bring(doorWith()))

    expect(rightsIn(folder, 'assets/site.css', 'assets', '.')).toEqual(['644', '755', '755'])
  })

  it('cut off in the middle it goes on where it stopped, until the host holds all of it', async () => {
    const { server, folder, doorWith } = await serve(...lines)
    const proxy = await startCuttingProxy(server.port)
    running.push(proxy)
    const site = siteToBring()
    const door = doorWith({ port: proxy.port })
    proxy.cutAfter(300_000)
    const cut = await site.bring(door)
    const arrived = site.deployed().size

    must(await site.bring(door))

    expect(cut).toMatchObject({ ok: false, error: { kind: 'network-down' } })
    expect(arrived).toBeGreaterThan(0)
    expect(heldIn(folder)).toEqual(site.files())
  })
})

describe.skipIf(absent)(`OpenSSH${named}`, () => {
  test('where it renames only onto free names, the new page takes the place of the old one', async () => {
    const { folder, doorWith } = await serve('Subsystem sftp internal-sftp -P posix-rename')
    const site = siteToBring({ 'index.html': ourPage('The Harbour') })
    must(await site.bring(doorWith()))
    site.change({ 'index.html': ourPage('Storm') })

    must(await site.bring(doorWith()))

    expect(heldIn(folder)).toEqual(site.files())
  })

  test('a server that shows another key than the one she confirmed gets nothing', async () => {
    const { folder, doorWith } = await serve('Subsystem sftp internal-sftp')
    const other = doorWith({ fingerprint: `SHA256:${'A'.repeat(43)}` })

    const refused = await siteToBring().bring(other)

    expect(refused).toMatchObject({ ok: false, error: { kind: 'tls-refused' } })
    expect(existsSync(folder)).toBe(false)
  })

  test('where nothing may be written, she is told that it was refused', async () => {
    const { folder, doorWith } = await serve('Subsystem sftp internal-sftp -R')

    const refused = await doorWith().tryOut()

    expect(refused).toMatchObject({ ok: false, error: { kind: 'remote-refused' } })
    expect(heldIn(folder)).toEqual({})
  })

  test.each([
    ['gives out no files', 'MaxSessions 10'],
    ['greets where files should come', 'Subsystem sftp /bin/echo Welcome to our server'],
  ])('one that %s is said not to', async (_name, line) => {
    const { doorWith } = await serve(line)

    const refused = await doorWith().tryOut()

    expect(refused).toMatchObject({ ok: false, error: { kind: 'remote-refused' } })
  })

  test('it shows the key that is its own, and lets in nobody with another one than ours', async () => {
    const { server, doorWith } = await serve('Subsystem sftp internal-sftp')

    const shown = must(await readHostKey({ server: '127.0.0.1', port: server.port }))
    const refused = await doorWith({ key: newKey().private }).tryOut()

    expect(shown).toBe(server.fingerprint)
    expect(refused).toMatchObject({ ok: false, error: { kind: 'remote-refused' } })
  })

  test('where the server keeps what is made to its owner, readers may read it all the same', async () => {
    const { folder, doorWith } = await serve('Subsystem sftp internal-sftp -u 0077')
    mkdirSync(join(folder, 'members'), { recursive: true })
    chmodSync(join(folder, 'members'), 0o700)
    chmodSync(folder, 0o711)
    const site = siteToBring({
      'assets/site.css': 'a {}',
      '2026/10/03/index.html': ourPage('A day'),
      'members/index.html': ourPage('For members'),
    })

    must(await site.bring(doorWith()))

    const files = rightsIn(folder, 'assets/site.css', '2026/10/03/index.html')
    const folders = rightsIn(folder, 'assets', '2026', '2026/10', '2026/10/03')
    expect([...new Set(files)]).toEqual(['644'])
    expect([...new Set(folders)]).toEqual(['755'])
    // These were there, and may be kept so on purpose.
    expect(rightsIn(folder, '.', 'members')).toEqual(['711', '700'])
  })

  test('a folder that belongs to a group of readers keeps its rights', async () => {
    const { folder, doorWith } = await serve('Subsystem sftp internal-sftp -u 0027')
    mkdirSync(join(folder, 'assets'), { recursive: true })
    chmodSync(join(folder, 'assets'), 0o2750)

    must(await siteToBring({ 'assets/site.css': 'a {}' }).bring(doorWith()))

    expect(rightsIn(folder, 'assets')).toEqual(['2750'])
  })

  test('a server that lets no rights be set gets the site all the same', async () => {
    const { folder, doorWith } = await serve('Subsystem sftp internal-sftp -u 0077 -P setstat')
    const site = siteToBring()

    must(await site.bring(doorWith()))

    expect(heldIn(folder)).toEqual(site.files())
  })

  test('a server that was given a newer kind of key is known by the one she confirmed', async () => {
    const older = ssh2.utils.generateKeyPairSync('rsa', { bits: 2048 }).private
    const file = join(tempFolder(), 'older-key')
    writeFileSync(file, older, { mode: 0o600 })
    const { server, doorWith } = await serve('Subsystem sftp internal-sftp', `HostKey ${file}`)
    const confirmed = fingerprintOfKey(older)

    const shown = must(await readHostKey({ server: '127.0.0.1', port: server.port }))
    const tried = [
      await doorWith({ fingerprint: confirmed }).tryOut(),
      await doorWith({ fingerprint: confirmed }).tryOut(),
    ]

    expect(shown).not.toBe(confirmed)
    expect(tried.map((each) => each.ok)).toEqual([true, true])
  })
})
