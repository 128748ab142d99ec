import fc from 'fast-check'
import { expect, test } from 'vitest'
import { correctionId, entryId } from '../../../shared/ids'
import { missingFromPage } from '../../../shared/publish/read-page'
import { fileOf, releaseOf } from '../../support/render-sample'
import { at, coverageOf, paragraphs, sampleDay, sampleUpdate } from '../../support/sample-coverage'

const release = releaseOf(sampleDay)
const page = fileOf(release, release.pagePath)

test('a whole page holds every update, word for word', () => {
  expect(release.updates).toHaveLength(5)
  expect(missingFromPage(page, release)).toEqual([])
})

test('a page that was cut off lacks its later updates', () => {
  const cut = page.slice(0, page.indexOf('Ferries stop sailing</h3>'))

  expect(missingFromPage(cut, release)).toEqual(['u-e28503904', 'u-e28503872'])
})

test('an update with other words than were sent is noticed', () => {
  const changed = page.replaceAll('no longer rising', 'still rising')

  expect(missingFromPage(changed, release)).toEqual(['u-e28504134'])
})

test('whatever an update says, it is found again on its page', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (noise) => {
      const text = `&amp; <b>“five” < six</b> </div></article> ${noise}`
      const update = sampleUpdate({ stamp: at(9), id: entryId('one'), body: paragraphs(text) })
      const made = releaseOf(coverageOf({}, [update]))

      expect(missingFromPage(fileOf(made, made.pagePath), made)).toEqual([])
    }),
  )
})

test('a notice that is not on the page, or says something else, is noticed', () => {
  const notice = {
    id: correctionId('one'),
    kind: 'correction',
    at: at(10),
    text: 'An earlier version said five & six.\n\nIt was six.',
    place: 'top',
  } as const
  const update = sampleUpdate({ stamp: at(9), id: entryId('one'), corrections: [notice] })
  const made = releaseOf(coverageOf({}, [update]))
  const whole = fileOf(made, made.pagePath)

  expect(missingFromPage(whole, made)).toEqual([])
  expect(missingFromPage(whole.replaceAll('It was six.', 'It was four.'), made)).toEqual(['c-one'])
  expect(missingFromPage(whole.replace(/<aside[\s\S]*?<\/aside>/, ''), made)).toEqual(['c-one'])
})
