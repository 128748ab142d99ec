import { describe, expect, test } from 'vitest'
import { bringInPost } from '../../../electron/importing/bring-in-post'
import { readConflict, resolveConflict } from '../../../electron/publish/outbox/conflict'
import { sendCall, type SendCall } from '../../../electron/publish/remote/http'
import type { PostToSend } from '../../../electron/publish/remote/remote-site'
import { plainText } from '../../../shared/document/plain-text'
import { postMarkup } from '../../../shared/publish/wordpress/post-markup'
import { changedThere } from '../../../shared/publish/remote/three-way'
import { err, ok } from '../../../shared/result'
import { appError } from '../../../shared/app-error'
import { sampleSettings } from '../../support/sample-settings'
import {
  ann,
  must,
  noon,
  openNewsroom,
  postUpdate,
  startDay,
  typeText,
} from '../../store/support/temp-newsroom'
import { contentWith, coverage, done, sent, updatePart } from './coverage-to-send'
import {
  bySomebody,
  entriesOf,
  inLiveblog,
  isAbsent,
  place,
  postId,
  publishNow,
  saidIn,
  siteAs,
  siteOver,
  somebodyEnters,
  suiteName,
  target,
  type LiveblogNewsroom,
} from './liveblog-newsroom'

describe.skipIf(isAbsent)(suiteName, () => {
  test('an article whose updates stand in its post goes on so', async () => {
    const site = siteAs('editor')
    const post = coverage(2, { state: 'public' })
    const before = await sentAsGroups(post)
    const content = contentWith([3, 2, 1].map((n) => updatePart(n)))

    const after = done(await site.update({ ...post, content }, before))

    expect(saidIn(after)).toEqual(content)
    expect(await rawContent(after.remoteId)).toContain('"id":"u3"')
    expect(await entriesOf(after.remoteId)).toEqual([])
  })

  test('where an editor there makes a live blog of it, the updates move into entries, each once', async () => {
    const site = siteAs('editor')
    const post = coverage(2, { state: 'public' })
    const { remoteId } = await sentAsGroups(post)
    await setState(remoteId, 'enable')

    const theirs = done(await site.get(remoteId))
    if (theirs === null) throw new Error('no post')
    const after = done(await site.update(post, theirs))

    expect(saidIn(after)).toEqual(post.content)
    expect(await rawContent(remoteId)).not.toContain('"id":"u2"')
    expect(await entriesOf(remoteId)).toHaveLength(2)
    expect(saidIn(done(await site.get(remoteId)))).toEqual(post.content)
  })

  test('where the plug-in was switched off, updates go into the post, and out of it when it is back', async () => {
    const room = newsroom()
    postUpdate(room.store, room.articleId, 'The ferry is off.', ann(10))
    must(await publishNow(room))

    expect(await publishNow(room, { send: withoutPlugin })).toMatchObject({
      error: { kind: 'remote-conflict' },
    })
    const off = { ...place(room), site: siteOver(withoutPlugin) }
    const { mark, threeWay } = must(await readConflict(off))
    expect(changedThere(threeWay.parts).map(({ theirs }) => theirs)).toEqual([null])
    must(await resolveConflict(off, { mark, fields: [], parts: [] }))
    await publishNow(room, { send: withoutPlugin })
    expect(await rawContent(postId(room))).toContain('The ferry is off.')

    postUpdate(room.store, room.articleId, 'The gates are shut.', ann(20))
    expect(await publishNow(room)).toEqual(ok('verified'))
    expect(await rawContent(postId(room))).not.toContain('The ferry is off.')
    expect(await entriesOf(postId(room))).toHaveLength(2)
  })

  test('a live blog of the site comes in with its times, and its entries are changed where they are', async () => {
    const room = newsroom()
    const { id } = await bySomebody('posts', {
      title: 'Their day',
      content: '<!-- wp:paragraph -->\n<p>It began calmly.</p>\n<!-- /wp:paragraph -->',
      status: 'publish',
    })
    const remoteId = String(id)
    await setState(remoteId, 'enable')
    const first = await somebodyEnters(remoteId, {
      crud_action: 'insert',
      content: '<p>The ferry has left the old quay.</p>',
    })
    await somebodyEnters(remoteId, {
      crud_action: 'insert',
      content: '<p>/key The gates shut.</p>',
    })
    await bySomebody(`comments/${first}`, { date_gmt: '2023-05-24T09:30:00' })

    const { articleId } = must(await bringIn(room, remoteId))
    const { article, updates, body } = must(room.store.articles.coverage(articleId))

    expect(article).toMatchObject({ kind: 'live', fields: { headline: 'Their day' } })
    expect(plainText(body.body)).toBe('It began calmly.')
    expect(updates.map((update) => plainText(update.body))).toEqual([
      'The gates shut.',
      'The ferry has left the old quay.',
    ])
    expect(updates.map(({ flags }) => flags.keyEvent)).toEqual([true, false])
    expect(updates[1]?.stamp).toBe(Date.UTC(2023, 4, 24, 9, 30))

    const [, update] = updates
    if (update !== undefined) typeText(room.store, update, 'Nobody is hurt.')
    const brought = { store: room.store, articleId }
    expect(await publishNow(brought)).toEqual(ok('verified'))
    const shown = await entriesOf(remoteId)
    expect(shown.map(({ id: entry }) => entry)).toContain(first)
    expect(shown).toHaveLength(2)
    expect(shown.map(({ key_event }) => key_event)).toEqual([true, false])
    expect(shown.at(-1)?.content).toContain('Nobody is hurt.')
  })

  test('a scheduled article and one that is taken down show readers none of their entries', async () => {
    const site = siteAs('editor')
    const post = coverage(2, { state: 'scheduled', publishedAt: Date.now() + 3_600_000 })
    const scheduled = await sent(site, post)
    expect(scheduled.state).toBe('scheduled')
    expect(await readersGet(scheduled.remoteId)).toBe(404)

    const shown = done(await site.update({ ...post, state: 'public' }, scheduled))
    expect(await readersGet(shown.remoteId)).toBe(200)
    done(await site.takeDown(shown, 'hide'))
    expect(await readersGet(shown.remoteId)).toBe(404)
    expect(saidIn(done(await site.get(shown.remoteId)))).toEqual(post.content)
    done(await site.takeDown(shown, 'delete'))
    expect(done(await site.get(shown.remoteId))).toBeNull()
  })

  test('set-up says what becomes of updates, by what the account may do', async () => {
    const [editor, author, contributor] = await Promise.all(
      (['editor', 'author', 'contributor'] as const).map(async (role) =>
        done(await siteAs(role).inspect()).notes.join(' '),
      ),
    )

    expect(editor).toContain('become entries of its live blog')
    expect(author).toContain('become entries of its live blog')
    expect(contributor).toContain('Updates go into the draft itself')
  })
})

