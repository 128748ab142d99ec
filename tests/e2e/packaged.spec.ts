import type { Page } from '@playwright/test'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { loadCardFonts } from '../../electron/pictures/card-fonts'
import { drawIcon } from '../../electron/pictures/draw-icon'
import { folderTarget } from '../../electron/publish/folder-target'
import { newId } from '../../electron/store/new-id'
import { findDamage } from '../../electron/store/sqlite/find-damage'
import { openStore } from '../../electron/store/sqlite/open-store'
import { writeArticleJson } from '../../shared/interchange/article-json'
import { deepLink } from '../../shared/model/deep-link'
import { builtInAccent } from '../../shared/publish/site'
import { must } from '../bench/must'
import {
  compose,
  composer,
  composerText,
  openSettings,
  publishTo,
  siteIn,
  typeUpdate,
  update,
  updates,
  type TypedTarget,
} from '../support/gestures'
import { expect, test as journey } from '../support/newsroom-test'
import {
  askedOfDesktop,
  logOf,
  makePackaged,
  newHome,
  openPackaged,
  type Home,
  type PackagedApp,
} from '../support/packaged-app'
import { paste } from '../support/paste'
import { noteAsSent } from '../support/searched-site'
import { articlePageOf, siteFiles } from '../support/site-folder'

interface Installed {
  readonly home: Home
  /** Starts the packaged app, as the system does it for a file or a link. */
  readonly start: (...asked: readonly string[]) => Promise<PackagedApp>
}

/** A home in which the packaged app was just installed. */
const test = journey.extend<{ installed: Installed }>({
  installed: async ({ folder }, use) => {
    const packaged = await makePackaged()
    const home = newHome(folder)
    const started: PackagedApp[] = []
    const start: Installed['start'] = async (...asked) => {
      const app = await openPackaged(packaged, home, ...asked)
      started.push(app)
      return app
    }
    await use({ home, start })
    for (const app of started) app.kill()
  },
})

// A package is made first.
test.describe.configure({ timeout: 180_000 })
test.skip(process.platform !== 'linux', 'Only the package for Linux has been started so far.')

// What is in the archive is found by other ways than what lies in a clone, and whatever works beside the
// app is started from there: where it is not, much is done all the same, more slowly, and nobody is told.
test('the packaged app begins with nothing and does a day’s work, whole sites too', async ({
  folder,
  installed: { home, start },
}) => {
  const site = siteIn(join(folder, 'site'))

  const first = await start()
  await expect(updates(first.page).first()).toBeVisible()
  await expect.poll(() => askedOfDesktop(home)).toBe(linksOpenHere)
  await postHeic(first.page)
  await publishTo(first.page, site)
  await expectPictures(site.folder)
  await expectBackup(first.page, home)
  await typeUpdate(first.page, 'The second boat')
  expect(await first.quit()).toBe(0)

  const { file, link } = writeManyStories(home, site)
  const { page, startAgain, nextWindow, quit } = await start(file)
  const offered = page.getByRole('dialog', { name: 'Take this article in?' })
  await expect(offered).toContainText('7 updates')
  await page.keyboard.press('Escape')
  await compose(page)
  await expect(composerText(page)).toHaveText('The second boat')
  await makeWholeSite(page)
  expect(siteFiles(site.folder).filter((path) => storyPage.test(path))).toHaveLength(stories)
  const opening = nextWindow()
  await startAgain(link)
  await expect((await opening).getByText('The harbour office has no more')).toBeVisible()
  expect(await quit()).toBe(0)

  expect(logOf(home)).toBe('')
})

const linksOpenHere = 'set default-url-scheme-handler dateline dateline.desktop\n'

// More than one lot, so that threads are started for them.
const stories = 101
const storyPage = /^2026\/04\/01\/story-\d+\/index\.html$/

async function postHeic(page: Page): Promise<void> {
  await compose(page)
  await page.keyboard.type('The harbour is shut.')
  await paste(page, { file: { path: 'tests/support/heic/phone.heic', type: 'image/heic' } })
  const picture = composer(page).locator('figure.picture img')
  await expect(picture).toHaveJSProperty('naturalWidth', 480)
  await page.keyboard.press('Control+Enter')
  await expect(update(page, 'The harbour is shut.').locator('figure.picture img')).toBeVisible()
}

/** HEIC can be seen by readers, and what is set in type is set in the app’s own. */
async function expectPictures(site: string): Promise<void> {
  const page = readFileSync(articlePageOf(site), 'utf8')
  expect(page).toMatch(/-480\.avif/)
  const icon = { kind: 'icon', letter: 'T', accent: builtInAccent, logo: null, size: 512 } as const
  await loadCardFonts(sharp, 'out/card-fonts')
  const drawn = await drawIcon(sharp, icon, null)
  expect(readFileSync(join(site, 'assets/icon-512.png')).equals(drawn)).toBe(true)
}

async function expectBackup(page: Page, { data }: Home): Promise<void> {
  await openSettings(page, 'History & files')
  await page.getByRole('button', { name: 'Back up now' }).click()
  await expect(page.getByText(/^A checked copy was written: /)).toBeVisible({ timeout: 20_000 })
  const [name = ''] = readdirSync(join(data, 'backups')).filter((each) => each.endsWith('.db'))
  expect(findDamage(join(data, 'backups', name))).toBeNull()
  await page.keyboard.press('Escape')
}

/** The work of months, and the day as a file and as a link, as a colleague or a mail brings them. */
function writeManyStories(home: Home, { folder, name, address }: TypedTarget) {
  const store = must(openStore({ folder: home.data, newId }))
  const target = must(folderTarget({ folder, siteName: name, siteUrl: address }))
  const [day] = store.articles.list()
  if (day === undefined) throw new Error('The first start left no article.')
  const file = join(home.folder, 'day.dateline')
  writeFileSync(file, writeArticleJson(must(store.articles.coverage(day.id))))
  for (let number = 1; number <= stories; number += 1) {
    // One headline: they share the picture of a shared page.
    const fields = { slug: `story-${String(number)}` }
    noteAsSent(store, { day: '2026-04-01', headline: 'What the tide left', fields }, target)
  }
  const story = store.articles.list().find(({ id }) => id !== day.id)
  store.close()
  if (story === undefined) throw new Error('No story was written.')
  return { file, link: deepLink({ articleId: story.id, entryId: null }) }
}

async function makeWholeSite(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+S')
  await page.getByRole('button', { name: 'Publish anew: all of The Harbour Post' }).click()
  await page.getByRole('button', { name: 'Publish all of it anew' }).click()
  const made = page.getByRole('dialog', { name: 'The whole site is made anew' })
  await expect(made.getByText('All of it lies in the folder.')).toBeVisible({ timeout: 60_000 })
}
