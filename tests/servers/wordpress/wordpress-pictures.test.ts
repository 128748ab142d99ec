import { createHash, randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { PictureToSend } from '../../../electron/publish/remote/remote-site'
import { mediaId } from '../../../shared/ids'
import { somePicture } from './some-picture'
import {
  bySomebody,
  coverage,
  deleteThere,
  done,
  isAbsent,
  sent,
  siteAs,
  suiteName,
} from './coverage-to-send'

describe.skipIf(isAbsent)(suiteName, () => {
  test('a picture is stored once, whoever sends it again', async () => {
    const picture = pictureOf(somePicture(randomBytes(3)))

    const first = done(await siteAs('author').uploadPicture(picture))
    const again = done(await siteAs('author').uploadPicture(picture))
    const byColleague = done(await siteAs('editor').uploadPicture(picture))

    expect(again).toEqual(first)
    expect(byColleague).toEqual(first)
    expect(first.url).toMatch(/\/dateline-[0-9a-f]{16}\.png$/)
  })

  test('an author uses a colleague’s picture without changing its words', async () => {
    const picture = pictureOf(somePicture(randomBytes(3)))
    const first = done(await siteAs('editor').uploadPicture(picture))

    const mine = done(await siteAs('author').uploadPicture({ ...picture, alt: 'Other words' }))

    expect(mine).toEqual(first)
    expect(await bySomebody(`media/${first.remoteId}`)).toMatchObject({ alt_text: picture.alt })
  })

  test('caption, credit and text alternative come back apart, and readers see the picture once', async () => {
    const site = siteAs('editor')
    const picture = pictureOf(somePicture(randomBytes(3)))
    const stored = done(await site.uploadPicture(picture))
    const post = coverage(1, { state: 'public', pictures: new Map([[picture.file.id, stored]]) })
    const { file, caption, credit, alt } = picture
    const content = { ...post.content, lead: { file, url: '', caption, credit, alt } }

    const published = await sent(site, { ...post, content })

    expect(published.content.lead).toEqual({ file: null, url: stored.url, caption, credit, alt })
    const page = done(await site.readPage(published.url))
    const name = stored.url.slice(stored.url.lastIndexOf('/') + 1)
    expect(page.match(new RegExp(`<img[^>]+src="[^"]*${name}"`, 'g'))).toHaveLength(1)
    expect(page).toContain('Photo: Ann O’Neill &amp; Sons')

    const without = { ...content, lead: null }
    const after = done(await site.update({ ...post, content: without }, published))
    expect(after.content.lead).toBeNull()
  })

  test('a picture that was deleted there is told apart, so that it can be sent again', async () => {
    const site = siteAs('editor')
    const picture = pictureOf(somePicture(randomBytes(3)))
    const stored = done(await site.uploadPicture(picture))
    const { file, caption, credit, alt } = picture
    const pictures = new Map([[file.id, stored]])
    const post = coverage(1, { pictures })
    const content = { ...post.content, lead: { file, url: '', caption, credit, alt } }
    const draft = done(await site.create({ ...post, content }))
    expect(await site.lacksPicture(stored.url)).toBe(false)
    await deleteThere(`media/${stored.remoteId}?force=true`)
    expect(await site.lacksPicture(stored.url)).toBe(true)

    const refused = await site.update({ ...post, content }, draft)

    expect(refused).toMatchObject({ ok: false, error: { kind: 'picture-gone' } })
    const again = done(await site.uploadPicture(picture))
    const sentAgain = { ...post, content, pictures: new Map([[file.id, again]]) }
    const there = done(await site.get(draft.remoteId)) ?? draft
    expect(done(await site.update(sentAgain, there)).content.lead?.url).toBe(again.url)
  })

  test('words of a picture that were corrected later reach the site’s library', async () => {
    const site = siteAs('editor')
    const picture = pictureOf(somePicture(randomBytes(3)))
    const stored = done(await site.uploadPicture(picture))
    const { file, caption, credit, alt } = picture
    const post = coverage(1, { pictures: new Map([[file.id, stored]]) })
    const lead = { file, url: '', caption, credit, alt }
    const draft = await sent(site, { ...post, content: { ...post.content, lead } })

    const newAlt = { ...post.content, lead: { ...lead, alt: 'Two people' } }
    const second = done(await site.update({ ...post, content: newAlt }, draft))
    const newCredit = { ...post.content, lead: { ...newAlt.lead, credit: 'Photo: Ben' } }
    done(await site.update({ ...post, content: newCredit }, second))

    const media = await bySomebody(`media/${stored.remoteId}?context=edit`)
    expect(media).toMatchObject({ alt_text: 'Two people' })
    expect(JSON.stringify(media.description)).toContain('Photo: Ben')
  })

  test('a picture that WordPress does not take is refused with words, not tried again for ever', async () => {
    const picture = pictureOf(Buffer.from('no picture at all'))
    const asText = { ...picture, file: { ...picture.file, type: 'text/x-nothing' as 'image/png' } }

    const refused = await siteAs('editor').uploadPicture(asText)

    expect(refused).toMatchObject({ ok: false, error: { kind: 'remote-refused' } })
  })

  test('a contributor is told that pictures are not for this role', async () => {
    const refused = await siteAs('contributor').uploadPicture(
      pictureOf(somePicture(randomBytes(3))),
    )

    expect(refused).toMatchObject({
      ok: false,
      error: {
        kind: 'remote-refused',
        message:
          'Newsroom test did not let Dateline store the picture. What you wrote is safe here.',
      },
    })
  })
})

function pictureOf(bytes: Uint8Array): PictureToSend {
  const id = mediaId(createHash('sha256').update(bytes).digest('hex'))
  return {
    file: { id, type: 'image/png', width: 1200, height: 800 },
    bytes,
    caption: 'The square -- at "noon" & <later>',
    credit: 'Photo: Ann O’Neill & Sons',
    alt: 'People & flags on a square',
  }
}