function newsroom(): LiveblogNewsroom {
  const store = openNewsroom()
  return { store, articleId: startDay(store).article.id }
}

/** As a newsroom left it before the plug-in came. */
async function sentAsGroups(post: PostToSend) {
  const { id } = await bySomebody('posts', {
    title: post.content.headline,
    excerpt: post.content.standfirst,
    content: postMarkup(post.content, post.articleId),
    status: 'publish',
  })
  const there = done(await siteAs('editor').get(String(id)))
  if (there === null) throw new Error('no post')
  return there
}

async function rawContent(remoteId: string): Promise<string> {
  const { content } = await bySomebody(`posts/${remoteId}?context=edit`)
  return (content as { readonly raw: string }).raw
}

async function setState(remoteId: string, state: string): Promise<void> {
  const json = { state, template_name: '', template_format: '', limit: '' }
  await inLiveblog(`${remoteId}/post_state`, json)
}

async function readersGet(remoteId: string): Promise<number> {
  const { apiUrl } = target()
  return (await fetch(`${apiUrl}liveblog/v1/${remoteId}/get-entries/1/0-0`)).status
}

function bringIn({ store }: LiveblogNewsroom, remoteId: string) {
  return bringInPost(
    {
      store,
      pictures: {
        add: () => Promise.resolve(err(appError('unexpected', '', ''))),
        pathOf: () => undefined,
      },
      settings: { get: () => sampleSettings },
      now: () => noon,
      act: () => ann(),
      fetchPicture: () => Promise.resolve(err(appError('unexpected', '', ''))),
    },
    { site: siteAs('editor'), target: target(), remoteId },
  )
}

/** The site as it answers without the plug-in. */
const withoutPlugin: SendCall = async (call) => {
  if (call.url.includes('liveblog')) {
    const text = JSON.stringify({ code: 'rest_no_route', message: 'No route was found.' })
    return ok({ status: 404, text, bytes: new Uint8Array(), header: () => null, url: call.url })
  }
  const answer = await sendCall(call)
  if (!answer.ok || !call.url.includes('_fields=name')) return answer
  return ok({ ...answer.value, text: answer.value.text.replace('"liveblog\\/v1"', '"other\\/v1"') })
}
