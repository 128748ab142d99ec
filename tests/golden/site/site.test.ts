import { expect, test } from 'vitest'
import { correctionId, entryId } from '../../../shared/ids'
import { fileOf, releaseOf } from '../../support/render-sample'
import { at, coverageOf, onSite, sampleUpdate, sampleUpdates } from '../../support/sample-coverage'

// One day with everything a reader can meet. A change of these files is a change for readers: read it.
const withdrawn = sampleUpdate({
  id: entryId('withdrawn'),
  stamp: at(10),
  state: 'withdrawn',
  withdrawnAt: at(10, 40),
  withdrawnReason: 'The figure came from another gauge.',
})
const corrected = sampleUpdate({
  id: entryId('corrected'),
  stamp: at(9, 45),
  editedAt: at(10, 5),
  corrections: [
    {
      id: correctionId('gauge'),
      kind: 'correction',
      at: at(10, 5),
      text: 'An earlier version gave the height at the mill as two metres. It was one metre eighty.',
      place: 'entry',
    },
  ],
})
const clarified = {
  id: correctionId('crest'),
  kind: 'clarification',
  at: at(13, 20),
  text: 'The crest is expected at 18:40 at the outer gate; it reaches the mill half an hour later.',
  place: 'top',
} as const
const afterMidnight = sampleUpdate({ id: entryId('night'), stamp: at(24, 10) })
const release = releaseOf(
  coverageOf({}, [afterMidnight, ...sampleUpdates, corrected, withdrawn], {
    corrections: [clarified],
    editedAt: clarified.at,
  }),
  { seen: new Set([withdrawn.id]) },
  [
    onSite(coverageOf({ headline: 'Monday’s storm' }, [], { state: 'ended', endedAt: at(0) }), {
      url: 'https://news.example/2024/03/11/a-storm/',
    }),
  ],
)

test.each([
  ['article.html', release.pagePath],
  ['article-feed.xml', '2024/03/12/eastmouth-spring-tide/feed.xml'],
  ['front-page.html', 'index.html'],
  ['corrections.html', 'corrections/index.html'],
  ['site-feed.xml', 'feed.xml'],
  ['update.html', '2024/03/12/eastmouth-spring-tide/u/e28504088/index.html'],
  ['update-withdrawn.html', '2024/03/12/eastmouth-spring-tide/u/withdrawn/index.html'],
  ['archive.html', 'archive/index.html'],
  ['month.html', 'archive/2024/03/index.html'],
  ['day.html', 'archive/2024/03/12/index.html'],
  ['section.html', 'section/coast/index.html'],
  ['tags.html', 'tag/index.html'],
  ['search.html', 'search/index.html'],
  ['search-month.json', 'search/2024-03.json'],
  ['year.html', 'archive/2024/index.html'],
  ['lost.html', '404.html'],
])('readers get %s as it was agreed', async (golden, path) => {
  await expect(fileOf(release, path)).toMatchFileSnapshot(golden)
})

test('readers of a day that has ended get it from the beginning as it was agreed', async () => {
  const ended = releaseOf(
    coverageOf({ language: 'de' }, sampleUpdates, { state: 'ended', endedAt: at(22) }),
  )

  await expect(
    fileOf(ended, '2024/03/12/eastmouth-spring-tide/updates/1/index.html'),
  ).toMatchFileSnapshot('ended-day.html')
})
