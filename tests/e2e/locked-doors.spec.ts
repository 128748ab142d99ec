import type { Page } from '@playwright/test'
import { openedFiles, watchOpenedFiles } from '../support/desktop'
import type { NewsroomApp } from '../support/newsroom-app'
import { expect, test } from '../support/newsroom-test'

// The browser says in the console what it has kept from happening.
test.use({ expectedProblems: /^(Refused to|Not allowed to)/ })

test('the window is sandboxed and knows nothing of Node', async ({ newsroom: { app, page } }) => {
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    // Electron tells them, but not in its types.
    const told = window?.webContents as unknown as { getLastWebPreferences: () => object }
    return told.getLastWebPreferences()
  })
  const seen = await page.evaluate(() => ({
    require: typeof Reflect.get(window, 'require'),
    process: typeof Reflect.get(window, 'process'),
    module: typeof Reflect.get(window, 'module'),
  }))

  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
  })
  expect(seen).toEqual({ require: 'undefined', process: 'undefined', module: 'undefined' })
})

test('the window goes nowhere and opens no other; a web address goes to the browser', async ({
  newsroom,
}) => {
  const { app, page } = newsroom
  await watchOpenedFiles(newsroom)
  const home = page.url()

  await page.evaluate(() => {
    window.location.href = 'https://example.org/elsewhere'
  })
  const opened = await page.evaluate(() => [
    window.open('https://example.org/page'),
    window.open('file:///etc/passwd'),
  ])

  expect(opened).toEqual([null, null])
  expect(page.url()).toBe(home)
  await expect.poll(() => openedFiles(newsroom)).toEqual(['https://example.org/page'])
  expect(app.windows()).toHaveLength(1)
})

test('only web and mail addresses are handed to the system', async ({ newsroom }) => {
  const { page } = newsroom
  await watchOpenedFiles(newsroom)

  const refused = [
    await ask(page, 'openLink', { url: 'file:///etc/passwd' }),
    await ask(page, 'openLink', { url: 'javascript:alert(1)' }),
    await ask(page, 'openLink', { url: 'smb://host/share' }),
  ]

  for (const answer of refused) expect(answer).toMatchObject({ ok: false })
  expect(await openedFiles(newsroom)).toEqual([])
})

test('a request that does not exist or is malformed is refused as a value', async ({
  newsroom: { app, page },
}) => {
  const malformed = [
    await ask(page, 'openArticle', {}),
    await ask(page, 'openArticle', { articleId: '../../etc/passwd' }),
    await ask(page, 'saveDraft', 'no object'),
    await ask(page, 'restampUpdate', { id: 'a'.repeat(16), stamp: Number.NaN }),
    await ask(page, 'publish', null),
  ]
  // Past the preload, as a page that had broken out of it would ask.
  const unknown = await app.evaluate(async ({ ipcMain, BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    const handlers = Reflect.get(ipcMain, '_invokeHandlers') as Map<
      string,
      (event: object, ...asked: unknown[]) => Promise<unknown>
    >
    const [answer] = [...handlers.values()]
    const { webContents } = window ?? {}
    const event = { sender: webContents, senderFrame: webContents?.mainFrame }
    return [
      await answer?.(event, 'dropEverything', {}),
      await answer?.(event, 'constructor', {}),
      await answer?.(event, 7, {}),
    ]
  })

  for (const answer of [...malformed, ...unknown]) {
    expect(answer).toMatchObject({ ok: false, error: { kind: 'wrong-call' } })
  }
})

test('nothing runs in the window that did not come with it', async ({ newsroom: { page } }) => {
  const outcome = await page.evaluate(async () => {
    const blocked: string[] = []
    document.addEventListener('securitypolicyviolation', (event) => {
      blocked.push(event.effectiveDirective)
    })
    const inline = document.createElement('script')
    inline.textContent = 'window.ranInline = true'
    document.body.append(inline)
    const foreign = document.createElement('script')
    foreign.src = 'https://example.org/script.js'
    document.body.append(foreign)
    const image = document.createElement('img')
    image.src = 'https://example.org/pixel.png'
    document.body.append(image)
    const called = await fetch('https://example.org/').then(
      () => 'answered',
      () => 'refused',
    )
    await new Promise((resolve) => setTimeout(resolve))
    return { blocked, called, ran: Reflect.has(window, 'ranInline') }
  })

  expect(outcome.ran).toBe(false)
  expect(outcome.called).toBe('refused')
  expect(new Set(outcome.blocked)).toEqual(new Set(['script-src-elem', 'img-src', 'connect-src']))
})

test('text cannot be run as code in the window', async ({ newsroom }) => {
  const policy = await policyOf(newsroom)

  expect(policy).toContain("default-src 'none'")
  expect(policy).toMatch(/script-src 'self'(;|$)/)
  expect(policy).not.toContain('unsafe')
})

test('a page that is not ours gets no answer, even where it can ask', async ({
  newsroom: { app, page },
}) => {
  const answers = await app.evaluate(async ({ ipcMain }) => {
    const handlers = Reflect.get(ipcMain, '_invokeHandlers') as Map<
      string,
      (event: object, ...asked: unknown[]) => Promise<unknown>
    >
    const [answer] = [...handlers.values()]
    const frames = [
      { url: 'https://example.org/', parent: null },
      { url: 'dateline://preview/1/index.html', parent: {} },
      { url: 'dateline://app/index.html', parent: {} },
      { url: 'file:///tmp/page.html', parent: null },
      null,
    ]
    return Promise.all(frames.map((senderFrame) => answer?.({ senderFrame }, 'listArticles', {})))
  })
  await page.keyboard.press('Control+p')
  const frame = page.getByTitle('Preview of the page').contentFrame()
  await expect(frame.getByRole('heading', { level: 1 })).toBeVisible()

  for (const answer of answers) {
    expect(answer).toMatchObject({ ok: false, error: { kind: 'wrong-call' } })
  }
  const preview = page.frames().find((candidate) => candidate.url().includes('//preview/'))
  expect(await preview?.evaluate(() => Reflect.has(window, 'newsroom'))).toBe(false)
})

/** Asks main as the window's own script could. */
function ask(page: Page, name: string, asked: unknown): Promise<unknown> {
  return page.evaluate(
    ({ request, value }) => {
      const newsroom = Reflect.get(window, 'newsroom') as Record<
        string,
        (asked: unknown) => Promise<unknown>
      >
      return newsroom[request]?.(value)
    },
    { request: name, value: asked },
  )
}

function policyOf({ app, page }: NewsroomApp): Promise<string> {
  return app.evaluate(
    async ({ net }, url) => (await net.fetch(url)).headers.get('content-security-policy') ?? 'none',
    page.url(),
  )
}
