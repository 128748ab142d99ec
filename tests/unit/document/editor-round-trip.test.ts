import { LinkNode } from '@lexical/link'
import { ListItemNode, ListNode } from '@lexical/list'
import { HeadingNode, QuoteNode } from '@lexical/rich-text'
import fc from 'fast-check'
import { createEditor } from 'lexical'
import { expect, test } from 'vitest'
import { holderNodes } from '../../../renderer/editor/nodes/holder-nodes'
import type { Body } from '../../../shared/document/nodes'
import { parseBody } from '../../../shared/document/parse-body'
import { anyBody } from './body-arbitrary'

const nodes = [LinkNode, ListItemNode, ListNode, HeadingNode, QuoteNode, ...holderNodes]

function throughTheEditor(body: Body): unknown {
  const editor = createEditor({ nodes, onError: (error) => expect.unreachable(error.message) })
  const state = editor.parseEditorState(JSON.stringify(body))
  return JSON.parse(JSON.stringify(state))
}

/** Without what Lexical remembers for the next key pressed: the format of a block's last text. */
function meaning(json: unknown): unknown {
  const hint = (key: string) => key === 'textFormat' || key === 'textStyle'
  return JSON.parse(JSON.stringify(json, (key, value: unknown) => (hint(key) ? undefined : value)))
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
