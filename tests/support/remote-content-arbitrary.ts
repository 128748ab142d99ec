import fc from 'fast-check'
import { entryId, mediaId } from '../../shared/ids'
import { readHtml } from '../../shared/interchange/html/read-html'
import { renderBody } from '../../shared/document/render-body'
import type { PictureFile } from '../../shared/model/media'
import type {
  RemoteContent,
  RemoteLead,
  RemotePart,
} from '../../shared/publish/remote/remote-content'
import { picturesThere } from '../../shared/publish/remote/pictures-there'
import { anyBody } from '../unit/document/body-arbitrary'

const line = fc
  .array(fc.constantFrom('Kyiv', 'says', '“will”', '<b>', '&amp;', '-->', '"', '日本', '😀', '#'), {
    minLength: 1,
    maxLength: 5,
  })
  .map((words) => words.join(' '))
const lineOrNone = fc.oneof(line, fc.constant(''))
const names = fc.uniqueArray(
  fc.tuple(fc.constantFrom('Ann', 'Ben', 'Çelik', 'Dora & Co'), fc.integer({ min: 1, max: 9 })),
  { maxLength: 4, selector: ([name, number]) => `${name}${String(number)}` },
)
const nameList = names.map((list) => list.map(([name, number]) => `${name} ${String(number)}`))

/** A body as it is seen on a page, in normal form. */
export const seenBody = anyBody.map((body) => readHtml(renderBody(body, picturesThere).markup).body)

const file: PictureFile = {
  id: mediaId('a'.repeat(64)),
  type: 'image/jpeg',
  width: 1200,
  height: 800,
}

const words = { caption: line, credit: lineOrNone, alt: lineOrNone }
const lead: fc.Arbitrary<RemoteLead> = fc.oneof(
  fc.record({ file: fc.constant(file), url: fc.constant('https://n.example/p.jpg'), ...words }),
  fc.record({ file: fc.constant(null), url: fc.constant(''), ...words }),
)

const plain = {
  stamp: null,
  label: '',
  mark: '',
  headline: '',
  byline: '',
  notes: [],
  unread: [],
} as const

const update: fc.Arbitrary<RemotePart> = fc.record({
  key: fc.stringMatching(/^[0-9a-z]{4,12}$/).map((id) => entryId(`9${id}`)),
  stamp: fc.integer({ min: 0, max: 4_000_000_000_000 }),
  label: line,
  mark: lineOrNone,
  headline: lineOrNone,
  byline: lineOrNone,
  body: seenBody,
  notes: fc.array(line, { maxLength: 2 }),
  unread: fc.constant([]),
})

const frame = (key: 'head' | 'foot'): fc.Arbitrary<readonly RemotePart[]> =>
  fc.oneof(
    fc.constant([]),
    fc
      .record({ body: seenBody, notes: fc.array(line, { maxLength: 2 }) })
      .map((own) => [{ ...plain, key, ...own }]),
  )
const original: fc.Arbitrary<readonly RemotePart[]> = fc.oneof(
  fc.constant([]),
  fc
    .record({ label: lineOrNone, body: seenBody })
    .map((own) => [{ ...plain, key: 'body' as const, ...own }]),
)

/** Any article as it is sent to a remote site. */
export const anyRemoteContent: fc.Arbitrary<RemoteContent> = fc.record({
  headline: line,
  standfirst: fc.oneof(
    lineOrNone,
    fc.array(line, { minLength: 20 }).map((all) => all.join(' ')),
  ),
  section: fc.constantFrom('', 'World', 'Ukraine'),
  tags: nameList,
  authors: nameList,
  lead: fc.oneof(fc.constant(null), lead),
  parts: fc
    .tuple(
      frame('head'),
      fc.uniqueArray(update, { maxLength: 4, selector: ({ key }) => key }),
      original,
      frame('foot'),
    )
    .map((parts) => parts.flat()),
})
