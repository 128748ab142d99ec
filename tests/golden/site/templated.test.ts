import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fileOf, releaseOf } from '../../support/render-sample'
import { at, coverageOf, onSite, sampleUpdates } from '../../support/sample-coverage'
import { siteWith } from '../../support/templated-site'

// The document’s own examples, as the pages they make. A change of these files is a change for readers.
const examples = Object.fromEntries(
  [...readFileSync('docs/templates.md', 'utf8').matchAll(/```liquid (\S+)\n([\s\S]*?)```/g)].map(
    ([, slot = '', text = '']) => [slot, text],
  ),
)
const release = releaseOf(
  coverageOf({}, sampleUpdates),
  {},
  [
    onSite(coverageOf({ headline: 'Monday’s storm' }, [], { state: 'ended', endedAt: at(0) }), {
      url: 'https://news.example/2024/03/11/a-storm/',
    }),
  ],
  null,
  siteWith(examples),
)

test.each([
  ['templated-article.html', release.pagePath],
  ['templated-front-page.html', 'index.html'],
  ['templated-month.html', 'archive/2024/03/index.html'],
  ['templated-update.html', '2024/03/12/eastmouth-spring-tide/u/e28504088/index.html'],
])('readers of a site with templates get %s as it was agreed', async (golden, path) => {
  await expect(fileOf(release, path)).toMatchFileSnapshot(golden)
})
