import { describe, expect, test } from 'vitest'
import { sendCall } from '../../../electron/publish/remote/http'
import { discoverWordPress } from '../../../electron/publish/remote/wordpress/discover-wordpress'
import { wordPressSite } from '../../../electron/publish/remote/wordpress/wordpress-site'
import {
  accountOf,
  coverage,
  done,
  isAbsent,
  sent,
  serverUrl,
  siteAs,
  suiteName,
} from './coverage-to-send'

const discovery = { send: sendCall, allowHttp: false }
const means = { send: sendCall, now: Date.now }

describe.skipIf(isAbsent)(suiteName, () => {
  test('the site is found by its address, by an article’s and by its editors’ entrance', async () => {
    const article = await sent(siteAs('editor'), coverage(1, { state: 'public' }))

    for (const address of ['', '/', '/wp-admin/', '/wp-login.php?x=1', '/wp-json/wp/v2/posts']) {
      const found = done(await discoverWordPress(serverUrl() + address, discovery))
      expect(found).toMatchObject({
        root: `${serverUrl()}/wp-json/`,
        siteName: 'Newsroom test',
        siteUrl: `${serverUrl()}/`,
        passwordPage: `${serverUrl()}/wp-admin/profile.php#application-passwords-section`,
        authorizePage: `${serverUrl()}/wp-admin/authorize-application.php?app_name=Dateline`,
        hasPasswords: true,
      })
    }
    const found = done(await discoverWordPress(article.url, discovery))
    expect(found.root).toBe(`${serverUrl()}/wp-json/`)
    expect(found.server).toMatch(/^WordPress \d+\.\d+/)
  })

  test('an editor may do everything, the other roles are told what they may not', async () => {
    const editor = done(await siteAs('editor').inspect())
    const author = done(await siteAs('author').inspect())
    const contributor = done(await siteAs('contributor').inspect())

    expect(editor).toMatchObject({
      siteName: 'Newsroom test',
      userName: 'Editor Test',
      mayCreate: true,
      mayPublish: true,
      mayUpload: true,
      notes: [],
    })
    expect(author).toMatchObject({ mayPublish: true, mayUpload: true })
    expect(author.notes.join(' ')).toContain('must exist on the site as a category')
    expect(contributor).toMatchObject({ mayCreate: true, mayPublish: false, mayUpload: false })
    expect(contributor.notes.join(' ')).toContain('somebody else must publish them')
  })

  test('a wrong password is told, and stands in no message', async () => {
    const account = { ...accountOf('editor'), password: 'abcd efgh ijkl mnop qrst uvwx' }

    const refused = await wordPressSite(account, means).inspect()

    expect(refused).toMatchObject({ ok: false, error: { kind: 'remote-refused' } })
    expect(JSON.stringify(refused)).not.toContain('abcd')
    expect(await wordPressSite(account, means).create(coverage(1))).toMatchObject({
      error: { kind: 'remote-refused', detail: expect.stringContaining('401') as unknown },
    })
  })

  test('the interface is used without speaking addresses too', async () => {
    const account = { ...accountOf('editor'), root: `${serverUrl()}/?rest_route=/` }
    const site = wordPressSite(account, means)
    const post = coverage(2, { state: 'public' })

    const published = await sent(site, post)

    expect(published.content).toEqual(post.content)
    expect(done(await site.find(post.articleId))).toHaveLength(1)
    expect(done(await site.inspect()).userName).toBe('Editor Test')
  })
})
