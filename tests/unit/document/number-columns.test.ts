import { describe, expect, test } from 'vitest'
import { numberColumns } from '../../../shared/document/blocks/number-columns'
import { makeText } from '../../../shared/document/make-body'
import { makeTable } from '../../../shared/document/make-table'

const columnsOf = (rows: readonly (readonly string[])[], headerRow = false) => {
  const table = makeTable(
    rows.map((row) => row.map((words) => ({ content: words === '' ? [] : [makeText(words)] }))),
    { headerRow },
  )
  return table === null ? null : [...numberColumns(table)]
}

describe('a column of figures is set to the right', () => {
  test.each([
    '4',
    '-4.2',
    '−4,2',
    '1 024',
    '1\u202F024.50',
    '12:54',
    '€3.5bn',
    '~5 %',
    '11.05 m',
    '-12 °C',
    '90 km/h',
  ])('“%s” is a figure', (figure) => {
    expect(columnsOf([['Kolsey', figure]])).toEqual([1])
  })

  test.each(['Gate 4', '4 gates', 'M4', '5–7 pm', 'none', '4.2 m, rising'])(
    '“%s” is words',
    (words) => {
      expect(columnsOf([['Kolsey', words]])).toEqual([])
    },
  )

  test('its heading may be words, and a figure may be missing', () => {
    const rows = [
      ['Port', 'High water'],
      ['Kolsey', '4.2 m'],
      ['Sund', '–'],
      ['Eldhammar', ''],
      ['Aro', 'n/a'],
    ]

    expect(columnsOf(rows, true)).toEqual([1])
    expect(columnsOf(rows)).toEqual([])
  })

  test('one cell of words makes it a column of words', () => {
    expect(
      columnsOf([
        ['1', '2'],
        ['3', 'shut'],
      ]),
    ).toEqual([0])
  })

  test('a column in which every figure is missing is none', () => {
    expect(
      columnsOf([
        ['a', '–'],
        ['b', ''],
      ]),
    ).toEqual([])
  })

  test('below a merged cell it is counted as browsers count', () => {
    const line = (words: string) => [makeText(words)]
    const table = makeTable([
      [
        { content: line('Kolsey'), rowSpan: 2 },
        { content: line('today') },
        { content: line('4.2') },
      ],
      [{ content: line('tomorrow') }, { content: line('4.4') }],
    ])

    expect(table === null ? null : [...numberColumns(table)]).toEqual([2])
  })
})
