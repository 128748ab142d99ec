import type { Locator } from '@playwright/test'
import {
  compose,
  composerText,
  publishTo,
  siteIn,
  typeUpdate,
  update,
  waitUntilSaved,
} from '../support/gestures'
import { expect, test } from '../support/newsroom-test'
import { openReaderWindow, showFile } from '../support/reader-window'
import { articlePageOf } from '../support/site-folder'

const said = 'لن نترك أحدًا وراءنا'
const listed = 'الرصيف الشمالي'

test('what is said in Arabic on an English page stands on the right: its bar and its bullets', async ({
  newsroom,
  folder,
}) => {
  const { page } = newsroom
  await typeUpdate(page, `In its own words:\n> ${said}.`)
  await page.keyboard.press('Enter')
  await page.keyboard.type(`- ${listed}.\nThe old mill road.`)

  await expect.poll(() => sidesIn(composerText(page))).toEqual(onTheRight)

  await page.keyboard.press('Control+Enter')
  await expect(update(page, said)).toBeVisible()
  expect(await sidesIn(update(page, said).locator('.entry-view'))).toEqual(onTheRight)

  await publishTo(page, siteIn(`${folder}/site`))
  const reader = await openReaderWindow(newsroom)
  await showFile(reader, articlePageOf(`${folder}/site`))
  const published = reader.page.locator('.update').first().locator('.coverage-text')
  expect(await sidesIn(published)).toEqual(onTheRight)
})

test('on paper the address of an Arabic page runs from the left, as it is typed', async ({
  newsroom,
  folder,
}) => {
  const { page } = newsroom
  await page.getByLabel('Language').fill('ar')
  await waitUntilSaved(page)
  await publishTo(page, siteIn(`${folder}/site`))
  const reader = await openReaderWindow(newsroom)
  await showFile(reader, articlePageOf(`${folder}/site`))
  await reader.page.emulateMedia({ media: 'print' })

  const [first, last] = await reader.page.locator('.address').evaluate((address) => {
    const text = address.firstChild
    const length = text?.textContent?.length ?? 0
    return [0, length - 1].map((at) => {
      const range = document.createRange()
      if (text !== null) {
        range.setStart(text, at)
        range.setEnd(text, at + 1)
      }
      return range.getBoundingClientRect().left
    })
  })

  expect(last).toBeGreaterThan(first ?? Infinity)
})

test('in an Arabic article a line begins on the right before it has a word', async ({
  newsroom,
}) => {
  const { page } = newsroom
  await page.getByLabel('Language').fill('ar')
  await waitUntilSaved(page)
  await compose(page)

  await expect.poll(() => directionOf(composerText(page))).toBe('rtl')
  expect(await directionOf(composerText(page).locator('p').first())).toBe('rtl')

  await page.keyboard.type('We are ready, all of us.')
  const { left, right } = await spaceBeside(composerText(page).locator('p').first())
  expect(left).toBeLessThan(right)
})

test('the arrows go by the letters of a line, whichever way the article runs', async ({
  newsroom: { page },
}) => {
  await page.getByLabel('Language').fill('ar')
  await waitUntilSaved(page)
  await typeUpdate(page, `Ready all\n${said}`)
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('End')

  // To the left of its last letter there are more of them, and no other line.
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.type('_')

  await expect(composerText(page).locator('p').first()).toHaveText('Ready a_ll')
  await expect(composerText(page).locator('p').nth(1)).toHaveText(said)
})

function directionOf(element: Locator): Promise<string> {
  return element.evaluate((one) => getComputedStyle(one).direction)
}

/** How far the words of a line stand from either side. */
function spaceBeside(line: Locator): Promise<{ readonly left: number; readonly right: number }> {
  return line.evaluate((element) => {
    const words = document.createRange()
    words.selectNodeContents(element)
    const [drawn, whole] = [words.getBoundingClientRect(), element.getBoundingClientRect()]
    return { left: drawn.left - whole.left, right: whole.right - drawn.right }
  })
}

/** What is on which side, as it is drawn. */
interface Sides {
  readonly bar: string
  readonly bullets: string
  /** Where each line of the list begins: beside its bullet, whatever its language. */
  readonly lines: readonly string[]
}

const onTheRight: Sides = { bar: 'right', bullets: 'right', lines: ['right', 'right'] }

function sidesIn(text: Locator): Promise<Sides> {
  return text.evaluate((element) => {
    const quote = element.querySelector('blockquote')
    const list = element.querySelector('ul')
    if (quote === null || list === null) return { bar: '', bullets: '', lines: [] }
    const { borderLeftWidth } = getComputedStyle(quote)
    const lines = [...list.querySelectorAll('li')].map((line) => {
      const words = document.createRange()
      words.selectNodeContents(line)
      const [drawn, whole] = [words.getBoundingClientRect(), line.getBoundingClientRect()]
      return whole.right - drawn.right < drawn.left - whole.left ? 'right' : 'left'
    })
    return {
      bar: borderLeftWidth === '0px' ? 'right' : 'left',
      bullets: getComputedStyle(list).paddingLeft === '0px' ? 'right' : 'left',
      lines,
    }
  })
}
