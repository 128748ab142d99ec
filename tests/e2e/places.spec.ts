import type { Locator, Page } from '@playwright/test'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { startReceiver } from '../servers/receiver/receiver.mjs'
import { accessibilityFindings } from '../support/accessibility'
import { openedFiles, watchOpenedFiles } from '../support/desktop'
import { publishPanel, publishTo, siteIn, update } from '../support/gestures'
import { expect, test as base } from '../support/newsroom-test'
import { putArticle } from '../support/receiver-articles'

type Receiver = Awaited<ReturnType<typeof startReceiver>>

const token = 'gull-harbour-7316-token'

/** A journey beside a site that speaks the open API, on this machine. */
const test = base.extend<{ receiver: Receiver }>({
  receiver: async ({}, use) => {
    const receiver = await startReceiver({
      siteName: 'The Example Courier',
      tokens: { [token]: { user: 'Night desk', may: { upload: false } } },
    })
    await use(receiver)
    await receiver.stop()
  },
})

test('a site is found by its address, tried, kept, and is there the next day; its token is nowhere', async ({
  desk,
  newsroom: { page, data },
  receiver,
}) => {
  await page.keyboard.press('Control+Shift+s')
  await expect(dialog(page, 'Places to publish to')).toContainText('There is no place')
  await page.getByRole('button', { name: 'Add a site …' }).click()
  await page.getByLabel('Address of the site').fill(`  ${receiver.url} `)
  await page.keyboard.press('Enter')

  await expect(dialog(page, 'What the site needs')).toContainText('The Example Courier')
  const secret = page.getByLabel('Token', { exact: true })
  await expect(secret).toBeFocused()
  await expect(secret).toHaveAttribute('type', 'password')
  await secret.fill('wrong-token')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('did not accept the password or key')
  await expect(secret).toHaveValue('wrong-token')

  await secret.fill(`  ${token}  `)
  await page.keyboard.press('Enter')
  const works = dialog(page, 'It works')
  await expect(works).toContainText('As Night desk')
  await expect(works.getByRole('listitem')).toContainText([
    'May create articles',
    'May publish them',
    'May not upload pictures',
  ])
  await expect(works.getByLabel('Name of the place')).toHaveValue('The Example Courier')
  await expect(page.getByRole('button', { name: 'Save' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(place(page, 'The Example Courier')).toContainText('Open API')
  await expect(page.getByRole('button', { name: 'Change The Example Courier' })).toBeFocused()

  const again = await desk.reopen()
  await again.page.keyboard.press('Control+Shift+s')
  // Without a keyring and without a word from her it was kept until Dateline was closed.
  await expect(place(again.page, 'The Example Courier')).toContainText('is not at hand')
  await desk.reopen()
  expect(filesHolding(data, token)).toEqual([])
})

test('a token that she lets lie in a file lies in that file alone, and is at hand the next day', async ({
  desk,
  newsroom: { page, data },
  receiver,
}) => {
  await goToSave(page, receiver.url)

  await page.getByLabel(/in a file that only your account can read/).check()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(place(page, 'The Example Courier')).toBeVisible()
  const again = await desk.reopen()
  await again.page.keyboard.press('Control+Shift+s')
  await again.page.getByRole('button', { name: 'Change The Example Courier' }).click()

  await expect(again.page.getByText('Kept in a file of this account')).toBeVisible()
  await expect(again.page.getByLabel('Token', { exact: true })).toHaveValue('')
  await again.page.keyboard.press('Enter')
  await expect(dialog(again.page, 'It works')).toBeVisible()
  await again.page.getByLabel('Name of the place').fill('Our Courier')
  await again.page.keyboard.press('Enter')
  await expect(place(again.page, 'Our Courier')).not.toContainText('is not at hand')
  await desk.reopen()
  expect(filesHolding(data, token)).toEqual(['secrets.json'])
  expect(readFileSync(join(data, 'settings.json'), 'utf8')).toContain('Our Courier')
})

test('a place rests while it is wanted to, and a removed one is gone with its token', async ({
  desk,
  newsroom: { page, data },
  receiver,
}) => {
  await goToSave(page, receiver.url)
  await page.getByLabel(/in a file that only your account can read/).check()
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('switch').click()
  await expect(place(page, 'The Example Courier')).toContainText('Rests')

  const again = await desk.reopen()
  await again.page.keyboard.press('Control+Shift+s')
  await expect(again.page.getByRole('switch')).not.toBeChecked()
  await again.page.getByRole('button', { name: 'Remove The Example Courier' }).click()
  const removal = dialog(again.page, 'Remove “The Example Courier”?')
  await expect(removal).toContainText('Readers keep the pages that are there.')
  await expect(again.page.getByRole('button', { name: 'Keep it' })).toBeFocused()
  await removal.getByRole('button', { name: 'Remove', exact: true }).click()

  await expect(dialog(again.page, 'Places to publish to')).toContainText('There is no place')
  expect(filesHolding(data, token)).toEqual([])
})

test('an address without encryption is asked about before a byte leaves', async ({
  newsroom: { page },
}) => {
  const far = await farServer()
  await page.keyboard.press('Control+Shift+s')
  await page.getByRole('button', { name: 'Add a site …' }).click()

  await page.getByLabel('Address of the site').fill(far.url)
  await page.keyboard.press('Enter')

  await expect(page.getByRole('alert')).toContainText('This address is not encrypted.')
  await expect(page.getByRole('checkbox', { name: /go on without encryption/ })).toBeFocused()
  await expect(page.getByRole('button', { name: 'Look' })).toBeDisabled()
  expect(far.heard).toEqual([])
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert').last()).toContainText('neither WordPress nor Ghost')
  expect(far.heard).not.toEqual([])
  await expect(page.getByLabel('Address of the site')).toHaveValue(far.url)
  await far.stop()
})

test('a folder that is changed is still one place', async ({ newsroom: { page }, folder }) => {
  await publishTo(page, siteIn(`${folder}/site`))
  await page.keyboard.press('Control+Shift+s')
  await page.getByRole('button', { name: 'Change The Harbour Post' }).click()

  await page.getByLabel('Folder', { exact: true }).fill(`${folder}/elsewhere`)
  await page.getByLabel('Name of the site').fill('The Evening Post')
  await page.keyboard.press('Enter')

  await expect(page.getByRole('listitem').filter({ hasText: 'Folder' })).toHaveCount(1)
  await expect(place(page, 'The Evening Post')).toContainText(`${folder}/elsewhere`)
  await page.keyboard.press('Escape')
  await expect(publishPanel(page)).toContainText('The Evening Post')
})

test('a post of a site is brought in by keys alone, with its updates', async ({
  newsroom: { page },
  receiver,
}) => {
  await putArticle(receiver, token, { headline: 'The ferry stays in port' })
  await putArticle(receiver, token, {
    headline: 'Gale warning for the sound',
    updates: ['The pilots are called in.', 'The first gusts reach the mole.'],
  })
  await goToSave(page, receiver.url)
  await page.keyboard.press('Enter')
  await expect(place(page, 'The Example Courier')).toBeVisible()
  await page.keyboard.press('Escape')

  await page.keyboard.press('Control+Shift+i')
  await expect(page.getByLabel('Find a post')).toBeFocused()
  await expect(posts(page)).toHaveCount(2)
  await page.keyboard.type('sound')
  await expect(posts(page)).toHaveCount(1)
  await page.keyboard.press('Enter')

  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.getByRole('textbox', { name: 'Headline', exact: true })).toHaveValue(
    'Gale warning for the sound',
  )
  await expect(update(page, 'The pilots are called in.')).toBeVisible()
  await expect(update(page, 'The first gusts reach the mole.')).toBeVisible()
  await page.keyboard.press('Control+Shift+i')
  await expect(posts(page).filter({ hasText: 'Gale warning' })).toContainText('is already here')
})

test('without the site, looking for its posts says so; the way back leads to the places', async ({
  newsroom: { page },
  receiver,
}) => {
  await goToSave(page, receiver.url)
  await page.keyboard.press('Enter')
  await receiver.stop()

  await page.getByRole('button', { name: 'Bring in a post from The Example Courier' }).click()

  await expect(page.getByRole('alert')).toContainText('no server is running there')
  await expect(page.getByRole('button', { name: 'Try again' })).toBeEnabled()
  await page.keyboard.press('Escape')
  await expect(place(page, 'The Example Courier')).toBeVisible()
})

test('where there is no site to bring a post in from, Enter leads to adding one', async ({
  newsroom: { page },
}) => {
  await page.keyboard.press('Control+Shift+i')
  await expect(dialog(page, 'Bring in from a site')).toContainText('No site is set up yet')
  await page.keyboard.press('Enter')

  await expect(dialog(page, 'Places to publish to')).toBeVisible()
})

test('nothing bars the way on any step', async ({ newsroom, receiver }) => {
  const { page } = newsroom
  await watchOpenedFiles(newsroom)
  await putArticle(receiver, token, { headline: 'The ferry stays in port' })
  const look = async (step: string) => {
    expect.soft(await accessibilityFindings(page), step).toEqual([])
  }
  await page.keyboard.press('Control+Shift+s')
  await look('no places')
  await page.keyboard.press('Enter')
  await page.getByLabel('Address of the site').fill('http://news.example.invalid/')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toBeVisible()
  await look('the warning')
  await page.keyboard.press('Escape')
  await goToSave(page, receiver.url, async () => look('what it needs'))
  await look('what it may do, and no keyring')
  await page.keyboard.press('Enter')
  await expect(place(page, 'The Example Courier')).toBeVisible()
  await look('one place')
  await page.getByRole('button', { name: 'Remove The Example Courier' }).click()
  await look('removing')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Add a folder …' }).click()
  await look('a folder')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /^Bring in a post/ }).click()
  await expect(posts(page)).toHaveCount(1)
  await look('bringing in')
  expect(await openedFiles(newsroom)).toEqual([])
})

