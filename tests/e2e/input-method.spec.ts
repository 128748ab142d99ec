import type { Page } from '@playwright/test'
import { compose, composer, composerText, update, waitUntilSaved } from '../support/gestures'
import { expect, test } from '../support/newsroom-test'

/** Words put together as an input method does it: each step stands in the text until one is taken. */
async function put(page: Page, steps: readonly string[]) {
  const session = await page.context().newCDPSession(page)
  for (const text of steps) {
    const end = text.length
    await session.send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end })
  }
  return {
    /** A key that is the input method’s own. */
    press: (key: string) =>
      session.send('Input.dispatchKeyEvent', {
        ...{ type: 'rawKeyDown', key, code: key, windowsVirtualKeyCode: 229 },
      }),
    take: () => session.send('Input.insertText', { text: steps.at(-1) ?? '' }),
  }
}

test('a text written by an input method is saved and posted as it was taken', async ({
  newsroom: { page },
}) => {
  await compose(page)
  await page.keyboard.type('From ')
  const city = await put(page, ['と', 'とう', '東京'])
  // A pause, in which all that was typed is saved.
  await waitUntilSaved(page)
  await expect(composerText(page)).toContainText('From 東京')
  await city.take()
  await page.keyboard.type(': the caf')
  await (await put(page, ['´', 'é'])).take()
  await page.keyboard.type(' is "open"')

  await page.keyboard.press('Control+Enter')

  await expect(update(page, 'From 東京')).toContainText('From 東京: the café is “open”')
})

test('quotation marks of dead keys become those of the language, as typed ones do', async ({
  newsroom: { page },
}) => {
  await compose(page)
  await page.keyboard.type('He said ')
  await (await put(page, ['"'])).take()
  await page.keyboard.type('No')
  await (await put(page, ['"'])).take()
  await page.keyboard.type(' and didn')
  await (await put(page, ["'"])).take()
  await page.keyboard.type('t go.')

  await expect(composerText(page)).toHaveText('He said “No” and didn’t go.')
})

test('letters put together right before a link stand before it, and so do the next ones', async ({
  newsroom: { page },
}) => {
  await compose(page)
  await page.keyboard.type('[the report](https://example.org/a)')
  await page.keyboard.press('Home')

  await (await put(page, ['´', 'É'])).take()
  await page.keyboard.type('t voilà ')
  await page.keyboard.press('End')
  await page.keyboard.type('!')

  await expect(composerText(page)).toHaveText('Ét voilà the report!')
  await expect(composerText(page).locator('a')).toHaveText('the report')
})

test('Enter takes a word of an input method, and leads nowhere', async ({ newsroom: { page } }) => {
  const headline = composer(page).getByRole('textbox', { name: /^Headline of the update/ })
  await compose(page)
  await headline.focus()
  const city = await put(page, ['と', '東京'])
  await city.press('Enter')
  await city.take()
  await page.keyboard.type('!')
  await expect(headline).toHaveValue('東京!')

  const authors = page.getByRole('combobox', { name: 'Authors of the update' })
  await authors.focus()
  const name = await put(page, ['や', '山田'])
  await name.press('Enter')
  await expect(authors).toHaveValue('山田')
})
