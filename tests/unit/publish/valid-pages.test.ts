import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import { makeBody, makeBox, makeParagraph, makeText } from '../../../shared/document/make-body'
import { articleId, correctionId, entryId } from '../../../shared/ids'
import type { Correction, CorrectionPlace } from '../../../shared/model/correction'
import type { Coverage } from '../../../shared/model/coverage'
import { noFlags } from '../../../shared/model/update'
import { filesOf, releaseOf } from '../../support/render-sample'
import {
  arabicDay,
  at,
  coverageOf,
  everyBlock,
  longHeadline,
  sampleDay,
  sampleFields,
  samplePicture,
  sampleUpdate,
  sampleUpdates,
} from '../../support/sample-coverage'

const validator = new HtmlValidate({ extends: ['html-validate:recommended'] })

const twoBoxes = makeBody(
  ['The gate', 'The quay'].map((title) =>
    makeBox('facts', title, [makeParagraph([makeText('Built in 1911.')])]),
  ),
)

const threeHundred = Array.from({ length: 300 }, (_, index) =>
  sampleUpdate({
    id: entryId(`m${String(index)}`),
    stamp: at(0) + index * 420_000,
    headline: index % 3 === 0 ? `Reading ${String(index)}` : '',
    flags: { ...noFlags, keyEvent: index % 20 === 0, pinned: index === 7 },
    body: everyBlock,
  }),
)

const placed = (place: CorrectionPlace, id: string): Correction => ({
  id: correctionId(`${id}${place}`),
  kind: place === 'top' ? 'clarification' : 'correction',
  at: at(13),
  text: 'It was “eleven” & not <twelve>.\nWe are sorry.',
  place,
})
const everywhere = (id: string) => (['top', 'entry', 'bottom'] as const).map((p) => placed(p, id))
const whole = coverageOf(
  {},
  sampleUpdates.map((update) => ({ ...update, corrections: everywhere(update.id) })),
  { corrections: everywhere('f'), editedAt: at(13) },
)
const corrected: Coverage = {
  ...whole,
  body: { ...whole.body, corrections: everywhere('b'), editedAt: at(14) },
}

const cut = {
  ...samplePicture,
  crop: { left: 10, top: 0, width: 900, height: 700 },
  focus: { x: 4, y: 96 },
}
const cutPictures = {
  lead: { file: cut, caption: '', credit: 'M. L.', alt: '', decorative: true as const },
  map: { file: { ...cut, look: 'transparent' as const }, credit: 'Water Office', alt: 'The quays' },
}

const pages: readonly (readonly [string, Coverage])[] = [
  ['a full day', sampleDay],
  ['a day in Arabic', arabicDay],
  ['a headline of two hundred characters', coverageOf({ headline: longHeadline }, sampleUpdates)],
  ['no headline', coverageOf({ headline: '', standfirst: '', slug: '' }, sampleUpdates)],
  ['no update', coverageOf({}, [])],
  ['two boxes of facts', coverageOf({}, [sampleUpdate({ stamp: at(9), body: twoBoxes })])],
  ['pictures cut, focused and decorative', coverageOf(cutPictures, sampleUpdates)],
  [
    'a missing picture',
    coverageOf(
      { lead: { file: null, caption: 'The gate', credit: 'M. L.', alt: '' } },
      sampleUpdates,
    ),
  ],
  [
    'a picture without words',
    coverageOf({ lead: { file: samplePicture, caption: '', credit: '', alt: '' } }, []),
  ],
  [
    'a map with its image',
    coverageOf({ map: { file: samplePicture, credit: 'Water Office', alt: 'The harbour' } }, []),
  ],
  [
    'nothing around the text',
    coverageOf(
      { lead: null, map: null, previousDay: null, authors: [], tags: [], section: '' },
      [],
    ),
  ],
  ['an ended day', coverageOf({}, sampleUpdates, { state: 'ended', endedAt: at(22) })],
  ['a day with corrections everywhere', corrected],
  ['a corrected story', { ...corrected, article: { ...corrected.article, kind: 'story' } }],
  ['a story', coverageOf(sampleFields, [], { kind: 'story', id: articleId('story') })],
  ['three hundred updates', coverageOf({}, threeHundred)],
  [
    'an ended day of three hundred updates',
    coverageOf({}, threeHundred, { state: 'ended', endedAt: at(36) }),
  ],
]

test.each(pages)(
  'the page of %s is valid HTML, and so are the others of its site',
  async (_, coverage) => {
    const seen = new Set(coverage.updates.map(({ id }) => id))
    const release = releaseOf(coverage, { seen })

    const pages = filesOf(release).flatMap(([path, text]) =>
      path.endsWith('.html') && typeof text === 'string' ? [[path, text] as const] : [],
    )
    const alone = pages.filter(([path]) => path.includes('/u/'))
    const others = pages.filter(([path]) => !path.includes('/u/'))
    // Three hundred pages of one update each are all made alike.
    for (const [path, text] of [...alone.slice(0, 5), ...others]) {
      expect([path, await findings(text)]).toEqual([path, []])
    }
  },
)

test('a page that is not valid is noticed', async () => {
  expect(await findings('<!DOCTYPE html><html><p><div></p></html>')).not.toEqual([])
})

async function findings(page: string): Promise<readonly string[]> {
  const report = await validator.validateString(page)
  return report.results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message }) => `${String(line)}: ${ruleId}: ${message}`),
  )
}
