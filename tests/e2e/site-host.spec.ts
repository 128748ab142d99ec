import type { Page } from '@playwright/test'
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { accessibilityFindings } from '../support/accessibility'
import { startCuttingProxy, type CuttingProxy } from '../support/cutting-proxy'
import { postUpdate, publishPanel, update, waitUntilSaved } from '../support/gestures'
import { expect, test as base } from '../support/newsroom-test'
import { sftpUser, startSftpServer } from '../support/sftp-server'
import { articlePageOf, siteContent } from '../support/site-folder'

/** A server on this machine: SFTP for us, by a way that can be cut, and http for readers. */
interface WebHost {
  readonly way: CuttingProxy
  readonly fingerprint: string
  readonly siteUrl: string
  /** The folder that is served. */
  readonly root: string
}

const test = base.extend<{ host: WebHost }>({
  host: async ({ folder }, use) => {
    const top = join(folder, 'server')
    const root = join(top, 'www')
    mkdirSync(root, { recursive: true })
    const sftp = await startSftpServer({ folder: top, sftp: 'ours' })
    const way = await startCuttingProxy(sftp.port)
    const readers = await serveReaders(root)
    const { port } = readers.address() as AddressInfo
    const { fingerprint } = sftp
    await use({ way, fingerprint, root, siteUrl: `http://127.0.0.1:${String(port)}/` })
    await way.stop()
    await sftp.stop()
    await new Promise((closed) => readers.close(closed))
  },
})

const boat = 'The first boat is back in harbour.'

test('a folder reaches readers by SFTP; without the network it waits, and goes by itself', async ({
  newsroom: { page },
  folder,
  host,
}) => {
  const site = join(folder, 'site')
  await setUpSftp(page, { host, site })

  await page.keyboard.press('Control+Shift+P')
  // Its pictures are made before the first file leaves.
  await expect(
    publishPanel(page)
      .getByText(/^Live \d\d:\d\d/)
      .first(),
  ).toBeVisible({ timeout: 40_000 })
  expect(siteContent(host.root)).toEqual(siteContent(site))

  host.way.cut()
  await postUpdate(page, boat)
  await page.keyboard.press('Control+Shift+P')
  await expect(
    publishPanel(page).getByText(
      'Waiting: The Harbour Post does not answer. It will go by itself.',
    ),
  ).toBeVisible()
  await expect(update(page, boat).getByText('not sent')).toBeVisible()
  expect(readersPage(host.root)).not.toContain(boat)

  host.way.mend()
  // Tries in a row are further and further apart.
  const live = update(page, boat).getByText('live', { exact: true })
  await expect(live).toBeVisible({ timeout: 25_000 })
  expect(readersPage(host.root)).toContain(boat)
  expect(siteContent(host.root)).toEqual(siteContent(site))
})

test('a whole site in another look is brought to its host, which was out of reach at first', async ({
  newsroom: { page },
  folder,
  host,
}) => {
  const site = join(folder, 'site')
  await setUpSftp(page, { host, site })
  await page.keyboard.press('Control+Shift+P')
  const live = publishPanel(page).getByText(/^Live \d\d:\d\d/)
  await expect(live.first()).toBeVisible({ timeout: 40_000 })
  await page.keyboard.press('Control+Shift+s')
  await page.getByRole('button', { name: 'Look and words of The Harbour Post' }).click()
  await page.getByLabel('What it is, in a line').fill('News from the quay')
  await page.getByRole('button', { name: 'Save' }).click()

  host.way.cut()
  await page.getByRole('button', { name: 'Publish the whole site anew' }).click()
  const outcome = page.getByRole('dialog', { name: 'The whole site is made anew' })
  await expect(outcome).toContainText('the host does not have it yet', { timeout: 40_000 })
  expect(frontPage(site)).toContain('News from the quay')
  expect(frontPage(host.root)).not.toContain('News from the quay')
  await outcome.getByRole('button', { name: 'Done' }).click()

  host.way.mend()
  await page.keyboard.press('Control+Shift+s')
  await page.getByRole('button', { name: 'Publish anew: all of The Harbour Post' }).click()
  await page.getByRole('button', { name: 'Publish all of it anew' }).click()
  await expect(outcome).toContainText('and at the host', { timeout: 40_000 })
  expect(siteContent(host.root)).toEqual(siteContent(site))
})

