import type { Page } from '@playwright/test'
import { composerText, typeUpdate } from '../support/gestures'
import { expect, test } from '../support/newsroom-test'

// Whoever presses a key that leads somewhere types on at once: the first letter must not go astray
// because the window has not been drawn since. Here each frame is late, as on a busy machine.

test.beforeEach(async ({ newsroom: { page } }) => {
  await typeUpdate(page, 'The lifeboat is back.')
  await page.evaluate(() => {
    window.requestAnimationFrame = (run) => window.setTimeout(run, 400, performance.now())
  })
})

test('what is looked for in everything is typed there, and not into the text', async ({
  newsroom: { page },
}) => {
  await page.keyboard.press('Control+Shift+f')
  await page.keyboard.type('gale')

  await expect(page.getByLabel('Find in everything')).toHaveValue('gale')
  await expectUntouched(page)
})

test('the library comes back with the caret in its field', async ({ newsroom: { page } }) => {
  await page.keyboard.press('Control+Shift+1')
  await expect(page.getByRole('navigation', { name: 'Library' })).toBeHidden()

  await page.keyboard.press('Control+1')
  await page.keyboard.type('gale')

  await expect(page.getByLabel('Find in everything')).toHaveValue('gale')
  await expectUntouched(page)
})

test('a command that was chosen by its name has the next letter', async ({
  newsroom: { page },
}) => {
  await page.keyboard.press('Control+k')
  await page.keyboard.type('find in everything')
  await page.keyboard.press('Enter')
  await page.keyboard.type('gale')

  await expect(page.getByLabel('Find in everything')).toHaveValue('gale')
  await expectUntouched(page)
})

test('back from what was looked at, she writes on where she was', async ({
  newsroom: { page },
}) => {
  await page.keyboard.press('Control+5')
  await expect(page.getByRole('region', { name: 'Queue' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.type(' All are well.')

  await expect(composerText(page)).toHaveText('The lifeboat is back. All are well.')
})

test('back from the library, she writes on where she was', async ({ newsroom: { page } }) => {
  await page.keyboard.press('Control+Shift+f')
  await page.keyboard.type('gale')
  await page.keyboard.press('Control+2')
  await page.keyboard.type(' All are well.')

  await expect(composerText(page)).toHaveText('The lifeboat is back. All are well.')
})

test('a place is added by keys alone, without a look between them', async ({
  newsroom: { page },
}) => {
  await page.keyboard.press('Control+Shift+s')
  await page.keyboard.press('Enter')
  await page.keyboard.type('news.example')

  await expect(page.getByLabel('Address of the site')).toHaveValue('news.example')
})

test('a comment is about the words just selected, before the browser has told of them', async ({
  newsroom: { page },
}) => {
  await page.evaluate(() => {
    const keepBack = (event: Event) => {
      if (event.isTrusted) event.stopImmediatePropagation()
    }
    window.addEventListener('selectionchange', keepBack, { capture: true })
  })
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Control+Shift+ArrowRight')

  await page.keyboard.press('Control+Alt+m')
  await page.keyboard.type('Which one?')

  await expect(page.getByRole('textbox', { name: 'Comment' })).toHaveValue('Which one?')
})

test('a new article’s headline is typed as soon as it is there', async ({ newsroom: { page } }) => {
  const headline = page.getByRole('textbox', { name: 'Headline', exact: true })
  await page.keyboard.press('Control+n')
  await expect(headline).toHaveValue('')
  await page.keyboard.type('Gale')

  await expect(headline).toHaveValue('Gale')
})

test('the handle moves the block of the caret, also where it stands beside the last one yet', async ({
  newsroom: { page },
}) => {
  const handle = page.getByRole('button', { name: 'Move or change this block' }).first()
  await page.keyboard.press('Enter')
  await page.keyboard.type('Two')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Three')
  await expect(handle).toBeVisible()
  await page.evaluate(() => {
    window.requestIdleCallback = (run) =>
      window.setTimeout(run, 5_000, { didTimeout: true, timeRemaining: () => 0 })
  })

  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Shift+Tab')
  await expect(handle).toBeFocused()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Move down' }).click()

  const lines = composerText(page).locator(':scope > *')
  await expect(lines).toHaveText(['Two', 'The lifeboat is back.', 'Three'])
})

async function expectUntouched(page: Page): Promise<void> {
  await expect(page.getByRole('region', { name: 'New update' })).toContainText(/back\.$|back\. *By/)
}
