import { z } from 'zod'
import { appError } from '../../../../shared/app-error'
import { err, ok, type Result } from '../../../../shared/result'
import { sentence } from '../../../../shared/words/sentence'
import type { SendCall } from '../http'
import { isGoneThere } from '../is-gone-there'
import type { RemotePost, RemoteSite } from '../remote-site'
import { unreadPage } from '../unread-page'
import { findPosts, getPost, getRecord, listPosts, postPath } from './find-posts'
import { inspectWordPress } from './inspect-wordpress'
import { isGone } from './is-gone'
import { withLookout } from './liveblog/liveblog-lookout'
import { withReadersEntries } from './liveblog/readers-entries'
import { stateOf } from './post-record'
import { restLine, type RestLine } from './rest-line'
import type { WordPressAccount } from './wordpress-account'
import { storePicture } from './store-picture'
import { createPost, updatePost } from './write-post'

/** What a remote site needs of the machine. */
export interface SiteMeans {
  readonly send: SendCall
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** A WordPress site, 6.1 or newer, by its REST interface and an application password. */
export function wordPressSite(account: WordPressAccount, means: SiteMeans): RemoteSite {
  const line = withLookout(restLine(account, means))
  return {
    inspect: () => inspectWordPress(line, means),
    find: (article) => findPosts(line, article),
    get: (remoteId) => getPost(line, remoteId),
    lacksPicture: (url) => isGoneThere(url, { send: means.send, allowHttp: account.allowHttp }),
    uploadPicture: (picture) => storePicture(line, picture),
    create: (post) => createPost(line, post),
    update: (post, onto) => updatePost(line, post, onto),
    takeDown: (onto, how) => takeDown(line, onto, how),
    readPage: async (url) => {
      const page = await readPage(url, { account, means })
      return page.ok ? withReadersEntries(page.value, { account, means }) : page
    },
    list: (asked) => listPosts(line, asked),
  }
}

/** Back to a draft, or into the site's trash, from where its editors can still take it out. */
async function takeDown(
  line: RestLine,
  { remoteId }: RemotePost,
  how: 'hide' | 'delete',
): Promise<Result<null>> {
  const got = await getRecord(line, remoteId)
  if (!got.ok) return got
  // A change of state would take it out of the trash again.
  if (got.value === null) return ok(null)
  if (how === 'hide' && stateOf(got.value.post) === 'draft') return ok(null)
  const asked = { path: postPath(remoteId), doing: sentence('take the article down') }
  const done = await line.ask(
    how === 'hide'
      ? { ...asked, method: 'POST', params: { _fields: 'id' }, json: { status: 'draft' } }
      : { ...asked, method: 'DELETE', params: { _fields: 'id' } },
    z.object({}),
  )
  if (done.ok || isGone(done.error)) return ok(null)
  if (done.error.code === 'rest_trash_not_supported') return err(noTrash(line))
  return err(done.error.error)
}

async function readPage(
  url: string,
  { account, means }: { readonly account: WordPressAccount; readonly means: SiteMeans },
): Promise<Result<string>> {
  const address = new URL(url)
  // Caches keep a page by its whole address; WordPress passes over what it does not know.
  address.searchParams.set('dateline', means.now().toString(36))
  const headers = { accept: 'text/html', 'cache-control': 'no-cache' }
  const { allowHttp, siteName } = account
  const page = await means.send({ method: 'GET', url: address.href, headers, allowHttp })
  if (!page.ok) return page
  if (page.value.status === 200) return ok(page.value.text)
  return err(unreadPage(page.value, { siteName, now: means.now() }))
}

function noTrash({ account }: RestLine) {
  return appError(
    'remote-refused',
    sentence('{siteName} keeps no trash, so deleting would be final. Nothing was deleted.', {
      siteName: account.siteName,
    }),
    sentence('Hide the article instead, or delete it on the site itself.'),
  )
}
