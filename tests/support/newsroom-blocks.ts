import {
  divider,
  lineBreak,
  makeBody,
  makeChecklist,
  makeCode,
  makeList,
  makeQuote,
  makeText,
} from '../../shared/document/make-body'
import { makeTable } from '../../shared/document/make-table'
import type { Block } from '../../shared/document/nodes'
import { parseBody } from '../../shared/document/parse-body'
import { valueOf } from './read-coverage'

/** Quotes with who said them, a checklist, a divider, code and a table, as a text holds them. */
export const newsroomBlocks: readonly Block[] = valueOf(
  parseBody(
    makeBody([
      makeQuote([makeText('No words -- “none”.')], {
        who: 'A. Writer & Co.',
        where: 'Kolsey, at 3 < 5',
      }),
      makeQuote([makeText('Lifted from the text.')], { pull: true, who: 'B. Reed' }),
      makeChecklist([
        { content: [makeText('Call the pilot', 1)], checked: true },
        { content: [makeList('bullet', [[makeText('twice')]])], checked: false },
        { content: [makeText('Look at the gate')], checked: false },
      ]),
      divider,
      makeCode(
        [makeText('if (a < b) {'), lineBreak, makeText('  return "--"'), lineBreak, makeText('}')],
        'c++',
      ),
      ...tableOfTides(),
    ]),
  ),
).root.children

function tableOfTides() {
  const cell = (text: string, reach = {}) => ({
    content: text === '' ? [] : [makeText(text)],
    ...reach,
  })
  const table = makeTable(
    [
      [cell('Port'), cell('High water', { colSpan: 2 })],
      [cell('Kolsey'), cell('4.2'), cell('5.1')],
      [cell('Eldhammar & <Sund>'), cell(''), cell('11.05 "m"')],
    ],
    { caption: 'Tides -- today & tomorrow', headerRow: true, headerColumn: true },
  )
  return table === null ? [] : [table]
}
