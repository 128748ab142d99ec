import {
  $getRoot,
  $getSelection,
  $isNodeSelection,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  KEY_DOWN_COMMAND,
  mergeRegister,
} from 'lexical'
import { $goFromBlock, $writeBelow } from '../go-from-block'
import { isTyping, registerKeyless } from '../typing-key'

/**
 * A selected block has no caret, and without one the browser would put what is typed at the start of the
 * text: it goes on below the block, and keys that move a caret find one.
 */
export const KeysOnBlockExtension = defineExtension({
  name: 'dateline/keys-on-block',
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(KEY_DOWN_COMMAND, $onKey, COMMAND_PRIORITY_LOW),
      registerKeyless(editor, $goBelow),
    ),
})

function $onKey(event: KeyboardEvent): boolean {
  const selection = $getSelection()
  if (!$isNodeSelection(selection)) return false
  const blocks = selection.getNodes()
  const [first] = blocks
  const last = blocks.at(-1)
  if (first === undefined || last === undefined) return false
  if (isTyping(event)) {
    $goBelow()
    // The letter itself is still to come.
    return false
  }
  const way = wayOf(event)
  if (way === null) return false
  event.preventDefault()
  if (way === 'start') $getRoot().selectStart()
  else if (way === 'end') $getRoot().selectEnd()
  else $goFromBlock(way === 'up' ? first : last, way)
  return true
}

function $goBelow(): boolean {
  const selection = $getSelection()
  const last = $isNodeSelection(selection) ? selection.getNodes().at(-1) : undefined
  if (last === undefined) return false
  $writeBelow(last)
  return true
}

/** Where a key leads that the editor leaves to the browser. */
function wayOf({ key, ctrlKey, metaKey }: KeyboardEvent): 'up' | 'down' | 'start' | 'end' | null {
  const isFar = ctrlKey || metaKey
  switch (key) {
    case 'Home':
      return isFar ? 'start' : 'up'
    case 'End':
      return isFar ? 'end' : 'down'
    case 'PageUp':
      return 'up'
    case 'PageDown':
      return 'down'
    case 'ArrowUp':
      return isFar ? 'start' : null
    case 'ArrowDown':
      return isFar ? 'end' : null
    default:
      return null
  }
}
