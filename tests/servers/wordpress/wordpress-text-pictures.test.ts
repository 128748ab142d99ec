import { createHash, randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { makeBody, makeImage, makeParagraph, makeText } from '../../../shared/document/make-body'
import { imagesIn } from '../../../shared/document/images-in'
import { mediaId } from '../../../shared/ids'
import { comparablePart } from '../../../shared/publish/remote/compare-content'
import { missingOnPage } from '../../../shared/publish/remote/read-remote-page'
import { withPicturesPlaced } from '../../../shared/publish/remote/pictures-there'
import { sentPicture } from '../../../shared/publish/remote/sent-picture'
import { pictureBlocks } from '../../support/picture-blocks'
import type { Role } from '../../support/wordpress-server'
import {
  bySomebody,
  contentWith,
  coverage,
  done,
  isAbsent,
  sent,
  siteAs,
  suiteName,
  updatePart,
} from './coverage-to-send'
import { somePicture } from './some-picture'

const words = {
  caption: 'The “old” quay & the <tide>',
  credit: 'Ann O’Neill/Coast',
  alt: 'Boats "at" rest',
}

async function withPicture(role: Role) {
  const site = siteAs(role)
  const bytes = somePicture(randomBytes(3))
  const id = mediaId(createHash('sha256').update(bytes).digest('hex'))
  const file = { id, type: 'image/png', width: 2, height: 2 } as const
  const stored = done(await site.uploadPicture({ file, bytes, ...words }))
  const image = makeImage({ file, source: '', ...words })
  const text = makeBody([
    makeParagraph([makeText('Before the picture.')]),
    image,
    makeParagraph([makeText('After it.')]),
  ])
  const part = updatePart(1, { body: text })
  const pictures = new Map([[id, stored]])
  const content = withPicturesPlaced(contentWith([part]), (one) => pictures.get(one)?.url)
  return { site, stored, part, image, post: coverage(1, { state: 'public', content, pictures }) }
}

describe.skipIf(isAbsent)(`pictures in texts on ${suiteName}`, () => {
  test.each(['editor', 'author'] as const)(
    'come back as they were sent, and readers see them, when sent by an %s',
    async (role) => {
      const { site, stored, part, post } = await withPicture(role)

      const published = await sent(site, post)

      const [back] = published.content.parts.filter(({ key }) => key === part.key)
      expect(back === undefined ? null : comparablePart(back)).toBe(comparablePart(part))
      const page = done(await site.readPage(published.url))
      expect(page).toContain(stored.url.slice(stored.url.lastIndexOf('/') + 1))
      expect(page).toContain(`wp-image-${stored.remoteId}`)
      expect(missingOnPage(page, { sent: post.content, formerly: null })).toEqual([])
      const again = done(await site.update(post, published))
      expect(again.mark).toBe(published.mark)
    },
  )

  test('come back in galleries, maps and cards, cut or whole, and boxes stay boxes', async () => {
    const { site, image, stored } = await withPicture('editor')
    const whole = image.file
    if (whole === null) throw new Error('The picture has a file.')
    const cut = sentPicture({ ...whole, crop: { left: 0, top: 0, width: 1, height: 2 } })
    const storedCut = done(
      await site.uploadPicture({ file: cut, bytes: somePicture(randomBytes(3)), ...words }),
    )
    const body = makeBody([...pictureBlocks(whole), makeImage({ ...image, file: cut })])
    const part = updatePart(1, { body })
    const pictures = new Map([
      [whole.id, stored],
      [cut.id, storedCut],
    ])
    const content = withPicturesPlaced(contentWith([part]), (one) => pictures.get(one)?.url)
    const post = coverage(1, { state: 'public', content, pictures })

    const published = await sent(site, post)

    const [back] = published.content.parts.filter(({ key }) => key === part.key)
    const [placed] = content.parts.filter(({ key }) => key === part.key)
    expect(back === undefined ? null : comparablePart(back)).toBe(
      placed === undefined ? '' : comparablePart(placed),
    )
    const page = done(await site.readPage(published.url))
    expect(page).toContain(storedCut.url.slice(storedCut.url.lastIndexOf('/') + 1))
    expect(missingOnPage(page, { sent: post.content, formerly: null })).toEqual([])
    const again = done(await site.update(post, published))
    expect(again.mark).toBe(published.mark)
  })

  test('another picture that somebody puts in their place is theirs', async () => {
    const { site, stored, post, part } = await withPicture('editor')
    const published = await sent(site, post)
    const other = await withPicture('editor')
    const raw = (await bySomebody(`posts/${published.remoteId}?context=edit`)) as {
      content: { raw: string }
    }

    // As the block editor's “Replace” does it: number and address change, the class stays.
    await bySomebody(`posts/${published.remoteId}`, {
      content: raw.content.raw
        .replaceAll(stored.url, other.stored.url)
        .replaceAll(`"id":${stored.remoteId}`, `"id":${other.stored.remoteId}`)
        .replaceAll(`wp-image-${stored.remoteId}`, `wp-image-${other.stored.remoteId}`),
    })

    const there = done(await site.get(published.remoteId))
    const [back] = there?.content.parts.filter(({ key }) => key === part.key) ?? []
    expect(back === undefined ? [] : imagesIn(back.body)).toMatchObject([
      { file: null, source: other.stored.url, caption: words.caption, credit: words.credit },
    ])
  })
})
