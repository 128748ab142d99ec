import { createServer } from 'node:http'
import { readFileSync } from 'node:fs'
import { accessibilityFindings } from '../support/accessibility'
import {
  compose,
  composer,
  composerText,
  publishTo,
  siteIn,
  update,
  waitUntilSaved,
} from '../support/gestures'
import { expect, test } from '../support/newsroom-test'
import { paste } from '../support/paste'
import { openReaderWindow, showFile } from '../support/reader-window'
import { articlePageOf, readArticlePage } from '../support/site-folder'

const harbour = { path: 'assets/sample/harbour.jpg', type: 'image/jpeg' } as const

test('a picture is pasted into an update, gets its words by keyboard, and readers see both', async ({
  newsroom,
  folder,
}) => {
  const { page } = newsroom
  await compose(page)
  await page.keyboard.type('The harbour is shut.')
  await paste(page, { file: harbour })
  await expect(composer(page).locator('figure.picture img')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Caption', exact: true }).last()).toBeFocused()
  await page.keyboard.type('Boats at the quay')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Ada Brook')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Five boats in the rain')
  expect(await accessibilityFindings(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(composerText(page)).toBeFocused()
  await page.keyboard.type('It opens at six.')
  await page.keyboard.press('Control+Enter')

  const card = update(page, 'The harbour is shut.')
  await expect(card.locator('figure.picture img')).toHaveAttribute('alt', 'Five boats in the rain')
  await publishTo(page, siteIn(`${folder}/site`))
  const markup = readArticlePage(`${folder}/site`)
  expect(markup).toMatch(/<p>The harbour is shut\.<\/p>\s*<figure class="picture">/)
  expect(markup).toContain('<span class="caption">Boats at the quay</span>')
  expect(markup).toContain('<span class="credit">Ada Brook</span>')
  const reader = await openReaderWindow(newsroom)
  await showFile(reader, articlePageOf(`${folder}/site`))
  const picture = reader.page.locator('.update figure.picture img')
  await picture.scrollIntoViewIfNeeded()
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(300)
  expect(reader.problems).toEqual([])
})

test('words typed on while a picture is selected stand below it, and Ctrl+Home finds the text', async ({
  newsroom: { page },
}) => {
  await compose(page)
  await page.keyboard.type('Above')
  await paste(page, { file: harbour })
  const picture = composer(page).locator('figure.picture')
  await expect(picture).toHaveAttribute('data-selected')
  await page.keyboard.type('Boats. ')
  await page.keyboard.press('ArrowUp')
  await expect(picture).toHaveAttribute('data-selected')
  await page.keyboard.type('Before them. ')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('First. ')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Control+End')
  await page.keyboard.type('Last.')
  await picture.click({ position: { x: 20, y: 20 } })
  // As a panel of emoji does: no key tells of it.
  await page.keyboard.insertText('⚓')

  const lines = composerText(page).locator('> p')
  await expect(lines).toHaveText(['First. Above', '⚓', 'Before them. ', 'Boats. Last.'])
})

test('arrow keys and Backspace go onto a picture, the next key takes it out, and undo brings it back', async ({
  newsroom: { page },
}) => {
  await compose(page)
  await page.keyboard.type('Above')
  await paste(page, { file: harbour })
  const picture = composer(page).locator('figure.picture')
  await expect(picture).toHaveAttribute('data-selected')

  await page.keyboard.press('ArrowDown')
  await page.keyboard.type('Below')
  await page.keyboard.press('ArrowUp')
  await expect(picture).toHaveAttribute('data-selected')
  await page.keyboard.press('Delete')
  await expect(picture).toBeHidden()
  await page.keyboard.press('Control+z')

  await expect(picture).toBeVisible()
  await expect(composerText(page)).toContainText('Above')
  await expect(composerText(page)).toContainText('Below')
  // A tap is over before the browser tells of the caret.
  await composerText(page).getByText('Below').click()
  await page.keyboard.press('Home')
  await page.keyboard.press('Backspace')
  await expect(picture).toHaveAttribute('data-selected')
  await page.keyboard.press('Backspace')
  await expect(picture).toBeHidden()
  await expect(composerText(page)).toContainText('Below')
})

test('a changed caption stands in the history, word by word, beside the picture', async ({
  newsroom: { page },
  folder,
}) => {
  await compose(page)
  await page.keyboard.type('The harbour is shut.')
  await paste(page, { file: harbour })
  await expect(composer(page).locator('figure.picture')).toHaveAttribute('data-selected')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Boats at the old quay')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Enter')
  await publishTo(page, siteIn(`${folder}/site`))
  const card = update(page, 'The harbour is shut.')
  // A click on a picture at rest opens the text with the picture selected.
  await card.locator('figure.picture img').click()
  const caption = card.getByRole('textbox', { name: 'Caption', exact: true })
  await caption.fill('Boats at the new quay')
  await page.keyboard.press('Escape')
  await waitUntilSaved(page)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+d')

  const changed = page.locator('.looking-text figure')
  await expect(changed.locator('img')).toBeVisible()
  await expect(changed.locator('del')).toContainText('old')
  await expect(changed.locator('ins')).toContainText('new')
})

test('a picture on the web is not lost with the network: it is asked for when there is one', async ({
  newsroom: { page },
}) => {
  const server = createServer((_, answer) => {
    answer.setHeader('content-type', 'image/jpeg').end(readFileSync(harbour.path))
  })
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
  const url = `http://127.0.0.1:${String(port)}/harbour.jpg`
  await compose(page)

  // Nothing on this machine is asked because somebody's page says so.
  await paste(page, { html: `<p>Seen</p><img src="${url}" alt="Boats">`, text: 'Seen' })

  const picture = composer(page).locator('figure.picture')
  await expect(picture).toContainText(`The picture is still on 127.0.0.1:${String(port)}`)
  await picture.locator('.picture-gap').click()
  await composer(page).getByRole('button', { name: 'Get it' }).click()
  await expect(picture.locator('img')).toHaveAttribute('alt', 'Boats')
  server.close()
})
