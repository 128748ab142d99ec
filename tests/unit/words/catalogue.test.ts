import { IntlMessageFormat } from 'intl-messageformat'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { german } from '../../../shared/words/german'
import { appSources, nodesOf, placeOf } from '../../support/app-sources'
import { unsaidWords } from '../../support/unsaid-words'

const sources = appSources()

/** The gaps of a message, also those within its plurals. */
function gapsOf(message: string): readonly string[] {
  const { body } = parsed(message)
  const names = new Set<string>()
  const visit = (elements: unknown): void => {
    if (!Array.isArray(elements)) return
    for (const element of elements as readonly Readonly<Record<string, unknown>>[]) {
      // Literal text and the `#` of a plural have no name of their own.
      if (element['type'] !== 0 && typeof element['value'] === 'string') names.add(element['value'])
      for (const option of Object.values(element['options'] ?? {})) {
        visit((option as { readonly value: unknown }).value)
      }
    }
  }
  visit(body)
  return [...names].sort()
}

function parsed(message: string): { readonly body: unknown } {
  const format = new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true })
  return { body: format.getAst() }
}

describe('the catalogue', () => {
  test('has in German the gaps of the English, and both can be read', () => {
    const wrong = Object.entries(german).filter(
      ([phrase, said]) => gapsOf(phrase).join() !== gapsOf(said).join(),
    )

    expect(wrong).toEqual([])
  })

  test('holds no German that is English still', () => {
    const same = Object.entries(german)
      .filter(([phrase, said]) => phrase === said && !sameInBoth.has(phrase))
      .map(([phrase]) => phrase)

    expect(same).toEqual([])
  })

  test('quotes as German does', () => {
    const wrong = Object.values(german).filter((said) => /“[^“”„]*”|"/.test(said))

    expect(wrong).toEqual([])
  })

  test('has no line that nothing says', () => {
    const written = new Set<string>()
    for (const source of sources)
      for (const node of nodesOf(source)) if (ts.isStringLiteralLike(node)) written.add(node.text)

    expect(Object.keys(german).filter((phrase) => !written.has(phrase))).toEqual([])
  })
})

describe('the sources', () => {
  test('say nothing while they load: the language is not known then', () => {
    const early = sources
      .flatMap((source) => [...nodesOf(source)])
      .filter((node) => ts.isCallExpression(node) && node.expression.getText() === 'say')
      .filter((node) => {
        for (let outer = node.parent; !ts.isSourceFile(outer); outer = outer.parent) {
          if (ts.isFunctionLike(outer)) return false
        }
        return true
      })

    expect(early.map(placeOf)).toEqual([])
  })

  test('show no words that are not said', () => {
    expect(sources.flatMap(unsaidWords)).toEqual([])
  })
})

/** Names, and words that are the same in both languages. */
const sameInBoth: ReadonlySet<string> = new Set(
  [
    'Details',
    '{count} TK',
    '&Update',
    'Update',
    '{title} – Dateline',
    'Tablet',
    'Update {time}',
  ].concat(
    ['Live', 'Admin API key', 'Token', 'Text', '{title}', 'Ghost {version}', 'Name', 'Optional'],
    ['Dateline {version}', 'Status', 'WordPress {version}', 'Code', 'Video', 'Link'],
    ['Bucket', 'Region', 'Branch', 'Server', 'Port'],
    ['Logo', 'Navigation', 'Text (Markdown)'],
    ['Israel', 'China', 'Malaysia', 'Samoa', '{name}: {message}'],
  ),
)
