import type { Locator, Page } from '@playwright/test'
import { compose, composer } from '../support/gestures'
import { expect, test } from '../support/newsroom-test'

const fields: readonly (readonly [string, (page: Page) => Promise<Locator>])[] = [
  [
    'who said a quote',
    async (page) => {
      await compose(page)
      await page.keyboard.type('> Nothing moved all night.')
      return page.getByRole('textbox', { name: 'Who said it' })
    },
  ],
  [
    'the caption of a table',
    async (page) => {
      await compose(page)
      await page.keyboard.type('/table')
      await page.keyboard.press('Enter')
      await page.keyboard.type('Port')
      return page.getByRole('group', { name: 'Table' }).getByRole('textbox', { name: 'Caption' })
    },
  ],
  [
    'the title of a fact box',
    async (page) => {
      await compose(page)
      await page.keyboard.type('/fact')
      await page.keyboard.press('Enter')
      return page.getByRole('textbox', { name: 'Title of the fact box' })
    },
  ],
  [
    'the headline of an update',
    async (page) => {
      await compose(page)
      await page.keyboard.type('The gate is shut.')
      return composer(page).getByRole('textbox', { name: 'Headline of the update' })
    },
  ],
  [
    'the caption of the lead picture',
    async (page) => {
      const caption = page.getByRole('textbox', { name: 'Caption' }).first()
      await caption.click()
      await page.keyboard.press('Control+a')
      await page.keyboard.press('Delete')
      return caption
    },
  ],
]

for (const [name, goTo] of fields) {
  test(`in ${name} letters stay where they are typed, and undo leads back`, async ({
    newsroom: { page },
  }) => {
    const field = await goTo(page)
    await field.click()
    await page.keyboard.type('Mara Lnde, pilot')
    for (let letters = 'nde, pilot'.length; letters > 0; letters -= 1) {
      await page.keyboard.press('ArrowLeft')
    }

    await page.keyboard.type('in')
    await page.keyboard.press('Delete')
    await expect(field).toHaveValue('Mara Linde, pilot')

    await page.keyboard.press('End')
    await page.keyboard.type(' at Kolsey')
    await expect(field).toHaveValue('Mara Linde, pilot at Kolsey')
    await page.keyboard.press('Control+z')
    await expect(field).toHaveValue('Mara Linde, pilot')
    await page.keyboard.press('Control+Shift+z')
    await expect(field).toHaveValue('Mara Linde, pilot at Kolsey')
    await expect(field).toBeFocused()
  })
}

test('a person’s name is mended where it is kept, and the keyboard stays at her name', async ({
  newsroom: { page },
}) => {
  await page.keyboard.press('Control+Alt+b')
  const dialog = page.getByRole('dialog', { name: 'People in bylines' })
  const name = dialog.getByLabel('Name', { exact: true })
  const people = dialog.getByRole('list', { name: 'People' }).getByRole('listitem')
  await expect(people).toHaveCount(2)

  await dialog.getByRole('button', { name: 'Signe Aldal', exact: true }).press('Enter')
  await expect(name).toBeFocused()
  await name.fill('Signe Alder')
  await dialog.getByRole('button', { name: 'Keep' }).press('Enter')
  await expect(people).toHaveCount(2)
  await expect(people.filter({ hasText: 'Signe Alder' })).toHaveCount(1)
  await expect(name).toBeFocused()

  await dialog.getByRole('button', { name: /^Remove Signe Alder/ }).press('Enter')
  await expect(people).toHaveCount(1)
  await expect(name).toBeFocused()
})

test('what was typed into a field is a step of the whole text, wherever it is taken back', async ({
  newsroom: { page },
}) => {
  await compose(page)
  await page.keyboard.type('> Nothing moved all night.')
  const who = page.getByRole('textbox', { name: 'Who said it' })
  const text = composer(page).locator('[contenteditable=true]')
  await who.click()
  await page.keyboard.type('Mara Linde')
  await page.keyboard.press('Escape')
  await expect(text).toBeFocused()

  await page.keyboard.press('Control+z')
  await expect(who).toHaveValue('')
  await expect(text).toContainText('Nothing moved all night.')

  await page.keyboard.press('Control+Shift+z')
  await expect(who).toHaveValue('Mara Linde')
  await who.click()
  await page.keyboard.press('Home')
  await page.keyboard.type('Dr ')
  await page.keyboard.press('Control+z')
  await expect(who).toHaveValue('Mara Linde')
  // The caret is where the words changed.
  await page.keyboard.type('Ms ')
  await expect(who).toHaveValue('Ms Mara Linde')
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+z')
  await expect(text).not.toContainText('Nothing moved all night.')
})

test('in the cell of a table and in a box what was typed in one go is one step back', async ({
  newsroom: { page },
}) => {
  for (const block of ['table', 'fact']) {
    await page.keyboard.press('Control+u')
    await page.keyboard.type(`/${block}`)
    await page.keyboard.press('Enter')
    if (block === 'table') await page.keyboard.press('Tab')
    await page.keyboard.type('12,5 tonnes')
    const text = composer(page).locator('[contenteditable=true]')
    await expect(text).toContainText('12,5 tonnes')

    await page.keyboard.press('Control+z')
    await expect(text).not.toContainText('12')
    await page.keyboard.press('Control+Shift+z')
    await expect(text).toContainText('12,5 tonnes')
    await page.keyboard.press('Control+Alt+u')
    // The next words are another draft’s once this one is gone.
    await expect(text).toHaveText('')
  }
})

test('Enter goes on from the headline to the standfirst, and from there to the byline', async ({
  newsroom: { page },
}) => {
  await page.getByRole('textbox', { name: 'Headline', exact: true }).click()

  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Standfirst' })).toBeFocused()
  await page.keyboard.press('Enter')

  await expect(page.locator('.byline').first().getByRole('combobox')).toBeFocused()
})

test('lines pasted into a headline become one, at the caret, and one undo takes them out', async ({
  newsroom: { app, page },
}) => {
  const headline = page.getByRole('textbox', { name: 'Headline', exact: true })
  await headline.click()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('The harbour')
  await page.keyboard.press('Home')
  await app.evaluate(({ clipboard }) => {
    clipboard.writeText('Kolsey:\n  Edda is over\n')
  })

  await page.keyboard.press('Control+v')
  await expect(headline).toHaveValue('Kolsey: Edda is overThe harbour')
  await page.keyboard.press('Control+z')
  await expect(headline).toHaveValue('The harbour')

  await page.keyboard.press('Control+v')
  await page.keyboard.type('. ')
  await expect(headline).toHaveValue('Kolsey: Edda is over. The harbour')
})

test('characters that nobody sees are not pasted into a headline', async ({
  newsroom: { app, page },
}) => {
  const headline = page.getByRole('textbox', { name: 'Headline', exact: true })
  await headline.click()
  await page.keyboard.press('Control+a')
  await app.evaluate(({ clipboard }) => {
    clipboard.writeText('\uFEFFHar\u00ADbour\u200B \u202Cshut')
  })

  await page.keyboard.press('Control+v')

  await expect(headline).toHaveValue(/shut$/)
  expect(await headline.inputValue()).toBe('Harbour shut')
})
