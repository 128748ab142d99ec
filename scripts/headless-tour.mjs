import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { done, stopped } from './setup/outcome.mjs'
import { inRepo, repo } from './setup/repo.mjs'

/** @typedef {import('./setup/prepare.mjs').Stage} Stage */
/** @typedef {import('playwright').Page} Page */
/** @typedef {import('playwright').ElectronApplication} App */

const firstUpdate =
  'The first boat is back in harbour. The *Hild* has made fast at the town quay, with all hands.'

/**
 * Opens Dateline where nobody can see it, carries the sample article through posting an update to
 * publishing it, and photographs what an editor and a reader would see.
 * @param {Stage} stage
 * @param {import('./setup/say.mjs').Out} out
 * @returns {Promise<import('./setup/outcome.mjs').Outcome<undefined>>}
 */
export async function takeHeadlessTour(stage, out) {
  const pictures = inRepo('out', 'tour', 'screenshots')
  const site = inRepo('out', 'tour', 'site')
  rmSync(inRepo('out', 'tour'), { recursive: true, force: true })
  mkdirSync(pictures, { recursive: true })
  const data = mkdtempSync(join(tmpdir(), 'dateline-tour-'))
  try {
    const page = await walkThrough(stage, { data, site, pictures })
    out.write(`Published page: ${page}\nScreenshots:    ${pictures}\n`)
    return done(undefined)
  } catch (error) {
    return stopped(`The tour stopped: ${error instanceof Error ? error.message : String(error)}`)
  } finally {
    rmSync(data, { recursive: true, force: true })
  }
}

/**
 * @param {Stage} stage
 * @param {{ data: string, site: string, pictures: string }} folders
 * @returns {Promise<string>} the published page's file
 */
async function walkThrough({ electron, args, env }, { data, site, pictures }) {
  // Found only now: before the set-up there was no Playwright.
  const { _electron } = await import('playwright')
  const app = await _electron.launch({
    executablePath: electron.executable,
    // Light and dark are the app's own to choose.
    colorScheme: null,
    args: [repo, `--data=${data}`, ...args],
    env: asStrings(env),
  })
  try {
    const window = await app.firstWindow()
    const shoot = (/** @type {string} */ name) => window.screenshot({ path: join(pictures, name) })
    await window.locator('.newsroom[data-ready=true]').waitFor()
    await window.getByRole('img', { name: /harbour/ }).waitFor()
    await shoot('1-first-window.png')
    await postUpdate(window)
    await shoot('2-update-posted.png')
    await preview(window)
    await shoot('3-preview.png')
    await window.keyboard.press('Escape')
    await publish(window, site)
    await shoot('4-published.png')
    await turnDark(window)
    await shoot('5-dark.png')
    const page = articlePageOf(site)
    await shootPage(app, page, join(pictures, '6-published-page.png'))
    return page
  } finally {
    await app.close()
  }
}

/** @param {Page} window */
async function postUpdate(window) {
  await window.keyboard.press('Control+U')
  await window.getByRole('textbox', { name: 'New update', exact: true }).waitFor()
  await window.keyboard.type(firstUpdate)
  await window.keyboard.press('Control+Enter')
  const [opening = ''] = firstUpdate.split('. ')
  await window.getByRole('feed').getByText(opening).waitFor()
}

/** @param {Page} window */
async function preview(window) {
  await window.keyboard.press('Control+P')
  const frame = window.getByTitle('Preview of the page').contentFrame()
  await frame.getByText('The first boat is back in harbour.').first().waitFor()
}

/**
 * @param {Page} window
 * @param {string} site
 */
async function publish(window, site) {
  await window.keyboard.press('Control+Shift+P')
  const dialog = window.getByRole('dialog')
  await dialog.getByLabel('Folder').fill(site)
  await dialog.getByLabel('Name of the site').fill('The Harbour Post')
  await dialog.getByLabel('Address of the site').fill('http://localhost:8080/')
  await dialog.getByRole('button', { name: /^Save/ }).click()
  // Dateline says so only after it has read the pages back.
  await window.getByText(/^Live \d\d:\d\d:\d\d$/).waitFor()
  await window.getByText('Readers have everything.').waitFor()
}

/** @param {Page} window */
async function turnDark(window) {
  await window.keyboard.press('Control+Shift+L')
  await window.waitForFunction(`matchMedia('(prefers-color-scheme: dark)').matches`)
}

/**
 * The page as a reader gets it, in a window without anything of Dateline's.
 * @param {App} app
 * @param {string} file
 * @param {string} picture
 */
async function shootPage(app, file, picture) {
  const opening = app.waitForEvent('window')
  await app.evaluate(({ BrowserWindow, nativeTheme }) => {
    nativeTheme.themeSource = 'light'
    return new BrowserWindow({ width: 1440, height: 900 }).loadURL('about:blank')
  })
  const reader = await opening
  await reader.goto(pathToFileURL(file).href)
  await reader.waitForFunction(`document.fonts.status === 'loaded'`)
  await reader.screenshot({ path: picture, fullPage: true })
}

/** @param {string} site */
function articlePageOf(site) {
  const paths = readdirSync(site, { recursive: true, encoding: 'utf8' })
  // Its folder begins with the year; the corrections' page lies beside.
  const page = paths.find((path) => /^\d{4}[/\\].+[/\\]index\.html$/.test(path))
  if (page === undefined) throw new Error(`there is no article page in ${site}`)
  return join(site, page)
}

/** @param {NodeJS.ProcessEnv} env */
function asStrings(env) {
  return /** @type {Record<string, string>} */ (
    Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined))
  )
}
