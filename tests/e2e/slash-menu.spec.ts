import { compose, composerText } from '../support/gestures'
import { expect, test } from '../support/newsroom-test'

test('behind a slash a block is chosen by typing and by arrows, the focus stays in the text', async ({
  newsroom: { page },
}) => {
  await compose(page)
  const text = composerText(page)
  const menu = page.getByRole('listbox', { name: 'Put in' })

  await page.keyboard.type('/')
  await expect(menu.getByRole('option')).toHaveCount(19)
  await page.keyboard.type('head')
  await page.keyboard.press('ArrowDown')
  const chosen = menu.getByRole('option', { selected: true })
  await expect(chosen).toContainText('Smaller heading')
  await expect(text).toHaveAttribute('aria-activedescendant', await idOf(chosen))
  await page.keyboard.press('Enter')
  await expect(menu).toBeHidden()
  await page.keyboard.type('And since when')
  await page.keyboard.press('Enter')
  await page.keyboard.type('/bul')
  await page.keyboard.press('Enter')
  await page.keyboard.type('first the boats')

  await expect(text.locator('h3')).toHaveText('And since when')
  await expect(text.locator('ul li')).toHaveText('first the boats')
  await expect(text).not.toContainText('/')
})

test('Escape leaves the slash as it is typed, and words behind it are words', async ({
  newsroom: { page },
}) => {
  await compose(page)
  const menu = page.getByRole('listbox', { name: 'Put in' })

  await page.keyboard.type('/pi')
  await expect(menu).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(menu).toBeHidden()
  await page.keyboard.type('er')
  await expect(menu).toBeHidden()

  await expect(composerText(page)).toHaveText('/pier')
  await expect(composerText(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.type('and/or')
  await expect(menu).toBeHidden()
})

test('a link is put in from behind a slash', async ({ newsroom: { page } }) => {
  await compose(page)

  await page.keyboard.type('/link')
  await page.keyboard.press('Enter')

  await expect(page.getByLabel('Link address')).toBeFocused()
})

function idOf(option: { getAttribute: (name: string) => Promise<string | null> }) {
  return option.getAttribute('id').then((id) => id ?? '')
}

for (const [name, made] of [
  ['/code', 'pre code'],
  ['/pull quote', '.pull-quote blockquote'],
  ['/checklist', 'li'],
] as const) {
  test(`“${name}” and Enter make that block, however quickly they are typed`, async ({
    newsroom: { page },
  }) => {
    await compose(page)

    await page.keyboard.type(`It is noon.\n${name}\nhigh water`)

    const text = composerText(page)
    await expect(text.locator(made)).toHaveText('high water')
    await expect(text).not.toContainText('/')
  })
}
