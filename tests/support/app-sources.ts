import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

const rooms = ['renderer', 'electron', 'shared']

/** Each source file of the app, parsed. */
export function appSources(): readonly ts.SourceFile[] {
  return rooms.flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .map((path) => join(room, path).replaceAll('\\', '/'))
      .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('shared/words/'))
      .map((path) =>
        ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true),
      ),
  )
}

/** Every node of a file, the outer before the inner. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node
  const children: ts.Node[] = []
  ts.forEachChild(node, (child) => {
    children.push(child)
  })
  for (const child of children) yield* nodesOf(child)
}

/** `renderer/app.tsx:12`. */
export function placeOf(node: ts.Node): string {
  const file = node.getSourceFile()
  const { line } = file.getLineAndCharacterOfPosition(node.getStart())
  return `${file.fileName}:${String(line + 1)}`
}
