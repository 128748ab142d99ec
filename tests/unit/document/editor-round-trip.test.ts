import { LinkNode } from '@lexical/link'
import { ListItemNode, ListNode } from '@lexical/list'
import { HeadingNode } from '@lexical/rich-text'
import fc from 'fast-check'
import { createEditor } from 'lexical'
import { expect, test } from 'vitest'
import { holderNodes } from '../../../renderer/editor/nodes/holder-nodes'
import { CodeNode } from '../../../renderer/editor/nodes/code-node'
import { DividerNode } from '../../../renderer/editor/nodes/divider-node'
import { TableCellNode, TableRowNode } from '@lexical/table'
import { TableNode } from '../../../renderer/editor/nodes/table-node'
import { QuoteNode } from '../../../renderer/editor/nodes/quote-node'
import type { Body } from '../../../shared/document/nodes'
import { parseBody } from '../../../shared/document/parse-body'
import { anyBody } from './body-arbitrary'

const texts = [LinkNode, ListItemNode, ListNode, HeadingNode, QuoteNode, CodeNode]
const tables = [TableNode, TableRowNode, TableCellNode]
const nodes = [...texts, ...tables, DividerNode, ...holderNodes]

function throughTheEditor(body: Body): unknown {
  const editor = createEditor({ nodes, onError: (error) => expect.unreachable(error.message) })
  const state = editor.parseEditorState(JSON.stringify(body))
  return JSON.parse(JSON.stringify(state))
}

/** Without what is left out when it is read again, and what Lexical remembers for the next key pressed: the format of a block's last text. */
function meaning(json: unknown): unknown {
  const hint = (key: string, value: unknown) =>
    key === 'textFormat' || key === 'textStyle' || (key === 'checked' && value === false)
  return JSON.parse(
    JSON.stringify(json, (key, value: unknown) => (hint(key, value) ? undefined : value)),
  )
}

test('the editor gives back every body as it was given', () => {
  fc.assert(
    fc.property(anyBody, (made) => {
      const body = parseBody(made)
      if (!body.ok) expect.unreachable(body.error.message)

      expect(meaning(throughTheEditor(body.value))).toEqual(meaning(body.value))
    }),
  )
})
