import { accessibilityFindings } from '../support/accessibility'
import { readFileSync } from 'node:fs'
import { chooseFromMenu, dropFile } from '../support/desktop'
import {
  compose,
  composerText,
  openUpdate,
  publishTo,
  siteIn,
  typeUpdate,
  update,
  updates,
} from '../support/gestures'
import type { NewsroomApp } from '../support/newsroom-app'
import { expect, test } from '../support/newsroom-test'

// Twenty screens in four looks.
test.setTimeout(150_000)

/** Dialogs by the menu's item that opens them, from the composer. */
const dialogs = [
  'Go to Anything…',
  'Settings…',
  'Keyboard Shortcuts',
  'Places…',
  'Bring In from a Site…',
  'Publish at…',
  'Open the Next Day…',
  'Delete Article…',
  'Open as It Was…',
  'Replace in Everything…',
  'Post Update at a Time…',
  'Go to Time…',
  'People in Bylines…',
  'All Comments…',
  'New from Template…',
] as const

/** Dialogs about the update in which the caret is. */
const updateDialogs = ['Change Time…', 'Withdraw Update…', 'Correction…'] as const

/** What else can stand in the window; it goes by the same item, or by Esc. */
const screens = [
  ['Replace in Article', '.find-bar'],
  ['Find in Everything', '#library-search'],
  ['Preview', 'iframe'],
  ['See What Changes', '.looking-pane'],
  ['Queue', '.looking-pane'],
  ['Go to History', '#timeline'],
  ['Go to Details', '.inspector.details'],
] as const

/** The window as it comes, then each look it can have: what the item of the menu makes of the one before. */
const looks = [
  { name: 'light', item: null, at: 'everything', all: true },
  { name: 'dark', item: 'Light or Dark', at: 'colours', all: true },
  { name: 'high contrast, dark', item: 'High Contrast', at: 'high-contrast', all: true },
  { name: 'high contrast, light', item: 'Light or Dark', at: 'high-contrast', all: false },
] as const

test('nothing on any screen is out of reach of ears, keys or weak eyes', async ({
  newsroom,
  folder,
}) => {
  const { page } = newsroom
  const words = 'The weather service has raised'
  // A draft, so that there is something to give a time to.
  await typeUpdate(page, 'Three boats are missing')
  await publishTo(page, siteIn(`${folder}/site`))

  for (const { name, item: look, at, all } of looks) {
    if (look !== null) await chooseFromMenu(newsroom, look)
    const check = async (what: string, within?: string) => {
      const looking = within === undefined ? { at } : { at, within }
      const findings = await accessibilityFindings(page, looking)
      expect.soft(findings, `${what}, ${name}`).toEqual([])
    }
    await check('the window')
    for (const [screen, shows] of screens) {
      await chooseFromMenu(newsroom, screen)
      await page.locator(shows).first().waitFor()
      await check(screen)
      await page.keyboard.press('Escape')
    }
    if (!all) continue
    await page.keyboard.press('Control+2')
    await compose(page)
    for (const item of dialogs) await dialogChecked(newsroom, item, check)
    await openUpdate(page, words)
    for (const item of updateDialogs) {
      await chooseFromMenu(newsroom, item)
      await page.getByRole('dialog').waitFor()
      await check(item, 'dialog')
      await page.keyboard.press('Escape')
      await expect(update(page, words).locator('[contenteditable=true]')).toBeFocused()
    }
  }
})

test('the dialogs that files, pictures, several updates and publishing open', async ({
  newsroom,
  folder,
}) => {
  const { app, page } = newsroom
  const copy = `${folder}/storm.dateline`
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, copy)
  await chooseFromMenu(newsroom, 'Save a Copy as…')
  await expect(page.getByText(/^A copy is in /)).toBeVisible()
  await publishTo(page, siteIn(`${folder}/site`))
  await compose(page)
  await openUpdate(page, 'The wind is down to 21 metres')
  await page.keyboard.type(' More follows.')
  await compose(page)

  for (const { item: look, at } of looks.slice(0, 2)) {
    if (look !== null) await chooseFromMenu(newsroom, look)
    const opened = async (name: string | RegExp) => {
      const dialog = page.getByRole('dialog', { name })
      await dialog.waitFor()
      expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(
        true,
      )
      const findings = await accessibilityFindings(page, { at, within: 'dialog' })
      expect.soft(findings, `${String(name)}, ${at}`).toEqual([])
      await page.keyboard.press('Escape')
      await expect(dialog).toHaveCount(0)
    }
    await dropFile(newsroom, {
      name: 'day.txt',
      bytes: readFileSync('assets/sample/sample-day.txt'),
    })
    await opened('Import a day of coverage')
    await dropFile(newsroom, { name: 'storm.dateline', bytes: readFileSync(copy) })
    await opened('Take this article in?')
    await page.locator('.lead-picture').getByRole('button', { name: 'Crop' }).focus()
    await page.keyboard.press('Enter')
    await opened('Crop and focus')
    await updates(page).first().focus()
    await page.keyboard.press('Shift+ArrowDown')
    const bar = page.getByRole('toolbar', { name: 'Chosen updates' })
    expect.soft(await accessibilityFindings(page, { at })).toEqual([])
    for (const [button, name] of [
      ['Authors …', 'Authors of 2 updates'],
      ['Move …', 'Move 2 updates in time'],
      ['Withdraw …', 'Withdraw 2 updates'],
    ] as const) {
      await bar.getByRole('button', { name: button }).click()
      await opened(name)
    }
    await bar.getByRole('button', { name: 'None' }).click()
    await page.keyboard.press('Control+Shift+P')
    await opened('What is this change?')
  }
})

