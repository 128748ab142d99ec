import { compose, composerText } from '../support/gestures'
import { expect, test } from '../support/newsroom-test'
import { paste } from '../support/paste'

test('quotes, lists to tick, code, dividers and tables are written by keys alone', async ({
  newsroom: { page },
}) => {
  await compose(page)
  const text = composerText(page)

  await page.keyboard.type('> Nothing moved all night.')
  await page.getByRole('textbox', { name: 'Who said it' }).fill('A. Writer')
  await page.getByRole('textbox', { name: 'Where' }).fill('Kolsey harbour')
  await page.keyboard.press('Enter')
  await expect(text).toBeFocused()
  await expect(text.locator('figure.quote figcaption')).toHaveText('A. Writer, Kolsey harbour')
  await page.keyboard.press('Enter')

  await page.keyboard.type('[ ] Call the pilot')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Look at the gate')
  await page.keyboard.press('Tab')
  await text
    .locator('li.to-do')
    .first()
    .click({ position: { x: 8, y: 12 } })
  await expect(text.locator('li.done')).toHaveText('Call the pilot')
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')

  await page.keyboard.type('---')
  await page.keyboard.press('Enter')
  await expect(text.locator('hr')).toHaveCount(1)
  await page.keyboard.type('```python')
  await page.keyboard.press('Enter')
  await page.keyboard.type('if tide > 4.2:')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.type('print("**shut**")')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(text.locator('pre > code')).toContainText('print("**shut**")')

  await page.keyboard.press('Control+End')
  await page.keyboard.type('/table')
  await page.keyboard.press('Enter')
  for (const words of [
    'Port',
    'High water',
    'State',
    'Kolsey',
    '4.2 m',
    'shut',
    'Eldhammar',
    '11.05 m',
  ]) {
    await page.keyboard.type(words)
    await page.keyboard.press('Tab')
  }
  await page.keyboard.type('open')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Sund')
  await expect(text.locator('tr')).toHaveCount(4)
  await expect(text.locator('thead, th')).toHaveCount(3)
  await expect(text.locator('td.number')).toHaveCount(3)
  await page
    .getByRole('group', { name: 'Table' })
    .getByRole('textbox', { name: 'Caption' })
    .fill('Gates this morning')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Column after' }).click()
  await expect(text.locator('tr').first().locator('th')).toHaveCount(4)
  await page.keyboard.press('Control+z')
  await expect(text.locator('tr').first().locator('th')).toHaveCount(3)

  await page.keyboard.press('Control+End')
  await paste(page, { text: 'a\t1\nb\t2' })
  await expect(text.locator('table')).toHaveCount(2)
})

test('what is typed over selected cells replaces their words, in order, and undo brings them back', async ({
  newsroom: { page },
}) => {
  await compose(page)
  const text = composerText(page)
  const cells = text.locator('th, td')
  await page.keyboard.type('Above')
  await paste(page, { text: 'Port\tState\nSund\topen' })
  await expect(cells).toHaveText(['Port', 'State', 'Sund', 'open'])

  await cells.nth(2).click()
  await page.keyboard.press('Shift+End')
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.type('Kolsey')
  await expect(cells).toHaveText(['Port', 'State', 'Kolsey', ''])
  await expect(text.locator('> p').first()).toHaveText('Above')

  await page.keyboard.press('Home')
  await page.keyboard.press('Shift+End')
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Delete')
  await page.keyboard.type('Eldhammar')
  await expect(cells).toHaveText(['Port', 'State', 'Eldhammar', ''])

  await page.keyboard.press('Home')
  await page.keyboard.press('Shift+End')
  await page.keyboard.press('Shift+ArrowRight')
  // As a panel of emoji does: no key tells of it.
  await page.keyboard.insertText('⚓')
  await expect(cells).toHaveText(['Port', 'State', '⚓', ''])

  for (let step = 0; step < 30; step += 1) {
    if ((await cells.nth(3).textContent()) === 'open') break
    await page.keyboard.press('Control+z')
  }
  await expect(cells).toHaveText(['Port', 'State', 'Sund', 'open'])
})

test('Enter on a divider that was clicked goes on below it', async ({ newsroom: { page } }) => {
  await compose(page)
  const text = composerText(page)
  await page.keyboard.type('---\nBelow')
  await text.locator('hr').click()

  await page.keyboard.press('Enter')
  await page.keyboard.type('Between')

  await expect(text.locator('> p')).toHaveText(['Between', 'Below'])
})