test('a redirect that gives way at a host is told, though the host was out of reach at first', async ({
  newsroom: { page },
  folder,
  host,
}) => {
  await setUpSftp(page, { host, site: join(folder, 'site') })
  await page.keyboard.press('Control+Shift+S')
  await page.getByRole('button', { name: /^Look and words of/ }).click()
  const looks = page.getByRole('dialog', { name: 'Look and words of the site' })
  await looks.getByRole('tab', { name: 'Redirects' }).click()
  await looks.getByRole('button', { name: 'Add a redirect' }).click()
  await page.keyboard.type('section/coast/')
  await looks.getByLabel('Where address 1 leads').fill('archive/')
  await looks.getByRole('button', { name: 'Save' }).click()
  await expect(looks).toBeHidden()
  await page.keyboard.press('Control+Shift+P')
  const live = publishPanel(page).getByText(/^Live \d\d:\d\d/)
  await expect(live.first()).toBeVisible({ timeout: 40_000 })

  host.way.cut()
  await page.getByRole('region', { name: 'Details' }).getByLabel('Section').fill('Coast')
  await waitUntilSaved(page)
  await page.keyboard.press('Control+Shift+P')
  await expect(publishPanel(page).getByText(/^Waiting: /)).toBeVisible()
  const words = page.getByText('The site has a page of its own at section/coast/ now', {
    exact: false,
  })
  await expect(words).toBeHidden()

  host.way.mend()
  await expect(words).toBeVisible({ timeout: 25_000 })
  const list = readFileSync(join(host.root, 'section/coast/index.html'), 'utf8')
  expect(list).not.toContain('http-equiv="refresh"')
})

async function setUpSftp(
  page: Page,
  { host, site }: { readonly host: WebHost; readonly site: string },
): Promise<void> {
  await page.keyboard.press('Control+Shift+s')
  await page.getByRole('button', { name: 'Add a folder …' }).click()
  await page.getByLabel('Folder', { exact: true }).fill(site)
  await page.getByLabel('Name of the site').fill('The Harbour Post')
  await page.getByLabel('Address of the site').fill(host.siteUrl)
  await page.getByLabel('How do readers get it?').selectOption('sftp')
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(page.getByLabel('Server', { exact: true })).toBeFocused()
  await page.keyboard.type('127.0.0.1')
  await page.getByLabel('Port').fill(String(host.way.port))
  await page.getByLabel('Folder there').fill('/www')
  await page.getByLabel('User').fill(sftpUser.user)
  await page.keyboard.press('Enter')
  await expect(page.getByText(host.fingerprint)).toBeVisible()
  await expect(page.getByLabel(/It is the key of our server/)).toBeFocused()
  await page.keyboard.press('Space')
  await page.getByLabel('Password or private key', { exact: true }).fill(sftpUser.password)
  expect(await accessibilityFindings(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'It works' })).toContainText('Readers get it at')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('list', { name: 'Places' })).toContainText('SFTP to 127.0.0.1')
  await page.keyboard.press('Escape')
}

function serveReaders(root: string): Promise<Server> {
  const server = createServer(({ url = '/' }, response) => {
    const path = join(root, decodeURIComponent(new URL(url, 'http://x/').pathname))
    const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path
    if (existsSync(file)) response.end(readFileSync(file))
    else response.writeHead(404).end()
  })
  return new Promise((listening) => {
    server.listen(0, '127.0.0.1', () => {
      listening(server)
    })
  })
}

function readersPage(root: string): string {
  return readFileSync(articlePageOf(root), 'utf8')
}

function frontPage(root: string): string {
  return readFileSync(join(root, 'index.html'), 'utf8')
}
