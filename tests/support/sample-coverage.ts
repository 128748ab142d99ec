import {
  makeBody,
  makeHeading,
  makeLink,
  makeList,
  makeParagraph,
  makeQuote,
  makeText,
} from '../../shared/document/make-body'
import { textFormat, type Block, type Body } from '../../shared/document/nodes'
import { articleId, entryId, mediaId } from '../../shared/ids'
import type { Article, ArticleFields } from '../../shared/model/article'
import type { Coverage } from '../../shared/model/coverage'
import type { PictureFile } from '../../shared/model/media'
import { neverSent } from '../../shared/model/sent-mark'
import type { Instant } from '../../shared/model/stamp'
import { noFlags, type Update } from '../../shared/model/update'
import type { SiteArticle } from '../../shared/publish/site'

/** Minutes after midnight GMT on the sample's day, 12 March 2024. */
export function at(hour: number, minute = 0): Instant {
  return Date.UTC(2024, 2, 12, hour, minute)
}

/** A picture of the sample: its file is made by the test that needs its bytes. */
export const samplePicture: PictureFile = {
  id: mediaId('4f1c2a7be09d5583'.repeat(4)),
  type: 'image/jpeg',
  width: 1600,
  height: 1000,
}

/** A body of paragraphs. */
export function paragraphs(...texts: readonly string[]): Body {
  return makeBody(texts.map((text) => makeParagraph([makeText(text)])))
}

/** A body of one block of each kind. */
export const everyBlock: Body = makeBody([
  makeParagraph([
    makeText('The ferry company says '),
    makeText('all sailings', textFormat.bold),
    makeText(' are off until '),
    makeText('at least', textFormat.italic),
    makeText(' Thursday; see '),
    makeLink('https://ferries.example/status?from=a&to=b', [makeText('its list of sailings')]),
    makeText('.'),
  ]),
  makeHeading('h2', [makeText('What is open')]),
  makeList('bullet', [
    [makeText('The north quay, for small boats')],
    [makeText('The fish market, from seven')],
    [makeList('bullet', [[makeText('cash only: the line is down')]])],
  ]),
  makeQuote([makeText('We have seen higher water, but never this early in the spring.')]),
  makeHeading('h3', [makeText('What comes next')]),
  makeList('number', [
    [makeText('High water at 18:40')],
    [makeText('A second one after midnight')],
  ]),
  makeParagraph([
    makeText('Prices were said to be <b>“fixed”</b> & '),
    makeText('final', textFormat.strike),
  ]),
])

const body: readonly Block[] = [
  makeParagraph([
    makeText(
      'A spring tide and a north-westerly gale are due to meet off the coast this evening, and the harbour at Eastmouth has begun to close its gates. The water office expects a crest of 3.4 metres above the mean, forty centimetres below the flood of 2013.',
    ),
  ]),
  makeHeading('h2', [makeText('The night before')]),
  makeParagraph([
    makeText(
      'Volunteers laid eleven thousand sandbags along the lower road between nine in the evening and four in the morning. The last lorry left the depot empty.',
    ),
  ]),
  makeQuote([
    makeText(
      'If the wind turns before seven we shall laugh about it. If it does not, we shall be tired.',
    ),
  ]),
  makeParagraph([
    makeText(
      'Schools on the island stay shut. The hospital has moved its emergency intake to the upper building, which has its own generator.',
    ),
  ]),
]

/** The fields of the sample day. */
export const sampleFields: ArticleFields = {
  headline: 'Eastmouth closes its harbour gates as the spring tide nears',
  standfirst:
    'A gale and the year’s highest tide meet this evening. Ferries are off, the lower road is closed, and the crest is expected at 18:40.',
  slug: 'eastmouth-spring-tide',
  section: 'Coast',
  tags: ['Eastmouth', 'weather'],
  authors: [{ name: 'Ada Brook', url: 'https://news.example/people/ada' }, { name: 'Tom Reyes' }],
  language: 'en-GB',
  zone: 'Europe/London',
  stampTemplate: 'UPDATE {HHmm} GMT',
  day: '2024-03-12',
  lead: {
    file: samplePicture,
    caption:
      'The outer gate of Eastmouth harbour is lowered by hand after its motor failed, Tuesday morning',
    credit: 'Mara Linde/Coast Pictures',
    alt: 'Four people in yellow turn a large iron wheel beside grey water',
  },
  map: { file: null, credit: 'Eastmouth Water Office', alt: '' },
  previousDay: {
    label: 'Monday’s Coverage',
    title: 'A Storm With a Name',
    url: 'https://news.example/2024/03/11/a-storm-with-a-name/',
  },
  importedOpening: null,
  changeLog: false,
  nextDay: null,
  series: null,
  embargo: null,
}

