import { describe, expect, test } from 'vitest'
import { tableText } from '../../../shared/document/blocks/table'
import { mostColumns, mostRows } from '../../../shared/document/make-table'
import { readTabs } from '../../../shared/interchange/read-tabs'

const textOf = (text: string) => {
  const table = readTabs(text)
  return table === null ? null : tableText(table)
}

describe('cells copied out of a spreadsheet', () => {
  test('are a table, whatever ends their lines', () => {
    expect(textOf('Port\tState\r\nKolsey\tshut\r\n')).toBe('Port\tState\nKolsey\tshut')
    expect(textOf('a\t1\rb\t2')).toBe('a\t1\nb\t2')
  })

  test('keep their place where some are empty', () => {
    expect(textOf('a\t\t1\n\tb\t2')).toBe('a\t\t1\n\tb\t2')
  })

  test.each([
    ['one row', 'a\tb'],
    ['one column', 'a\nb\nc'],
    ['rows of unlike length', 'a\tb\nc\td\te'],
    ['a line of words above them', 'Tides\na\t1'],
    ['nothing', ''],
  ])('%s is words', (_name, text) => {
    expect(readTabs(text)).toBeNull()
  })

  test('more than a text can hold are words', () => {
    const rows = (count: number) => Array.from({ length: count }, () => 'a\tb').join('\n')
    const row = (count: number) => Array.from({ length: count }, () => 'a').join('\t')

    expect([readTabs(rows(mostRows)), readTabs(rows(mostRows + 1))]).toEqual([
      expect.anything(),
      null,
    ])
    expect(readTabs(`${row(mostColumns + 1)}\n${row(mostColumns + 1)}`)).toBeNull()
  })
})
