import { copyFileSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { test as base, type Page } from '@playwright/test'
import { compose, composerText, waitUntilSaved } from '../support/gestures'
import { freshFolder, openNewsroom, removeFolder } from '../support/newsroom-app'
import { expect } from '../support/newsroom-test'
import { chooseAtPointer, menuAtPointer, watchMenus } from '../support/pointer-menu'

// A real one, in the form Chromium reads; on Debian it comes with hunspell-de-de.
const german = '/usr/share/hunspell-bdic/de_DE.bdic'

base.skip(!existsSync(german), 'Without a German dictionary on this machine (hunspell-de-de).')

base('a dictionary put into the data folder checks the articles of its language', async () => {
  const data = freshFolder('spelling')
  mkdirSync(join(data, 'Dictionaries'), { recursive: true })
  copyFileSync(german, join(data, 'Dictionaries', 'de-DE-3-0.bdic'))
  const newsroom = await openNewsroom(data)
  const { app, page } = newsroom
  try {
    await watchMenus(app)
    await writeIn(page, 'de')
    await compose(page)
    await page.keyboard.type('Die Brücke ist gespertt, sagt Frau Okonjo. ')
    await waitUntilSaved(page)

    await expect.poll(() => menuOver(page, 'gespertt')).toContain('gesperrt')
    await chooseAtPointer(app, 'gesperrt')
    await expect(composerText(page)).toContainText('Die Brücke ist gesperrt, sagt')

    // A name of the day: once told, it is a word like any other, without a restart.
    const isKnown = 'Add “Okonjo” to the dictionary'
    await expect.poll(() => menuOver(page, 'Okonjo')).toContain(isKnown)
    await chooseAtPointer(app, isKnown)
    await expect.poll(() => menuOver(page, 'Okonjo')).not.toContain(isKnown)

    // Of English there is none: its words are held against no other.
    await page.keyboard.press('Control+End')
    await page.keyboard.type('Nobody is hurt. ')
    await expect.poll(() => menuOver(page, 'Nobody')).toContain('Add “Nobody” to the dictionary')
    await writeIn(page, 'en')
    await expect
      .poll(() => menuOver(page, 'Nobody'))
      .not.toContain('Add “Nobody” to the dictionary')
  } finally {
    await newsroom.quit()
    removeFolder(data)
  }

  /** What the menu at the pointer holds over a word of the text. */
  async function menuOver(page: Page, word: string): Promise<readonly string[]> {
    const { x, y } = await page.evaluate((sought) => {
      const text = document.querySelector('.composer-card .entry-text')
      if (text === null) throw new Error('no text is being written')
      const nodes = document.createTreeWalker(text, NodeFilter.SHOW_TEXT)
      for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
        const at = node.textContent?.indexOf(sought) ?? -1
        if (at < 0) continue
        const range = document.createRange()
        range.setStart(node, at + 1)
        range.setEnd(node, at + 2)
        const box = range.getBoundingClientRect()
        return { x: box.x, y: box.y + box.height / 2 }
      }
      throw new Error(`“${sought}” is not in the text`)
    }, word)
    await page.mouse.click(x, y, { button: 'right' })
    return menuAtPointer(newsroom.app)
  }
})

/** Says in the article’s details which language it is written in. */
async function writeIn(page: Page, language: string): Promise<void> {
  await page.getByLabel('Language').fill(language)
  await waitUntilSaved(page)
}
