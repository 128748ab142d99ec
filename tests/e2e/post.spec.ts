import type { Page } from '@playwright/test'
import { chooseFromMenu } from '../support/desktop'
import {
  compose,
  composer,
  composerText,
  openUpdate,
  postUpdate,
  typeUpdate,
  update,
  updates,
  waitUntilSaved,
} from '../support/gestures'
import { expect, test } from '../support/newsroom-test'

const label = /^UPDATE \d{4} GMT$/

test('an update posted by key stands on top with the house’s time, her own beside it', async ({
  desk,
}) => {
  const { page } = await desk.open({ zone: 'Asia/Kolkata' })
  const before = utcClock()

  await typeUpdate(page, 'The first boat is back in harbour.')
  await expect(composer(page)).toContainText(/\d\d:\d\d GMT\s*\d\d:\d\d yours/)
  await page.keyboard.press('Control+Enter')

  const top = updates(page).first()
  await expect(top).toContainText('The first boat is back in harbour.')
  const stamp = (await top.getAttribute('aria-label')) ?? ''
  expect([before, utcClock()].map((time) => `UPDATE ${time} GMT`)).toContain(stamp)
  const [gmt = '', own = ''] = (await top.textContent())?.match(/\d\d:\d\d/g) ?? []
  // India is five and a half hours ahead, in summer and in winter.
  expect((minutes(own) - minutes(gmt) + 1440) % 1440).toBe(330)
})

test('a zone of her own in the settings counts more than the machine’s, for what is saved, too', async ({
  newsroom,
}) => {
  const { page } = newsroom
  await chooseFromMenu(newsroom, 'Settings…')
  const dialog = page.getByRole('dialog', { name: 'Settings' })
  await dialog.getByRole('tab', { name: /^People/ }).click()
  await dialog.getByLabel('Your own zone').fill('Asia/Kolkata')
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()

  await typeUpdate(page, 'The first boat is back in harbour.')
  await waitUntilSaved(page)

  const [gmt = '', own = ''] = (await composer(page).textContent())?.match(/\d\d:\d\d/g) ?? []
  const [saved = ''] = (await page.getByText(/^Saved /).textContent())?.match(/\d\d:\d\d/) ?? []
  expect((minutes(own) - minutes(gmt) + 1440) % 1440).toBe(330)
  expect((minutes(saved) - minutes(own) + 1440) % 1440).toBeLessThan(2)
})

test('after posting the composer is empty, and the next words are in a new update', async ({
  newsroom: { page },
}) => {
  await typeUpdate(page, 'The first boat is back.')

  await page.keyboard.press('Control+Enter')
  await page.keyboard.type('The second is in sight.')

  await expect(composerText(page)).toBeFocused()
  await expect(composerText(page)).toHaveText('The second is in sight.')
  await expect(updates(page).first()).toContainText('The first boat is back.')
  await expect(update(page, 'is in sight')).toHaveCount(0)
})

test('a name still being typed into the byline is in it when she posts from there', async ({
  newsroom: { page },
}) => {
  await typeUpdate(page, 'The first boat is back.')
  const byline = composer(page).getByRole('combobox', { name: 'Authors of the update' })
  await byline.focus()
  await page.keyboard.type('Nora Weld')
  await page.keyboard.press('Control+Enter')

  await expect(updates(page).first()).toContainText('The first boat is back.')
  await expect(updates(page).first()).toContainText('By Nora Weld')
  await expect(byline).toHaveValue('')
  await expect(composer(page)).not.toContainText('Nora Weld')
})

test('two updates posted in one breath stand in the order they were posted', async ({
  newsroom: { page },
  desk,
}) => {
  await typeUpdate(page, 'First')
  await page.keyboard.press('Control+Enter')
  await page.keyboard.type('Second')
  await page.keyboard.press('Control+Enter')
  await page.keyboard.type('Third')
  await page.keyboard.press('Control+Enter')

  await expectTop(page, ['Third', 'Second', 'First'])
  const again = await desk.reopen()
  await expectTop(again.page, ['Third', 'Second', 'First'])
})

for (const [way, undo] of [
  ['by button', (page: Page) => page.getByRole('button', { name: 'Undo' }).click()],
  ['by key', (page: Page) => page.keyboard.press('Control+Shift+U')],
] as const) {
  test(`a posting is taken back ${way}, and its text is in the composer again`, async ({
    newsroom: { page },
  }) => {
    await postUpdate(page, 'Posted too soon')
    await expect(page.getByText(/^Posted UPDATE \d{4} GMT/)).toBeVisible()
    const library = page.getByRole('navigation', { name: 'Library' })
    await expect(library).toContainText('7 updates')

    await undo(page)

    await expect(update(page, 'Posted too soon')).toHaveCount(0)
    await expect(library).toContainText('6 updates')
    await expect(composerText(page)).toBeFocused()
    await expect(composerText(page)).toHaveText('Posted too soon')
  })
}

