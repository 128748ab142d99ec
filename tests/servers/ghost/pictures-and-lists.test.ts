import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { discoverGhost } from '../../../electron/publish/remote/ghost/discover-ghost'
import { ghostSite } from '../../../electron/publish/remote/ghost/ghost-site'
import { sendCall } from '../../../electron/publish/remote/http'
import type { PictureToSend } from '../../../electron/publish/remote/remote-site'
import { newsroomBlocks } from '../../support/newsroom-blocks'
import { pictureBlocks } from '../../support/picture-blocks'
import { makeBody, makeImage, makeParagraph, makeText } from '../../../shared/document/make-body'
import { mediaId } from '../../../shared/ids'
import { comparablePart } from '../../../shared/publish/remote/compare-content'
import { missingOnPage } from '../../../shared/publish/remote/read-remote-page'
import { withPicturesPlaced } from '../../../shared/publish/remote/pictures-there'
import { kindOf, must } from '../../store/support/temp-newsroom'
import {
  describeWithGhost,
  harbourAccess,
  harbourNews,
  harbourServer,
  publishThere,
  toSend,
  updateAt,
  wires,
} from './harbour-news'

const bytes = readFileSync(new URL('../../../assets/sample/harbour.jpg', import.meta.url))

function picture(content: Uint8Array = bytes): PictureToSend {
  const id = mediaId(createHash('sha256').update(content).digest('hex'))
  const file = { id, type: 'image/jpeg', width: 1600, height: 1000 } as const
  return { file, bytes: content, caption: '', credit: '', alt: '' }
}

describeWithGhost('pictures on a Ghost site', () => {
  test('are stored once, also when it was forgotten that they were', async () => {
    // A comment at the end makes this another picture in each run.
    const fresh = picture(Buffer.concat([bytes, Buffer.from(String(Date.now()))]))
    let uploads = 0
    const count: typeof sendCall = (call) => {
      if (call.method === 'POST') uploads += 1
      return sendCall(call)
    }

    const first = must(await harbourNews({ send: count }).uploadPicture(fresh))
    const second = must(await harbourNews({ send: count }).uploadPicture(fresh))

    expect(second).toEqual(first)
    expect(uploads).toBe(1)
  })

  test('lead the post with caption and credit apart, and go when they are taken away', async () => {
    const site = harbourNews()
    const sent = picture()
    const uploaded = must(await site.uploadPicture(sent))
    const lead = { file: sent.file, url: '', caption: 'Dawn <there>', credit: 'Ann', alt: 'A ship' }
    const pictures = new Map([[sent.file.id, uploaded]])
    const post = toSend({ lead, parts: [updateAt(0, 'A ship.')] }, { pictures })

    const published = await publishThere(site, post)
    const page = must(await site.readPage(published.url))
    const again = must(await site.update(post, published))
    const bare = must(
      await site.update({ ...post, content: { ...post.content, lead: null } }, published),
    )

    expect(published.content.lead).toEqual({ ...lead, url: uploaded.url })
    // The class is stored, and left out by Ghost where it makes the page.
    expect(page).toContain('Dawn &lt;there&gt; <span style="display:block">Ann</span>')
    expect(again).toEqual(published)
    expect(bare.content.lead).toBeNull()
  })

  test('stand in a text and come back as they were sent', async () => {
    const site = harbourNews()
    const sent = picture()
    const uploaded = must(await site.uploadPicture(sent))
    const said = { caption: 'The “old” quay & the <tide>', credit: 'Ann', alt: 'Boats "at" rest' }
    const body = makeBody([
      makeParagraph([makeText('Before.')]),
      makeImage({ file: sent.file, source: uploaded.url, ...said }),
      makeParagraph([makeText('After.')]),
      ...newsroomBlocks,
    ])
    const part = { ...updateAt(0, ''), body }

    const post = toSend({ parts: [part] })
    const published = await publishThere(site, post)

    const [back] = published.content.parts
    expect(back === undefined ? null : comparablePart(back)).toBe(comparablePart(part))
    const page = must(await site.readPage(published.url))
    expect(page).toContain(`src="${uploaded.url}"`)
    expect(page).toContain('The “old” quay &amp; the &lt;tide&gt;')
    expect(missingOnPage(page, { sent: post.content, formerly: null })).toEqual([])
  })

  test('stand in galleries, maps, boxes and cards and come back as they were sent', async () => {
    const site = harbourNews()
    const sent = picture()
    const uploaded = must(await site.uploadPicture(sent))
    const part = { ...updateAt(0, ''), body: makeBody(pictureBlocks(sent.file)) }
    const { content, ...post } = toSend({ parts: [part] })
    const placed = withPicturesPlaced(content, () => uploaded.url)

    const published = await publishThere(site, { ...post, content: placed })

    const [back] = published.content.parts
    const [there] = placed.parts
    expect(back === undefined ? null : comparablePart(back)).toBe(
      there === undefined ? '' : comparablePart(there),
    )
    const page = must(await site.readPage(published.url))
    expect(missingOnPage(page, { sent: placed, formerly: null })).toEqual([])
  })

  test('are refused in words where they are none', async () => {
    const broken = picture(Buffer.from('no picture'))

    const refused = await harbourNews().uploadPicture(broken)

    expect(['remote-refused', 'remote-broken']).toContain(kindOf(refused))
  })
})

describeWithGhost('looking at a Ghost site', () => {
  test('says what it is, and what a key may do there', async () => {
    const { siteUrl } = harbourServer()

    const found = must(await discoverGhost({ address: siteUrl, allowHttp: false }, sendCall))
    const site = must(await harbourNews().inspect())

    expect(found).toMatchObject({
      siteName: 'Harbour News',
      siteUrl,
      apiUrl: harbourAccess().apiUrl,
    })
    expect(site).toMatchObject({ siteName: 'Harbour News', mayPublish: true, userName: '' })
    expect(site.server).toMatch(/^Ghost 6/)
  })

  test('refuses a key that is not its own', async () => {
    const key = { id: 'a1'.repeat(12), secret: 'b2'.repeat(32) }
    const site = ghostSite({ ...harbourAccess(), key }, wires)

    const refused = await site.inspect()

    expect(kindOf(refused)).toBe('remote-refused')
    expect(JSON.stringify(refused)).not.toContain(key.id)
  })

  test('lists posts by the words of their headline, ours with their article', async () => {
    const site = harbourNews()
    const headline = `It's a “50 %” day at pier_${String(Date.now())}`
    const post = toSend({ headline })
    const published = await publishThere(site, post)

    const found = must(await site.list({ words: `it's 50 % ${headline.slice(-15)}`, limit: 5 }))
    const newest = must(await site.list({ words: '', limit: 3 }))

    expect(found).toEqual([
      {
        remoteId: published.remoteId,
        headline,
        state: 'public',
        publishedAt: post.publishedAt,
        url: published.url,
        articleId: post.articleId,
      },
    ])
    expect(newest).toHaveLength(3)
  })
})
