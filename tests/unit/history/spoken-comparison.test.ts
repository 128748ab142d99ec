import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { NewFields } from '../../../renderer/features/history/changed-fields'
import { makeBody, makeText } from '../../../shared/document/make-body'
import { makeTable } from '../../../shared/document/make-table'
import { diffBodies } from '../../../shared/history/diff-bodies'
import { diffRevisions } from '../../../shared/history/diff-revisions'
import { beforeFirst, contentOfFields } from '../../../shared/history/entry-content'
import { renderDiff } from '../../../shared/history/render-diff'
import { speakingIn } from '../../../shared/words/say'
import { present } from '../../support/present'
import { sampleDay } from '../../support/sample-coverage'

test('what an editor reads of a change is in her language, names and values alike', () => {
  const now = contentOfFields(sampleDay.article)
  const { fields } = sampleDay.article
  const ended = { ...now, state: 'ended' } as const
  const opened = { ...now, fields: { ...fields, importedOpening: [{ kind: 'previous-day' }] } }

  const words = speakingIn('de', () => [
    ...diffRevisions(now, ended, fields).fields,
    ...diffRevisions(now, opened as typeof now, fields).fields,
  ]).map(({ after }) => after)
  const names = speakingIn('de', () =>
    renderToStaticMarkup(
      createElement(NewFields, { fields: diffRevisions(beforeFirst(now), now, fields).fields }),
    ),
  )

  expect(words).toEqual(['beendet', 'Vortag'])
  expect(names).toContain('<dt>Überschrift</dt>')
  expect(names).not.toContain('<dt>Headline</dt>')
})

test('so are the headings of a table', () => {
  const rows = [['Place'], ['Kyiv']].map((row) =>
    row.map((cell) => ({ content: [makeText(cell)] })),
  )
  const [plain, headed] = [false, true].map((headerRow) =>
    makeBody([present(makeTable(rows, { headerRow }))]),
  )

  const drawn = speakingIn('de', () =>
    renderDiff(diffBodies(present(plain), present(headed)), { view: 'inline' }),
  )

  expect(drawn.flatMap(({ cells }) => cells)[0]?.markup).toContain('jetzt mit Kopfzeile')
})
