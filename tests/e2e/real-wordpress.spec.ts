import type { Page } from '@playwright/test'
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import {
  callThemUpdates,
  composer,
  openUpdate,
  postUpdate,
  publishPanel,
  update,
} from '../support/gestures'
import { expect, test } from '../support/newsroom-test'

// The first start fetches and installs it: minutes. Later ones take seconds.
test.describe.configure({ timeout: 12 * 60_000 })

test.afterAll(() => wordPress('stop'))

test('a WordPress site is set up in a minute, gets the day, and an edit of it, each verified', async ({
  newsroom: { page },
}) => {
  const started = JSON.parse(await wordPress()) as Started
  test.skip(!started.ok, started.ok ? '' : started.problem)
  if (!started.ok) return
  const { url } = started.value
  await setUp(page, started.value)

  await postUpdate(page, 'The harbour gate is shut.')
  await page.keyboard.press('Control+Shift+P')
  await expect(publishPanel(page).getByText(/^Live \d\d:\d\d:\d\d GMT$/)).toBeVisible({
    timeout: 60_000,
  })

  await openUpdate(page, 'The harbour gate is shut.')
  await page.keyboard.type(' Nobody is hurt.')
  await page.keyboard.press('Control+Enter')
  await expect(update(page, 'Nobody is hurt.')).toBeVisible()
  await page.keyboard.press('F7')
  await page.keyboard.press('Control+Shift+P')
  await expect(publishPanel(page).getByText('Readers have everything.')).toBeVisible({
    timeout: 60_000,
  })
  const words = 'The harbour gate is shut. Nobody is hurt.'
  const posts = await fetch(`${url}/wp-json/wp/v2/posts?search=${encodeURIComponent(words)}`)
  const found = (await posts.json()) as readonly { readonly link: string }[]
  const seen = await (await fetch(found[0]?.link ?? '')).text()
  expect(seen).toContain(words)
  await expect(composer(page)).toBeVisible()
})

test('a caption and an alt text changed on WordPress are decided here, and readers get the decision', async ({
  newsroom: { page },
}) => {
  const started = JSON.parse(await wordPress()) as Started
  test.skip(!started.ok, started.ok ? '' : started.problem)
  if (!started.ok) return
  const caption = 'The breakwater at Kolsey a few minutes before eight'
  const theirs = 'The breakwater at Kolsey “from the ferry”'
  await setUp(page, started.value)
  await page.keyboard.press('Control+Shift+P')
  await expectLive(page)
  const link = await page.getByText(/^http:\S+\/$/).innerText()
  const ask = asEditor(started.value)
  const slug =
    new URL(link).pathname
      .split('/')
      .filter((part) => part !== '')
      .at(-1) ?? ''
  const [post] = (await ask(`posts?context=edit&slug=${slug}`)) as readonly Post[]
  if (post === undefined) throw new Error(`There is no post at ${link}`)
  await ask(`posts/${String(post.id)}`, { content: post.content.raw.replace(caption, theirs) })
  await ask(`media/${String(post.featured_media)}`, { alt_text: 'A harbour' })

  await page.keyboard.press('Control+Shift+P')
  await expect(publishPanel(page).getByText('Somebody changed it there.')).toBeVisible({
    timeout: 60_000,
  })
  await publishPanel(page).getByRole('button', { name: 'Look' }).click()
  const pane = page.getByRole('region', { name: 'Changed on the site' })
  await expect(pane.getByRole('heading', { name: /the caption and the alt text/ })).toBeVisible()
  await page.keyboard.press('t')
  await page.keyboard.press('n')
  await page.keyboard.press('k')
  await page.keyboard.press('Enter')
  await callThemUpdates(page)

  await expect(pane).toBeHidden()
  await expectLive(page)
  await expect(page.getByRole('textbox', { name: 'Caption' })).toContainText(theirs)
  const altThere = async () =>
    ((await ask(`media/${String(post.featured_media)}`)) as Media).alt_text
  await expect.poll(altThere, { timeout: 60_000 }).toMatch(/^A small harbour at dawn/)
  await expectLive(page)
  expect(await (await fetch(link)).text()).toContain('from the ferry')
})

interface Post {
  readonly id: number
  readonly featured_media: number
  readonly content: { readonly raw: string }
}

interface Media {
  readonly alt_text: string
}

/** Asks WordPress itself, as its editor works there. */
function asEditor({ url, users }: WordPress) {
  const password = Buffer.from(`editor:${users.editor.password}`).toString('base64')
  return async (path: string, json?: object): Promise<unknown> => {
    const answer = await fetch(`${url}/wp-json/wp/v2/${path}`, {
      method: json === undefined ? 'GET' : 'POST',
      headers: { authorization: `Basic ${password}`, 'content-type': 'application/json' },
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    })
    if (!answer.ok) throw new Error(`${path}: ${String(answer.status)}`)
    return answer.json()
  }
}

async function expectLive(page: Page): Promise<void> {
  const live = publishPanel(page).getByText(/^Live \d\d:\d\d:\d\d GMT$/)
  await expect(live).toBeVisible({ timeout: 60_000 })
}

/** Sets the site up as a place to publish to. */
async function setUp(page: Page, { url, users }: WordPress): Promise<void> {
  await page.keyboard.press('Control+Shift+s')
  await page.getByRole('button', { name: 'Add a site …' }).click()
  await page.getByLabel('Address of the site').fill(url)
  await page.keyboard.press('Enter')
  const needs = page.getByRole('dialog', { name: 'What the site needs' })
  await expect(needs).toContainText('WordPress')
  await page.getByLabel('User', { exact: true }).fill('editor')
  await page.getByLabel('Application password', { exact: true }).fill(users.editor.password)
  await page.keyboard.press('Enter')
  const works = page.getByRole('dialog', { name: 'It works' })
  await expect(works.getByRole('listitem')).toContainText([
    'May create articles',
    'May publish them',
    'May upload pictures',
  ])
  await works.getByLabel('Name of the place').fill('Harbour WordPress')
  await page.keyboard.press('Enter')
  const places = page.getByRole('dialog', { name: 'Places to publish to' })
  await expect(places).toContainText('is set up.')
  await page.keyboard.press('Escape')
  await expect(places).toBeHidden()
}

type Started =
  | { readonly ok: false; readonly problem: string }
  | { readonly ok: true; readonly value: WordPress }

interface WordPress {
  readonly url: string
  readonly users: { readonly editor: { readonly password: string } }
}

/** Starts the WordPress of the tests, or stops it, as a person would at a terminal. */
async function wordPress(...words: readonly string[]): Promise<string> {
  const script = 'tests/servers/wordpress/start-wordpress.mjs'
  const { stdout } = await promisify(execFile)(process.execPath, [script, ...words])
  return stdout
}