test('nothing is posted from an empty composer, and she is told why', async ({
  newsroom: { page },
}) => {
  await typeUpdate(page, '   ')

  await page.keyboard.press('Control+Enter')

  await expect(page.getByText('There is nothing to post yet')).toBeVisible()
  await expect(updates(page).first()).toHaveAttribute('aria-setsize', '6')
})

test('an update keeps its place and its time when its text is edited', async ({
  newsroom: { page },
  desk,
}) => {
  await postUpdate(page, 'The bridge is open.')
  const stamp = (await updates(page).first().getAttribute('aria-label')) ?? ''

  await openUpdate(page, 'The bridge is open.')
  await page.keyboard.type(' To walkers only.')
  await waitUntilSaved(page)
  await page.keyboard.press('Control+Enter')

  const { page: again } = await desk.reopen()
  const top = updates(again).first()
  await expect(top).toContainText('The bridge is open. To walkers only.')
  await expect(top).toHaveAttribute('aria-label', stamp)
})

test('an update given an earlier time moves down to its place, and back by undo', async ({
  newsroom: { page },
}) => {
  await openUpdate(page, 'For eleven minutes there was a sunrise')

  await restamp(page, '1130')
  await expect(updates(page).first()).toHaveAttribute('aria-label', 'UPDATE 1130 GMT')
  await expect(updates(page).first()).toContainText('For eleven minutes')
  await page.getByRole('button', { name: 'Undo' }).click()

  await expect(updates(page).first()).toHaveAttribute('aria-label', 'UPDATE 1126 GMT')
  await expect(page.getByRole('article', { name: 'UPDATE 0756 GMT' })).toContainText(
    'For eleven minutes',
  )
})

test('an update of ten past midnight belongs to the new day and stands above the evening', async ({
  newsroom: { page },
}) => {
  await openUpdate(page, 'For eleven minutes there was a sunrise')

  await page.keyboard.press('Control+Shift+T')
  const dialog = page.getByRole('dialog', { name: 'Change the time' })
  const day = await dialog.getByLabel('Day').inputValue()
  await dialog.getByLabel('Day').fill(dayAfter(day))
  await dialog.getByLabel('Time', { exact: true }).fill('0010')
  await expect(dialog.getByText('UPDATE 0010 GMT')).toBeVisible()
  await dialog.getByRole('button', { name: 'Set the time' }).click()

  await expect(dialog).toBeHidden()
  await expect(updates(page).first()).toHaveAttribute('aria-label', 'UPDATE 0010 GMT')
  await expect(page.getByRole('feed').getByText(longDay(dayAfter(day)))).toBeVisible()
})

