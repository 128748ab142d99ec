import { z } from 'zod'
import { err, ok, type Result } from '../../../../../shared/result'
import type { SendCall } from '../../http'
import { unreadPage } from '../../unread-page'
import { jsonOf } from '../json-of'
import { restAddress } from '../rest-address'
import { mostBytes } from '../rest-line'
import type { WordPressAccount } from '../wordpress-account'
import { notWordPress } from '../rest-refusal'
import { lastOfEach } from './entry-shape'
import { entriesPath, freshParams } from './read-entries'

const shownShape = z.object({
  entries: z.array(
    z.object({
      id: z.coerce.number(),
      type: z.enum(['new', 'update', 'delete']),
      render: z.string(),
    }),
  ),
})

/**
 * A public page with the entries of its live blog: the page itself holds none of them, a reader’s browser
 * asks for them when it is there. They are asked for as by a reader without an account.
 */
export async function withReadersEntries(
  page: string,
  {
    account,
    means,
  }: {
    readonly account: WordPressAccount
    readonly means: { readonly send: SendCall; readonly now: () => number }
  },
): Promise<Result<string>> {
  const postId = liveblogOf(page)
  if (postId === null) return ok(page)
  const { root, allowHttp, siteName } = account
  const answer = await means.send({
    method: 'GET',
    url: restAddress(root, entriesPath(postId), freshParams(means)),
    headers: { accept: 'application/json', 'cache-control': 'no-cache' },
    maxBytes: mostBytes,
    allowHttp,
  })
  if (!answer.ok) return answer
  if (answer.value.status !== 200) {
    return err(unreadPage(answer.value, { siteName, now: means.now() }))
  }
  const read = shownShape.safeParse(jsonOf(answer.value.text))
  if (!read.success) return err(notWordPress(answer.value, account))
  const shown = lastOfEach(read.data.entries).map(({ render }) => render)
  return ok([page, ...shown].join('\n'))
}

// The plug-in leaves an empty place on the page, and the post’s number with it.
function liveblogOf(page: string): number | null {
  const place = /<div[^>]*\bid="wpcom-liveblog-container"[^>]*>/.exec(page)?.[0]
  const postId = /\bclass="(\d{1,15})"/.exec(place ?? '')?.[1]
  return postId === undefined ? null : Number(postId)
}
