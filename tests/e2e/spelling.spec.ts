import { test as base, type Page } from '@playwright/test'
import type { NewsroomRequests } from '../../shared/ipc/contract'
import { startAskedNetwork } from '../support/asked-network'
import { compose } from '../support/gestures'
import { freshFolder, openNewsroom, removeFolder } from '../support/newsroom-app'
import { expect } from '../support/newsroom-test'

base.skip(
  process.platform === 'darwin',
  'On a Mac the system checks spelling, and fetches nothing.',
)

base('nothing is asked of the network for spelling until an editor allows it', async () => {
  const data = freshFolder('spelling')
  const network = await startAskedNetwork()
  const newsroom = await openNewsroom(data, { switches: network.switches })
  const { app, page } = newsroom
  const reach = (host: string) =>
    app.evaluate(async ({ net }, address) => {
      await net.fetch(address).catch(() => null)
    }, `http://${host}/`)
  try {
    // The sample is English; then German, of which there is no dictionary either.
    await compose(page)
    await page.keyboard.type('A mispelled wrd')
    await spellIn(page, 'de')
    await page.keyboard.type(' und ein falshces Wort')
    await expect(page.locator('.saving')).toContainText('Saved')

    // Whatever was asked for before this came here before this.
    await reach('asked-last.invalid')
    await expect.poll(network.hosts).toEqual(['asked-last.invalid'])

    // What is not asked for could be asked for: with her leave it is.
    await page.keyboard.press('Control+,')
    await page.getByLabel('Fetch spelling dictionaries').check()
    await page.keyboard.press('Control+Enter')
    await spellIn(page, 'de')
    await expect.poll(network.hosts).toContain('redirector.gvt1.com')
  } finally {
    await newsroom.quit()
    await network.stop()
    removeFolder(data)
  }
})

base('without a dictionary nothing is checked, whichever window comes to the front', async () => {
  const data = freshFolder('spelling')
  const newsroom = await openNewsroom(data)
  const { app } = newsroom
  const checkedIn = () =>
    app.evaluate(({ session }) => session.defaultSession.getSpellCheckerLanguages())
  try {
    await spellIn(newsroom.page, 'de')
    expect(await checkedIn()).toEqual([])

    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.emit('focus'))

    expect(await checkedIn()).toEqual([])
  } finally {
    await newsroom.quit()
    removeFolder(data)
  }
})

/** What the window says when an article in this language comes to its front. */
function spellIn(page: Page, language: string): Promise<unknown> {
  return page.evaluate((asked) => {
    const { newsroom } = window as unknown as { readonly newsroom: NewsroomRequests }
    return newsroom.spellIn({ language: asked })
  }, language)
}
