import { IntlMessageFormat } from 'intl-messageformat'
import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { commands } from '../../../shared/model/commands'
import { german, type Phrase } from '../../../shared/words/german'
import { say, speakingIn, type Values } from '../../../shared/words/say'
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

  test('sets the dots of a button apart, and those of a menu’s item to its last word', () => {
    const items = new Set<string>(commands.map(({ label }) => label))
    const wrong = Object.keys(german).filter(
      (phrase) => /[^/]…$/.test(phrase) && phrase.endsWith(' …') === items.has(phrase),
    )

    expect(wrong).toEqual([])
  })

  test('says each phrase in one place alone: of two, one would be dead', () => {
    const keys = readdirSync('shared/words/german').flatMap((file) => {
      const path = `shared/words/german/${file}`
      const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest)
      return [...nodesOf(source)].flatMap((node) =>
        ts.isPropertyAssignment(node) && 'text' in node.name ? [String(node.name.text)] : [],
      )
    })

    expect(keys.length).toBeGreaterThan(1000)
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })

  test('uses one German word for one thing, those of docs/german-terms.md', () => {
    const avoided = /\b(Ort|Orte|Hoster|Host|Schreibmarke|Live-Artikel|Schlüsselereignis\w*)\b/

    expect(Object.values(german).filter((said) => avoided.test(said))).toEqual([])
  })

  test('has no line that nothing says', () => {
    const written = new Set<string>()
    for (const source of sources)
      for (const node of nodesOf(source)) if (ts.isStringLiteralLike(node)) written.add(node.text)

    expect(Object.keys(german).filter((phrase) => !written.has(phrase))).toEqual([])
  })
})

test('a number is written by the language’s rules, wherever it stands in a phrase', () => {
  const said = (language: 'en' | 'de') =>
    speakingIn(language, () => [
      say('{count} chosen', { count: 1254 }),
      say('{count, plural, one {# article} other {# articles}}', { count: 1254 }),
      say('{at} of {count}', { at: 7, count: 12_540 }),
    ])

  expect(said('en')).toEqual(['1,254 chosen', '1,254 articles', '7 of 12,540'])
  expect(said('de')).toEqual(['1.254 gewählt', '1.254 Artikel', '7 von 12.540'])
})

test('German keeps units and ellipses on the line of their word', () => {
  const said = (phrase: Phrase, values?: Values) => speakingIn('de', () => say(phrase, values))

  expect(said('Settings…')).toBe('Einstellungen\u00a0…')
  expect(said('{minutes} min ago', { minutes: 5 })).toBe('vor 5\u00a0Min.')
  expect(said('{count} TK', { count: 3 })).toBe('3\u00a0TK')
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

  test('have no words in their looks, where nobody can say them in another language', () => {
    const styles = readdirSync('renderer', { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.css'))
      .map((path) => readFileSync(`renderer/${path}`, 'utf8'))

    expect(
      styles.flatMap(
        (style) => style.match(/content:[^;]*(["'])(?:(?!\1).)*[a-z]{2,}(?:(?!\1).)*\1/gi) ?? [],
      ),
    ).toEqual([])
  })

  test('write no date, time or number by the rules of one language', () => {
    const bound = sources
      .filter(({ fileName }) => fileName.startsWith('renderer/'))
      .flatMap((source) => [...nodesOf(source)])
      .filter((node) => boundToOneLanguage(node))

    expect(bound.map(placeOf)).toEqual([])
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
    [
      'Live',
      'live',
      'Admin API key',
      'Token',
      'Text',
      '{title}',
      'Ghost {version}',
      'Name',
      'Optional',
    ],
    ['Dateline {version}', 'Status', 'WordPress {version}', 'Code', 'Video', 'Link'],
    ['Bucket', 'Region', 'Branch', 'Server', 'Port'],
    ['Logo', 'Navigation', 'Text (Markdown)'],
    ['Israel', 'China', 'Malaysia', 'Samoa', '{name}: {message}'],
  ),
)

/** A formatter that names its language or takes the system’s, or the name of a month or a weekday. */
function boundToOneLanguage(node: ts.Node): boolean {
  if (ts.isStringLiteralLike(node))
    return /^(January|March|Monday|Tuesday|Jan|Mon)$/.test(node.text)
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return false
  const name = node.expression.getText()
  if (!/\.toLocale(Date|Time)?String$|^Intl\.(?!DisplayNames|Segmenter|supported)/.test(name))
    return false
  const first = node.arguments?.[0]
  return first === undefined || ts.isStringLiteralLike(first)
}