test('a time of day that does not exist is refused while it is typed', async ({
  newsroom: { page },
}) => {
  await openUpdate(page, 'For eleven minutes there was a sunrise')

  await page.keyboard.press('Control+Shift+T')
  const dialog = page.getByRole('dialog', { name: 'Change the time' })
  await dialog.getByLabel('Time', { exact: true }).fill('2561')

  await expect(dialog.getByText('That is not a time of day.')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Set the time' })).toBeDisabled()
})

test('a time that cannot be read leaves the one before, and stays there to be mended', async ({
  newsroom: { page },
}) => {
  await typeUpdate(page, 'The tide has turned.')
  const time = composer(page).getByRole('textbox', { name: 'Time of the update' })
  await time.fill('1254')
  await page.keyboard.press('Enter')
  await expect(time).toHaveValue('1254')
  await expect(composerText(page)).toBeFocused()

  await time.click()
  await page.keyboard.type('2400')
  await page.keyboard.press('Enter')
  await expect(composer(page)).toContainText('A day ends at 2359.')
  await expect(time).toHaveValue('2400')
  await compose(page)

  await expect(time).toHaveValue('1254')
})

test('an update is withdrawn with its reason, and can be brought back', async ({
  newsroom: { page },
  desk,
}) => {
  await openUpdate(page, 'For eleven minutes there was a sunrise')

  await page.keyboard.press('Control+Shift+Backspace')
  const dialog = page.getByRole('dialog', { name: /^Withdraw UPDATE 0756 GMT/ })
  await dialog.getByLabel('Reason').fill('It was the lighthouse.')
  await dialog.getByRole('button', { name: 'Withdraw' }).click()
  await expect(dialog).toBeHidden()

  const { page: again } = await desk.reopen()
  const card = again.getByRole('article', { name: 'UPDATE 0756 GMT' })
  await expect(card).toContainText('Withdrawn: It was the lighthouse.')
  await card.getByRole('button', { name: 'Bring it back' }).click()
  await expect(card).not.toContainText('Withdrawn')
  await expect(card.getByText('not sent')).toBeVisible()
})

test('only one update is pinned: the newer pin takes the older one’s place', async ({
  newsroom: { page },
}) => {
  const pin = (time: string) =>
    page.getByRole('article', { name: `UPDATE ${time} GMT` }).getByRole('button', { name: /^Pin/ })

  await pin('1126').click()
  await expect(pin('1126')).toHaveAttribute('aria-pressed', 'true')
  await pin('1044').click()

  await expect(pin('1044')).toHaveAttribute('aria-pressed', 'true')
  await expect(pin('1126')).toHaveAttribute('aria-pressed', 'false')
  await openUpdate(page, 'Where things stand')
  await page.keyboard.type(' The pin is elsewhere now.')
  await waitUntilSaved(page)
})

test('a key event is marked before posting and unmarked after it', async ({
  newsroom: { page },
}) => {
  await typeUpdate(page, 'The red warning has ended.')
  const inComposer = composer(page).getByRole('button', { name: /Key event/ })
  await inComposer.click()
  await expect(inComposer).toHaveAttribute('aria-pressed', 'true')

  await page.keyboard.press('Control+Enter')

  const onCard = updates(page)
    .first()
    .getByRole('button', { name: /Key event/ })
  await expect(updates(page).first()).toContainText('The red warning has ended.')
  await expect(onCard).toHaveAttribute('aria-pressed', 'true')
  await expect(inComposer).toHaveAttribute('aria-pressed', 'false')
  await onCard.click()
  await expect(onCard).toHaveAttribute('aria-pressed', 'false')
})

for (const key of ['Enter', 'Control+Enter']) {
  test(`a dialog answered by ${key}, pressed twice in haste, leaves the words behind it alone`, async ({
    newsroom: { page },
  }) => {
    await typeUpdate(page, 'Half a sentence')
    await waitUntilSaved(page)
    await page.keyboard.press('Control+Alt+S')
    await page.getByRole('dialog').getByLabel('Time', { exact: true }).fill('+2h')
    await pressAgainOnceClosed(page, key)

    await page.keyboard.press(key)
    await expect(page.getByRole('dialog')).toBeHidden()
    await page.waitForFunction(() => document.body.dataset.pressedAgain === 'yes')

    await expect(composerText(page)).toBeFocused()
    await expect(composerText(page).locator('p')).toHaveText(['Half a sentence'])
    await page.keyboard.press('Enter')
    await page.keyboard.type('goes on.')
    await expect(composerText(page).locator('p')).toHaveText(['Half a sentence', 'goes on.'])
  })
}

/** The same key once more, as soon as the dialog is gone and the text has the focus again. */
async function pressAgainOnceClosed(page: Page, key: string): Promise<void> {
  await page.evaluate((ctrlKey) => {
    const press = () => {
      const target = document.activeElement
      if (document.querySelector('dialog') !== null || !target?.closest('.composer-card')) {
        requestAnimationFrame(press)
        return
      }
      const of = { key: 'Enter', code: 'Enter', ctrlKey, bubbles: true, cancelable: true }
      target?.dispatchEvent(new KeyboardEvent('keydown', of))
      document.body.dataset.pressedAgain = 'yes'
    }
    requestAnimationFrame(press)
  }, key.startsWith('Control'))
}

async function restamp(page: Page, time: string): Promise<void> {
  await page.keyboard.press('Control+Shift+T')
  const dialog = page.getByRole('dialog', { name: 'Change the time' })
  await dialog.getByLabel('Time', { exact: true }).fill(time)
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
}

async function expectTop(page: Page, words: readonly string[]): Promise<void> {
  for (const [place, word] of words.entries()) {
    await expect(updates(page).nth(place)).toContainText(word)
    await expect(updates(page).nth(place)).toHaveAttribute('aria-label', label)
  }
}

function utcClock(): string {
  return new Date().toISOString().slice(11, 16).replace(':', '')
}

function minutes(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
}

function longDay(day: string): string {
  const words = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const
  return new Date(day).toLocaleDateString('en-GB', { ...words, timeZone: 'UTC' })
}
