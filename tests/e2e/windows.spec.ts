import type { ElectronApplication, Page } from '@playwright/test'
import { chooseFromMenu } from '../support/desktop'
import {
  openSettings,
  speakGerman,
  typeUpdate,
  update,
  updates,
  waitUntilSaved,
} from '../support/gestures'
import { expect, test } from '../support/newsroom-test'

const sample = 'Storm Edda reaches Kolsey'

test('two windows, two articles: never one in both, nothing lost when one is closed', async ({
  newsroom,
  desk,
}) => {
  const { app, page: first } = newsroom
  await expect(updates(first).first()).toBeVisible()

  const second = await newWindow(app, () => chooseFromMenu(newsroom, 'New Window'))
  await expect(second.getByRole('heading', { name: 'Nothing is open' })).toBeVisible()

  // What is open in the first is not opened here: the first comes to the front.
  await second.getByRole('button', { name: new RegExp(sample) }).click()
  await expect.poll(() => frontTitle(app)).toContain(sample)
  await expect(second.getByRole('heading', { name: 'Nothing is open' })).toBeVisible()

  // An article of its own; the first window's library hears of it.
  await second.keyboard.press('Control+N')
  await second.getByRole('textbox', { name: 'Headline', exact: true }).fill('Ferries sail again')
  await typeUpdate(second, 'The first ferry is out.')
  await waitUntilSaved(second)
  await expect(first.getByRole('button', { name: /Ferries sail again/ })).toBeVisible()
  await first.getByRole('button', { name: /Ferries sail again/ }).click()
  await expect.poll(() => frontTitle(app)).toContain('Ferries')
  await expect(updates(first).first()).toBeVisible()

  // Settings of one are those of all.
  await second.keyboard.press('Control+Shift+L')
  await expect.poll(async () => (await isDark(first)) === (await isDark(second))).toBe(true)

  // Closed in the middle of a word: all of it is on the disk.
  await second.keyboard.type(' The second waits')
  const closed = second.waitForEvent('close')
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()
      .find(({ webContents }) => webContents.getTitle().startsWith('Ferries'))
      ?.close()
  })
  await closed
  await first.getByRole('button', { name: /Ferries sail again/ }).click()
  await expect(first.getByText('The first ferry is out. The second waits')).toBeVisible()

  // A second window on the sample; both are there after a restart, each with its own.
  const third = await newWindow(app, () =>
    first.getByRole('button', { name: new RegExp(sample) }).click({ modifiers: ['Control'] }),
  )
  await expect(updates(third).first()).toBeVisible()
  await third.keyboard.press('Control+Shift+1')
  await expect(third.getByRole('navigation', { name: 'Library' })).toHaveCount(0)
  await typeUpdate(third, 'Typed at the last moment')
  const again = await desk.reopen()
  await expect.poll(() => again.app.windows().length).toBe(2)
  const titles = () => Promise.all(again.app.windows().map((page) => page.title()))
  await expect.poll(async () => (await titles()).sort().join('|')).toMatch(/^Ferries.*\|Storm Edda/)
  const storm = await pageOf(again.app, 'Storm')
  await expect(storm.getByRole('navigation', { name: 'Library' })).toHaveCount(0)
  await expect(storm.getByText('Typed at the last moment')).toBeVisible()
  await expect(update(storm, 'breakwater').first()).toBeVisible()
})

test('settings saved in one window leave what was set in another meanwhile', async ({
  newsroom,
}) => {
  const { app, page: first } = newsroom
  const second = await newWindow(app, () => chooseFromMenu(newsroom, 'New Window'))
  await openSettings(second, 'Writing')
  await second.getByRole('dialog').getByRole('checkbox').first().click()

  await first.keyboard.press('Control+Shift+L')
  await expect.poll(() => isDark(second)).toBe(true)
  await second.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(second.getByRole('dialog')).toHaveCount(0)

  expect([await isDark(first), await isDark(second)]).toEqual([true, true])
})

test('a language chosen in one window waits for what is being typed into a dialog of another', async ({
  newsroom,
}) => {
  const { app, page: first } = newsroom
  const second = await newWindow(app, () => chooseFromMenu(newsroom, 'New Window'))
  await second.keyboard.press('Control+Alt+B')
  const people = second.getByRole('dialog', { name: 'People in bylines' })
  await people.getByLabel('Name', { exact: true }).fill('Ann Arbour')

  await speakGerman(first)
  await expect(people.getByLabel('Name', { exact: true })).toHaveValue('Ann Arbour')
  await people.getByRole('button', { name: 'Keep' }).click()
  await expect(people.getByText('Ann Arbour')).toBeVisible()
  await people.getByRole('button', { name: 'Done' }).click()

  await expect(second.locator('html')).toHaveAttribute('lang', 'de')
})

function isDark(page: Page): Promise<boolean> {
  return page.evaluate(() => window.matchMedia('(prefers-color-scheme: dark)').matches)
}

async function newWindow(app: ElectronApplication, open: () => Promise<void>): Promise<Page> {
  const opened = app.waitForEvent('window')
  await open()
  const page = await opened
  await page.locator('.newsroom[data-ready=true]').waitFor()
  return page
}

/** The window that stands in front, as the newsroom sees it. */
function frontTitle(app: ElectronApplication): Promise<string> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getFocusedWindow()?.getTitle() ?? '')
}

async function pageOf(app: ElectronApplication, title: string): Promise<Page> {
  for (const page of app.windows()) if ((await page.title()).startsWith(title)) return page
  throw new Error(`No window is called ${title}`)
}
