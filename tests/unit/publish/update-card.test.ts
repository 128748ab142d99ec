import { expect, test } from 'vitest'
import { makeBody, makeImage, makeParagraph, makeText } from '../../../shared/document/make-body'
import { largestForm } from '../../../shared/document/picture-forms'
import { picturePath } from '../../../shared/document/picture-path'
import { entryId } from '../../../shared/ids'
import { noFlags, type Update } from '../../../shared/model/update'
import { publicCoverage } from '../../../shared/publish/public-coverage'
import { updateCard } from '../../../shared/publish/update-card'
import { fileOf, releaseOf, structuredDataOf } from '../../support/render-sample'
import {
  arabicDay,
  at,
  coverageOf,
  longHeadline,
  onSite,
  paragraphs,
  sampleDay,
  samplePicture,
  sampleUpdate,
} from '../../support/sample-coverage'
import { sampleSite } from '../../support/sample-site'

const folder = '2024/03/12/eastmouth-spring-tide/'
const url = `https://news.example/${folder}`
const pictured = makeBody([
  makeParagraph([makeText('The gate is down.')]),
  makeImage({ file: samplePicture, source: '', caption: 'The gate', credit: 'M. Linde', alt: 'A' }),
])

/** Which cards an article of one update has, and what the update’s page names. */
function shared(of: Partial<Update>) {
  const update = sampleUpdate({ id: entryId('one'), stamp: at(12, 8), ...of })
  const release = releaseOf(coverageOf({}, [update]), { seen: new Set([update.id]) })
  const page = fileOf(release, `${folder}u/one/index.html`)
  return {
    cards: release.files.map(({ path }) => path).filter((path) => path.endsWith('/card.jpg')),
    named: /og:image" content="([^"]*)"/.exec(page)?.[1],
    alt: /og:image:alt" content="([^"]*)"/.exec(page)?.[1],
    image: structuredDataOf(page).image,
  }
}

test.each<readonly [string, Partial<Update>]>([
  ['with a headline', { headline: 'Road closed' }],
  ['that is a key event', { flags: { ...noFlags, keyEvent: true } }],
  ['that is a summary', { flags: { ...noFlags, summary: true } }],
  ['that is pinned', { flags: { ...noFlags, pinned: true } }],
])('an update %s has a card, which its page names to people and machines', (_, of) => {
  const { cards, named, alt, image } = shared(of)

  expect(cards).toEqual([`${folder}card.jpg`, `${folder}u/one/card.jpg`])
  expect(named).toBe(`${url}u/one/card.jpg`)
  expect(alt).toBe(of.headline ?? 'The water stands at two metres ten.')
  expect(image).toEqual([
    expect.objectContaining({ url: `${url}u/one/card.jpg`, width: '1200 px', height: '630 px' }),
  ])
})

test.each<readonly [string, Partial<Update>]>([
  ['without anything of its own', {}],
  ['with an empty headline', { headline: '  ' }],
  ['that has no words', { flags: { ...noFlags, pinned: true }, body: paragraphs('') }],
  ['that was withdrawn', { headline: 'Road closed', state: 'withdrawn', withdrawnAt: at(13) }],
])('for an update %s the card of its article stands', (_, of) => {
  const { cards, named, image } = shared(of)

  expect(cards).toEqual([`${folder}card.jpg`])
  expect(named).toBe(`${url}card.jpg`)
  expect(image).toBeUndefined()
})

test('a picture in its text is beside the words of its card, and what machines are told', () => {
  const { named, image } = shared({ headline: 'Gate down', body: pictured })
  const file = `${url}${picturePath(largestForm(samplePicture))}`

  expect(named).toBe(`${url}u/one/card.jpg`)
  expect(image).toEqual([expect.objectContaining({ url: file })])
  expect(shared({ body: pictured }).named).toBe(file)
})

test('a card says what happened, in which coverage, when and who says so', () => {
  const page = publicCoverage(onSite(sampleDay))
  const [, headlined, , , plain] = page.posted
  const arabic = publicCoverage(onSite(arabicDay))
  const german = publicCoverage(onSite(coverageOf({ language: 'de', zone: 'Europe/Berlin' }, [])))
  const words = (update: Update | undefined, of: typeof page) => {
    if (update === undefined) throw new Error('no update')
    const { kicker, headline, line, siteName, direction } = updateCard(update, of, sampleSite)
    return [siteName, kicker, headline, line, direction]
  }
  const late = sampleUpdate({ stamp: at(24, 10), stampAsWritten: '0.10 Uhr', headline: 'Nachts' })

  expect([
    words(headlined, page),
    words(plain, page),
    words(arabic.posted[0], arabic),
    words(late, german),
  ]).toMatchInlineSnapshot(`
    [
      [
        "The Eastmouth Courier",
        "Eastmouth closes its harbour gates as the spring tide nears",
        "Lower road closed in both directions",
        "UPDATE 1208 GMT · Tuesday, 12 March 2024",
        "ltr",
      ],
      [
        "The Eastmouth Courier",
        "Eastmouth closes its harbour gates as the spring tide nears",
        "The water stands at two metres ten.",
        "UPDATE 0832 GMT · Tuesday, 12 March 2024",
        "ltr",
      ],
      [
        "The Eastmouth Courier",
        "الميناء يغلق بواباته مع اقتراب المد العالي",
        "أُغلقت البوابة الخارجية",
        "UPDATE 1254 GMT · الثلاثاء، 12 مارس 2024",
        "rtl",
      ],
      [
        "The Eastmouth Courier",
        "Eastmouth closes its harbour gates as the spring tide nears",
        "Nachts",
        "0.10 Uhr · Mittwoch, 13. März 2024",
        "ltr",
      ],
    ]
  `)
})

test('its article’s lead is not beside its words, its own first picture is', () => {
  const page = publicCoverage(onSite(sampleDay))
  const photoOf = (body: Update['body']) =>
    updateCard(sampleUpdate({ stamp: at(9), headline: 'Gate', body }), page, sampleSite).photo

  expect(page.fields.lead?.file).not.toBeNull()
  expect(photoOf(paragraphs('Down.'))).toBeNull()
  expect(photoOf(pictured)).toBe(samplePicture)
})

test('a headline of any length, and that of its coverage, are cut at a word', () => {
  const page = publicCoverage(onSite(coverageOf({ headline: longHeadline }, [])))
  const card = (body: Update['body']) =>
    updateCard(sampleUpdate({ stamp: at(9), headline: longHeadline, body }), page, sampleSite)

  expect(card(paragraphs('a')).headline).toMatch(/^Eastmouth closes .{120,165}…$/)
  expect(card(paragraphs('a')).kicker).toMatch(/^Eastmouth closes .{70,105}…$/)
  expect(card(pictured).kicker).toMatch(/^Eastmouth closes .{30,56}…$/)
})
