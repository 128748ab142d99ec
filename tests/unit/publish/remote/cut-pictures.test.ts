import { expect, test } from 'vitest'
import { takingBack } from '../../../../electron/publish/outbox/take-texts'
import { imagesIn } from '../../../../shared/document/images-in'
import { joinHtml } from '../../../../shared/document/html'
import { makeBody, makeImage } from '../../../../shared/document/make-body'
import type { Body } from '../../../../shared/document/nodes'
import { renderBody } from '../../../../shared/document/render-body'
import { mediaId } from '../../../../shared/ids'
import { readHtml } from '../../../../shared/interchange/html/read-html'
import { diffBodies, hasChanges } from '../../../../shared/history/diff-bodies'
import type { PictureFile } from '../../../../shared/model/media'
import { publicCoverage } from '../../../../shared/publish/public-coverage'
import { comparablePart } from '../../../../shared/publish/remote/compare-content'
import { picturesThere, withPicturesPlaced } from '../../../../shared/publish/remote/pictures-there'
import { remoteContent } from '../../../../shared/publish/remote/remote-content-of'
import { bodyBlocks } from '../../../../shared/publish/wordpress/block-markup'
import { withPictureNames } from '../../../../shared/publish/wordpress/image-block'
import { coverageOf, onSite, sampleUpdates } from '../../../support/sample-coverage'

const quay: PictureFile = {
  id: mediaId('ab'.repeat(32)),
  type: 'image/heic',
  width: 4_032,
  height: 3_024,
  look: 'opaque',
  crop: { left: 100, top: 200, width: 1_500, height: 1_000 },
  focus: { x: 30, y: 70 },
}
const cut = makeImage({
  ...{ file: quay, source: '', caption: 'The quay', credit: 'Ann', alt: 'Boats' },
  decorative: true,
})

/** An article whose one update holds a picture that is cut and only adorns. */
function page() {
  const [update] = sampleUpdates
  if (update === undefined) throw new Error('a sample without updates')
  return publicCoverage(onSite(coverageOf({}, [{ ...update, body: makeBody([cut]) }])))
}

/** The text as it goes to a site, its picture in place there. */
function sentText(): Body {
  const placed = withPicturesPlaced(remoteContent(page()), () => 'https://n.example/up/quay.jpg')
  const part = placed.parts.find(({ body }) => imagesIn(body).length > 0)
  if (part === undefined) throw new Error('no picture was sent')
  return part.body
}

const ways: readonly (readonly [string, (body: Body) => string])[] = [
  ['a card, an entry or an item of markup', (body) => renderBody(body, picturesThere).markup],
  [
    'blocks of WordPress',
    (body) => withPictureNames(joinHtml(bodyBlocks(body, 0, { numbers: new Map() })).markup),
  ],
]

test.each(ways)('sent as %s, a cut picture comes back equal', (_, markup) => {
  const sent = sentText()
  expect(imagesIn(sent)).toMatchObject([{ alt: '', file: { width: 1_500, height: 1_000 } }])

  const { body } = readHtml(markup(sent))

  const bare = { key: 'foot', stamp: null, label: '', mark: '', headline: '', byline: '' } as const
  const part = (text: Body) => ({ ...bare, body: text, notes: [], unread: [] })
  expect(comparablePart(part(body))).toBe(comparablePart(part(sent)))
  expect(hasChanges(diffBodies(sent, body))).toBe(false)
})

test('taken back from a site, it is our own again: its cut, its focus, and that it adorns', async () => {
  const taking = takingBack({ takePictures: (body) => Promise.resolve(body) }, page())
  const there = imagesIn(sentText()).map((image) =>
    makeImage({ ...image, caption: 'The old quay' }),
  )

  const back = await taking.takePictures(makeBody(there))

  expect(imagesIn(back)).toEqual([
    { ...cut, caption: 'The old quay', source: 'https://n.example/up/quay.jpg' },
  ])
})

test('a description somebody wrote there makes it one that says something', async () => {
  const taking = takingBack({ takePictures: (body) => Promise.resolve(body) }, page())
  const there = imagesIn(sentText()).map((image) => makeImage({ ...image, alt: 'Five boats' }))

  const back = await taking.takePictures(makeBody(there))

  expect(imagesIn(back)[0]).toMatchObject({ alt: 'Five boats', file: quay })
  expect(imagesIn(back)[0]).not.toHaveProperty('decorative')
})
