import { DatabaseSync } from '@photostructure/sqlite'
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import {
  composer,
  postUpdate,
  publishPanel,
  publishTo,
  siteIn,
  typeUpdate,
  update,
  waitUntilSaved,
} from '../support/gestures'
import { expect, test } from '../support/newsroom-test'
import { articlePageOf } from '../support/site-folder'

for (const [what, fileIn] of [
  ['the page', articlePageOf],
  ['who published last', (site: string) => join(site, '.dateline', 'site.json')],
] as const) {
  test(`a drive that does not answer, asked for ${what}, keeps nobody from closing Dateline and opening it again`, async ({
    desk,
    newsroom: { page },
    folder,
  }) => {
    // What is read there never comes, as from a drive in the network that is gone.
    test.skip(process.platform === 'win32', 'there are no pipes that lie in a folder')
    const site = join(folder, 'site')
    await publishTo(page, siteIn(site))
    await postUpdate(page, 'The ferry is back.')
    const file = fileIn(site)
    rmSync(file)
    execFileSync('mkfifo', [file])
    await page.keyboard.press('Control+Shift+P')
    await expect(publishPanel(page).getByText(/…$/).first()).toBeVisible()

    const again = await desk.reopen()

    await expect(update(again.page, 'The ferry is back.')).toBeVisible()
  })
}

test('what is let go of while Dateline closes keeps it from ending no more', async ({
  desk,
  newsroom: { app, page },
}) => {
  await postUpdate(page, 'The ferry is back.')
  // So much is made at the last moment that it may still be being collected when scripts run no more.
  await app.evaluate(({ app: electron }) => {
    const watch = new FinalizationRegistry(() => undefined)
    const kept: object[] = []
    Object.assign(globalThis, { watch, kept })
    electron.on('will-quit', () => {
      for (let made = 0; made < 2_000_000; made += 1) {
        watch.register({}, null)
        kept.push({ made: [made] })
      }
    })
  })

  const again = await desk.reopen()

  await expect(update(again.page, 'The ferry is back.')).toBeVisible()
})

test('closing while another program keeps the file locked asks before words are lost', async ({
  desk,
}) => {
  const { app, page, data } = await desk.open()
  await typeUpdate(page, 'The ferry is back.')
  await waitUntilSaved(page)
  await app.evaluate(({ dialog }) => {
    const asked: string[] = []
    Object.assign(globalThis, { asked })
    dialog.showMessageBox = ((_window: unknown, { message }: { message: string }) => {
      asked.push(message)
      return Promise.resolve({ response: 0, checkboxChecked: false })
    }) as typeof dialog.showMessageBox
  })
  const other = new DatabaseSync(join(data, 'newsroom.db'))
  other.exec('BEGIN IMMEDIATE')

  await page.keyboard.insertText(' All are well.')
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.close()
  })

  const asked = () => app.evaluate(() => (globalThis as unknown as { asked: string[] }).asked)
  try {
    await expect.poll(asked, { timeout: 30_000 }).toHaveLength(1)
  } finally {
    other.exec('ROLLBACK')
    other.close()
  }
  await waitUntilSaved(page)
  await expect(composer(page)).toContainText('All are well.')
})
