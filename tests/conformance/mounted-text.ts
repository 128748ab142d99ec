import { createEntryEditor, readBody } from '../../renderer/editor/create-entry-editor'
import type { Body } from '../../shared/document/nodes'

/** Mounts a body in the editor and gives what is on the page, and what would be saved. */
export function mountedText(body: Body): { readonly html: string; readonly saved: Body } {
  const root = document.createElement('div')
  document.body.append(root)
  const editor = createEntryEditor(body)
  editor.setRootElement(root)
  const result = { html: root.innerHTML, saved: readBody(editor) }
  editor.dispose()
  root.remove()
  return result
}
