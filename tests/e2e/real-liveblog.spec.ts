import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Page } from '@playwright/test'
import { postUpdate, publishPanel } from '../support/gestures'
import { expect, test } from '../support/newsroom-test'

// The first start fetches and installs it: minutes. Later ones take seconds.
test.describe.configure({ timeout: 12 * 60_000 })

test.afterAll(() => wordPress('stop'))

test('updates become entries of the Liveblog plug-in, and a colleague’s entry stays beside them', async ({
  newsroom: { page },
}) => {
  const started = JSON.parse(await wordPress('liveblog')) as Started
  test.skip(!started.ok, started.ok ? '' : started.problem)
  if (!started.ok) return
  const site = started.value

  await addSite(page, site)
  await postUpdate(page, 'The harbour gate is shut.')
  await publish(page)
  const [post] = await entriesThere(site)
  expect(post?.entries.join()).toContain('The harbour gate is shut.')

  await enterThere(site, post?.id ?? 0, 'A word from the desk.')
  await postUpdate(page, 'The ferry is off.')
  await page.keyboard.press('Control+Shift+P')
  await publishPanel(page).getByRole('button', { name: 'Look' }).click({ timeout: 60_000 })
  const pane = page.getByRole('region', { name: 'Changed on the site' })
  await expect(
    pane.getByRole('heading', { name: /^Somebody changed 1 entry beside yours/ }),
  ).toBeVisible({ timeout: 60_000 })
  await page.keyboard.press('k')
  await pane.getByRole('button', { name: 'Done, publish' }).click()
  await expect(publishPanel(page).getByText('Readers have everything.')).toBeVisible({
    timeout: 60_000,
  })

  const [now] = await entriesThere(site)
  for (const words of ['The harbour gate is shut.', 'A word from the desk.', 'The ferry is off.']) {
    expect(now?.entries.filter((entry) => entry.includes(words))).toHaveLength(1)
  }
})

async function addSite(page: Page, { url, users }: Site): Promise<void> {
  await page.keyboard.press('Control+Shift+s')
  await page.getByRole('button', { name: 'Add a site …' }).click()
  await page.getByLabel('Address of the site').fill(url)
  await page.keyboard.press('Enter')
  await page.getByLabel('User', { exact: true }).fill('editor')
  await page.getByLabel('Application password', { exact: true }).fill(users.editor.password)
  await page.keyboard.press('Enter')
  const works = page.getByRole('dialog', { name: 'It works' })
  await expect(works).toContainText('become entries of its live blog')
  await works.getByLabel('Name of the place').fill('Harbour WordPress')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
}

async function publish(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+P')
  await expect(publishPanel(page).getByText(/^Live \d\d:\d\d:\d\d GMT$/)).toBeVisible({
    timeout: 60_000,
  })
}

type Started =
  { readonly ok: false; readonly problem: string } | { readonly ok: true; readonly value: Site }

interface Site {
  readonly url: string
  readonly users: {
    readonly editor: { readonly password: string }
    readonly admin: { readonly password: string }
  }
}

/** The newest post and its entries, as any reader’s browser asks for them. */
async function entriesThere({ url }: Site) {
  const posts = await fetch(`${url}/wp-json/wp/v2/posts?per_page=1&orderby=id&_fields=id`)
  const [post] = (await posts.json()) as readonly { readonly id: number }[]
  if (post === undefined) return []
  const got = await fetch(`${url}/wp-json/liveblog/v1/${String(post.id)}/entries/0/9999999999`)
  const { entries } = (await got.json()) as { readonly entries: readonly { render: string }[] }
  return [{ id: post.id, entries: entries.map(({ render }) => render) }]
}

/** A colleague enters something with the plug-in’s own editor. */
async function enterThere({ url, users }: Site, postId: number, words: string): Promise<void> {
  const secret = Buffer.from(`admin:${users.admin.password}`).toString('base64')
  await fetch(`${url}/wp-json/liveblog/v1/${String(postId)}/crud`, {
    method: 'POST',
    headers: { authorization: `Basic ${secret}`, 'content-type': 'application/json' },
    body: JSON.stringify({ crud_action: 'insert', content: `<p>${words}</p>` }),
  })
}

/** Starts the WordPress of the tests, or stops it, as a person would at a terminal. */
async function wordPress(...words: readonly string[]): Promise<string> {
  const script = 'tests/servers/wordpress/start-wordpress.mjs'
  const { stdout } = await promisify(execFile)(process.execPath, [script, ...words])
  return stdout
}
