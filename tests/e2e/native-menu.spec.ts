import type { ElectronApplication, Page } from '@playwright/test'
import { compose, postUpdate } from '../support/gestures'
import { expect, test } from '../support/newsroom-test'

test('the menu greys what can do nothing now', async ({ newsroom: { app, page } }) => {
  await expect.poll(() => canChoose(app, 'publish')).toBe(true)
  expect(await canChoose(app, 'state-live')).toBe(false)
  expect(await canChoose(app, 'undo-post')).toBe(false)
  expect(await canChoose(app, 'crop-picture')).toBe(false)

  await postUpdate(page, 'The bridge is open again')
  await expect.poll(() => canChoose(app, 'undo-post')).toBe(true)
  await page.keyboard.press('Control+Shift+U')
  await expect.poll(() => canChoose(app, 'undo-post')).toBe(false)

  // A dialog has everything to itself.
  await page.keyboard.press('Control+Comma')
  await expect(page.getByRole('dialog')).toBeVisible()
  await expect.poll(() => canChoose(app, 'publish')).toBe(false)
  await page.keyboard.press('Escape')
  await expect.poll(() => canChoose(app, 'publish')).toBe(true)

  // A window on no article offers what needs none.
  const second = app.waitForEvent('window')
  await choose(app, 'new-window')
  await (await second).waitForSelector('[data-ready=true]')
  await expect.poll(() => canChoose(app, 'publish')).toBe(false)
  expect(await canChoose(app, 'new-live')).toBe(true)
})

test('typing builds no menu anew', async ({ newsroom: { app, page } }) => {
  await compose(page)
  await page.keyboard.type('First words')
  await app.evaluate(({ Menu }) => {
    const set = Menu.setApplicationMenu.bind(Menu)
    Object.assign(globalThis, { menusBuilt: 0 })
    Menu.setApplicationMenu = (menu) => {
      Object.assign(globalThis, { menusBuilt: Number(Reflect.get(globalThis, 'menusBuilt')) + 1 })
      set(menu)
    }
  })

  await page.keyboard.type(' and a good many more, until they are on the disk.')
  await expect(page.locator('.saving')).toContainText('Saved')

  expect(await app.evaluate(() => Reflect.get(globalThis, 'menusBuilt') as number)).toBe(0)
})

test('“Open Recent” leads back to the article before', async ({ newsroom: { app, page } }) => {
  const before = await headline(page)
  await choose(app, 'new-story')
  await expect.poll(() => headline(page)).not.toBe(before)
  await expect.poll(() => recent(app)).toHaveLength(2)
  // A long headline is cut: no menu is as wide.
  const [, listed = ''] = await recent(app)
  expect(before).toContain(listed.replace('…', ''))
  expect(listed).toMatch(/.{40}…$/)

  await app.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()?.getMenuItemById('open-recent')?.submenu?.items[1]?.click()
  })

  await expect.poll(() => headline(page)).toBe(before)
  await expect.poll(async () => (await recent(app))[0]).toBe(listed)
})

test('“Open Recent” calls an article by its new headline, and lists none from the bin', async ({
  newsroom: { app, page },
}) => {
  await choose(app, 'new-story')
  await expect.poll(() => recent(app)).toHaveLength(2)

  await page.getByRole('textbox', { name: 'Headline' }).fill('The harbour counts its boats')

  await expect.poll(async () => (await recent(app))[0]).toBe('The harbour counts its boats')

  await page.keyboard.press('Control+Alt+Backspace')
  await page.getByRole('button', { name: 'Put it into the bin' }).click()
  await expect.poll(() => recent(app)).toHaveLength(1)
})

function canChoose(app: ElectronApplication, command: string): Promise<boolean | undefined> {
  return app.evaluate(
    ({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.enabled,
    command,
  )
}

function choose(app: ElectronApplication, command: string): Promise<void> {
  return app.evaluate(({ Menu }, id) => {
    Menu.getApplicationMenu()?.getMenuItemById(id)?.click({ triggeredByAccelerator: false })
  }, command)
}

function recent(app: ElectronApplication): Promise<readonly string[]> {
  return app.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.getMenuItemById('open-recent')?.submenu?.items ?? []).map(
      ({ label }) => label,
    ),
  )
}

async function headline(page: Page): Promise<string> {
  const title = await page.title()
  return title.replace(/ – Dateline$/, '')
}