/** From anywhere to the last step of adding a site, by keys. */
async function goToSave(page: Page, url: string, onAccess?: () => Promise<void>): Promise<void> {
  if (!(await page.getByRole('dialog').isVisible())) await page.keyboard.press('Control+Shift+s')
  await expect(page.getByRole('button', { name: 'Add a site …' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Address of the site')).toBeFocused()
  await page.keyboard.type(url)
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Token', { exact: true })).toBeFocused()
  await page.keyboard.type(token)
  await onAccess?.()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Save' })).toBeFocused()
}

function dialog(page: Page, name: string): Locator {
  return page.getByRole('dialog', { name })
}

function place(page: Page, name: string): Locator {
  return page.getByRole('list', { name: 'Places' }).getByRole('listitem').filter({ hasText: name })
}

function posts(page: Page): Locator {
  return page.getByRole('listbox', { name: 'Posts on the site' }).getByRole('option')
}

/** The files of the data folder, also the binary ones, that hold these words. */
function filesHolding(data: string, words: string): readonly string[] {
  return readdirSync(data, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => readFileSync(path).includes(words))
    .map((path) => path.slice(data.length + 1))
}

/** A server under an address that does not look like this machine, though it is. */
async function farServer() {
  const heard: string[] = []
  const server = createServer((request, response) => {
    heard.push(request.url ?? '')
    response.writeHead(404).end()
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const stop = () => new Promise((stopped) => server.close(stopped))
  return { url: `http://0.0.0.0:${String(port)}/`, heard, stop }
}
