import ts from 'typescript'
import { nodesOf, placeOf } from './app-sources'

/** Words that stand in a source as they are shown, past the catalogue: `file:line words`. */
export function unsaidWords(source: ts.SourceFile): readonly string[] {
  if (notShown.test(source.fileName)) return []
  return [...nodesOf(source)].flatMap((node) => {
    const shown = shownWords(node)
    return shown.filter(isWords).map((words) => `${placeOf(node)} ${words}`)
  })
}

// What goes to readers follows the article’s language; the command line speaks English.
const notShown = /^electron\/cli|^shared\/(publish|interchange|document)\//

const wordAttributes = new Set(
  ['aria-label', 'title', 'placeholder', 'label', 'alt', 'lead', 'hint', 'submit', 'cancel'].concat(
    ['missing', 'words', 'none', 'wrong', 'any', 'on', 'off', 'back'],
  ),
)

function shownWords(node: ts.Node): readonly string[] {
  if (ts.isJsxText(node)) return [node.text.trim()]
  if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) return literalsIn(node)
  if (ts.isJsxAttribute(node) && wordAttributes.has(node.name.getText())) {
    return node.initializer === undefined ? [] : literalsIn(node.initializer)
  }
  if (ts.isCallExpression(node) && node.expression.getText() === 'appError') {
    return node.arguments.slice(1, 3).flatMap(literalsIn)
  }
  const isNews = ts.isCallExpression(node) && node.expression.getText().endsWith('tellNews')
  return isNews ? node.arguments.flatMap(literalsIn) : []
}

/** The texts an expression can be, without what is said, compared or called within it. */
function literalsIn(node: ts.Node): readonly string[] {
  if (ts.isStringLiteralLike(node)) return [node.text]
  if (ts.isTemplateExpression(node)) {
    return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)]
  }
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse].flatMap(literalsIn)
  if (ts.isJsxExpression(node)) {
    return node.expression === undefined ? [] : literalsIn(node.expression)
  }
  if (ts.isObjectLiteralExpression(node)) {
    return node.properties.flatMap((property) =>
      ts.isPropertyAssignment(property) ? literalsIn(property.initializer) : [],
    )
  }
  return []
}

function isWords(text: string): boolean {
  return /[a-z]{2,}/i.test(text) && !names.has(text) && !/^(https?:|[a-z]+-[a-z-]+$)/.test(text)
}

/** Names of things and of keys, which are the same in every language. */
const names: ReadonlySet<string> = new Set(
  ['Esc', 'Enter', 'Delete', 'Alt+↑ ↓', 'TK'].concat(
    // A sign of the toolbar, and paths and addresses as they are written.
    ['ab', '/home/you/site', '/var/www/news', 'www.harbour.example'],
    ['harbour-post.netlify.app', 'eu-central-1', 'section/world/', 'desk@harbour.example'],
  ),
)
