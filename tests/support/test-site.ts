import type { Page } from '@playwright/test'
import { asking } from '../servers/ask-receiver'
import { startReceiver } from '../servers/receiver/receiver.mjs'
import { present } from './present'

const token = 'the-token-of-dateline'
const colleague = 'the-token-of-a-colleague'

/** A real site on this machine that speaks the open API; it can go down and come back as it was. */
export interface TestSite {
  readonly url: string
  readonly apiUrl: string
  readonly token: string
  /** The site no longer answers, as if the network were gone. */
  readonly down: () => Promise<void>
  readonly up: () => Promise<void>
  /** The one article it holds, as stored; undefined where it holds none. */
  readonly article: () => StoredArticle | undefined
  /** The page as any reader gets it. */
  readonly page: () => Promise<string>
  /** A colleague puts other words in, everywhere they stand. */
  readonly edit: (changes: readonly (readonly [from: string, to: string])[]) => Promise<void>
  readonly deleteArticle: () => Promise<void>
}

/** What the site holds of an article. */
export interface StoredArticle {
  readonly id: string
  readonly state: string
  /** Counts every write. */
  readonly version: number
  /** All of it, as JSON. */
  readonly text: string
}

/** Starts a site that keeps what it gets in a folder. */
export async function startSite(folder: string, siteName = 'The Courier'): Promise<TestSite> {
  const tokens = { [token]: { user: 'Dateline' }, [colleague]: { user: 'Wil' } }
  let receiver = await startReceiver({ tokens, folder, siteName })
  const port = Number(new URL(receiver.url).port)
  let isUp = true
  const { url, apiUrl } = receiver
  const article = () => {
    const id = receiver.ids().find((each) => receiver.held(each) !== undefined)
    const held = id === undefined ? undefined : receiver.held(id)
    if (id === undefined || held === undefined) return undefined
    return {
      id,
      state: String(held.state),
      version: Number(held.version),
      text: JSON.stringify(held.item),
    }
  }
  const ask = asking(apiUrl, colleague)
  const read = async () => {
    const { id } = present(article())
    const { etag, json } = await ask(`articles/${id}`)
    return { id, etag, item: (json as { readonly item: unknown }).item }
  }
  return {
    ...{ url, apiUrl, token, article },
    down: async () => {
      if (isUp) await receiver.stop()
      isUp = false
    },
    up: async () => {
      receiver = await startReceiver({ tokens, folder, siteName, port })
      isUp = true
    },
    page: async () => (await fetch(`${url}read/${present(article()).id}/`)).text(),
    edit: async (changes) => {
      const { id, etag, item } = await read()
      const body = changes.reduce(
        (text, [from, to]) => text.replaceAll(from, to),
        JSON.stringify(item),
      )
      await ask(`articles/${id}`, {
        method: 'PUT',
        headers: {
          'if-match': etag,
          'idempotency-key': `edit-by-hand-of-${etag}`.slice(0, 60).replace(/"/g, ''),
        },
        body,
      })
    },
    deleteArticle: async () => {
      const { id, etag } = await read()
      await ask(`articles/${id}`, { method: 'DELETE', headers: { 'if-match': etag } })
    },
  }
}

/** Sets a site up as a place to publish to, and begins the window anew, so that it knows of it. */
export async function addSite(page: Page, site: TestSite, siteName = 'The Courier'): Promise<void> {
  const answer = await page.evaluate(
    async ({ url, apiUrl, secret, name }) => {
      const { newsroom } = window as unknown as {
        readonly newsroom: { saveSite: (asked: unknown) => Promise<{ readonly ok: boolean }> }
      }
      return newsroom.saveSite({
        id: null,
        site: {
          ...{ kind: 'open-api', siteName: name, siteUrl: url, apiUrl },
          ...{ adminUrl: '', allowHttp: true, user: '' },
        },
        secret,
        keeping: 'file',
      })
    },
    { url: site.url, apiUrl: site.apiUrl, secret: site.token, name: siteName },
  )
  if (!answer.ok) throw new Error(JSON.stringify(answer))
  await page.reload()
  await page.locator('.newsroom[data-ready=true]').waitFor()
}