/** An update of the sample, posted at its stamp. */
export function sampleUpdate(of: Partial<Update> & { readonly stamp: Instant }): Update {
  return {
    id: entryId(`e${String(of.stamp / 60_000)}`),
    articleId: articleId('sample'),
    state: 'posted',
    stampAsWritten: null,
    sequence: 1,
    headline: '',
    authors: [],
    flags: noFlags,
    status: null,
    body: paragraphs('The water stands at two metres ten.'),
    version: 1,
    postedAt: of.stamp,
    withdrawnAt: null,
    withdrawnReason: '',
    ...neverSent,
    ...of,
  }
}

/** An article with these fields and updates, its text as in the sample. */
export function coverageOf(
  fields: Partial<ArticleFields>,
  updates: readonly Update[],
  article: Partial<Article> = {},
): Coverage {
  const id = article.id ?? articleId('sample')
  const bodyId = entryId(`${id}body`)
  return {
    article: {
      id,
      kind: 'live',
      state: 'live',
      fields: { ...sampleFields, ...fields },
      version: 1,
      bodyId,
      createdAt: at(6),
      modifiedAt: at(13),
      endedAt: null,
      ...neverSent,
      ...article,
    },
    body: {
      id: bodyId,
      articleId: id,
      body: makeBody(body),
      version: 1,
      modifiedAt: at(7),
      ...neverSent,
    },
    updates,
  }
}

/** A day with everything in it: own headlines, flags, edits, every block. */
export const sampleUpdates: readonly Update[] = [
  sampleUpdate({
    stamp: at(12, 54),
    body: paragraphs(
      'The outer gate is down. Its motor failed at noon and eleven people closed it by hand, a quarter of an hour ahead of the plan.',
      'Water in the inner basin now stands at two metres ten and is no longer rising.',
    ),
  }),
  sampleUpdate({
    stamp: at(12, 8),
    headline: 'Lower road closed in both directions',
    flags: { ...noFlags, keyEvent: true },
    authors: [{ name: 'Tom Reyes' }],
    editedAt: at(12, 31),
    body: paragraphs(
      'Police closed the lower road between the mill and the fish market at noon. Buses go by the upper town.',
    ),
  }),
  sampleUpdate({
    stamp: at(11, 30),
    headline: 'What we know at half past eleven',
    flags: { ...noFlags, summary: true, pinned: true },
    body: everyBlock,
  }),
  sampleUpdate({
    stamp: at(9, 4),
    stampAsWritten: 'Update 09.04 GMT',
    flags: { ...noFlags, keyEvent: true },
    headline: 'Ferries stop sailing',
    body: paragraphs(
      'The ferry company has stopped its service to the island for today and tomorrow.',
    ),
  }),
  sampleUpdate({ stamp: at(8, 32) }),
]

/** An article as it stands on the sample's site. */
export function onSite(coverage: Coverage, changes: Partial<SiteArticle> = {}): SiteArticle {
  return {
    coverage,
    url: 'https://news.example/2024/03/12/eastmouth-spring-tide/',
    firstPublishedAt: at(8, 40),
    seen: new Set(),
    ...changes,
  }
}

/** The sample day. */
export const sampleDay: Coverage = coverageOf({}, sampleUpdates)

/** An article written from right to left. */
export const arabicDay: Coverage = {
  ...coverageOf(
    {
      headline: 'الميناء يغلق بواباته مع اقتراب المد العالي',
      standfirst: 'توقفت العبّارات عن الإبحار، ومن المتوقع أن تبلغ المياه ذروتها عند الساعة 18:40.',
      slug: 'eastmouth-ar',
      section: '',
      tags: [],
      language: 'ar',
      authors: [{ name: 'ليلى حداد' }],
      lead: { file: null, caption: 'بوابة الميناء صباح الثلاثاء', credit: 'مارا ليندي', alt: '' },
      previousDay: null,
    },
    [
      sampleUpdate({
        id: entryId('ar1'),
        stamp: at(12, 54),
        flags: { ...noFlags, keyEvent: true },
        headline: 'أُغلقت البوابة الخارجية',
        body: paragraphs(
          'أُغلقت البوابة الخارجية للميناء يدويًا بعد تعطل محركها، قبل ربع ساعة من الموعد المقرر.',
        ),
      }),
    ],
    { id: articleId('arabic') },
  ),
}

/** A headline as long as headlines get: 200 characters. */
export const longHeadline =
  'Eastmouth closes its harbour gates, halts every ferry, moves the hospital’s intake uphill and asks four thousand people on the lower road to sleep elsewhere as gale and spring tide meet this evening!!'
