import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { composer, openUpdate, postUpdate, publishPanel, update } from '../support/gestures'
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
  const { url, users } = started.value

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
  await page.keyboard.press('Escape')

  await postUpdate(page, 'The harbour gate is shut.')
  await page.keyboard.press('Control+Shift+P')
  await expect(publishPanel(page).getByText(/^Live \d\d:\d\d:\d\d$/)).toBeVisible({
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