test('the look of a site, making all of it anew, and taking an article from readers', async ({
  newsroom,
  folder,
}) => {
  const { page } = newsroom
  await publishTo(page, siteIn(`${folder}/site`))
  const dialog = page.getByRole('dialog')

  for (const { item: look, at, all } of looks) {
    if (look !== null) await chooseFromMenu(newsroom, look)
    if (!all) continue
    const check = async (what: string) => {
      // Readers’ own contrast is 4.5:1; a sample of their colour shows it as they get it.
      const except = at === 'high-contrast' ? { except: '.accent-samples' } : {}
      const findings = await accessibilityFindings(page, { at, within: 'dialog', ...except })
      expect.soft(findings, `${what}, ${at}`).toEqual([])
    }
    await chooseFromMenu(newsroom, 'Look and Words of the Site…')
    const tabs = dialog.getByRole('tab')
    await expect(tabs.first()).toBeFocused()
    for (const tab of await tabs.all()) {
      await expect(tab).toBeFocused()
      const name = (await tab.textContent()) ?? ''
      await expect(dialog.getByRole('tabpanel')).toHaveAccessibleName(name)
      // Rows and pages stand there only once there are some.
      for (const add of await dialog.getByRole('button', { name: /^Add / }).all()) await add.click()
      await check(`the look, ${name}`)
      await tab.focus()
      await page.keyboard.press('ArrowDown')
    }
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)

    await chooseFromMenu(newsroom, 'Publish the Whole Site Anew…')
    await expect(dialog.getByRole('button', { name: 'Publish all of it anew' })).toBeFocused()
    await check('before all is made anew')
    await page.keyboard.press('Enter')
    await expect(dialog.getByRole('button', { name: 'Done' })).toBeFocused()
    await check('when all is made anew')
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)

    await page.getByRole('button', { name: 'Take down …' }).press('Enter')
    await expect(dialog).toHaveAccessibleName(/^Take it from the readers/)
    for (const choice of await dialog.getByRole('radio').all()) {
      await choice.check()
      await check('taking down')
    }
    await check('taking down')
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
  }
})

test('every part of the settings, and the order of the focus in it', async ({ newsroom }) => {
  const { page } = newsroom
  await page.keyboard.press('Control+,')
  const dialog = page.getByRole('dialog', { name: 'Settings' })
  const tabs = dialog.getByRole('tab')
  await expect(tabs.first()).toBeFocused()
  for (const tab of await tabs.all()) {
    await expect(tab).toBeFocused()
    await expect(dialog.getByRole('tabpanel')).toHaveAccessibleName((await tab.textContent()) ?? '')
    const looking = { at: 'everything', within: 'dialog' } as const
    expect.soft(await accessibilityFindings(page, looking)).toEqual([])
    await page.keyboard.press('ArrowDown')
  }

  // From the tab through its part to the buttons, and round.
  await expect(tabs.first()).toBeFocused()
  const order: string[] = []
  for (let step = 0; step < 6; step += 1) {
    await page.keyboard.press('Tab')
    order.push(
      await page.evaluate(
        () => document.activeElement?.closest('label, button, .field')?.textContent ?? '',
      ),
    )
  }
  expect(order[0]).toContain('Language of new articles')
  expect(order[1]).toContain('Typographic quotes')
  expect(order[2]).toContain('Check spelling')
  expect(order[3]).toContain('Fetch spelling dictionaries')
  expect(order.slice(4)).toEqual(['Cancel', 'Save'])

  // Larger, and kept over a restart; a wrong value is shown where it stands.
  await tabs.nth(1).click()
  await dialog.getByLabel('Size of everything').selectOption('125 %')
  await dialog.getByLabel('Size of the text').selectOption('Large')
  await tabs.nth(3).click()
  await dialog.getByLabel('Your name').fill('')
  await tabs.nth(0).click()
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(tabs.nth(3)).toHaveAttribute('aria-selected', 'true')
  await expect(dialog.getByText('Give a name')).toBeVisible()
  await dialog.getByLabel('Your name').fill('Ann')
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toHaveCount(0)
  await expect.poll(() => page.evaluate(() => window.devicePixelRatio)).toBe(1.25)
  await page.keyboard.press('Control+0')
  await expect.poll(() => page.evaluate(() => window.devicePixelRatio)).toBe(1)
  await expect(page.locator('html')).toHaveAttribute('data-text-size', 'large')
})

async function dialogChecked(
  newsroom: NewsroomApp,
  item: string,
  check: (what: string, within: string) => Promise<void>,
): Promise<void> {
  const { page } = newsroom
  await chooseFromMenu(newsroom, item)
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  // The focus is in it, and stays in it.
  expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true)
  await check(item, 'dialog')
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(composerText(page)).toBeFocused()
}
