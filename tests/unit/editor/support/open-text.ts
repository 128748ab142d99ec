import {
  CONTROLLED_TEXT_INSERTION_COMMAND,
  KEY_BACKSPACE_COMMAND,
  KEY_DELETE_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_TAB_COMMAND,
  SELECT_ALL_COMMAND,
  type LexicalCommand,
} from 'lexical'
import type { EmbedSource } from '../../../../renderer/editor/embed-source'
import {
  mountEntryEditor,
  type EntryEditorMount,
} from '../../../../renderer/editor/mount-entry-editor'
import type { PictureSource } from '../../../../renderer/editor/picture-source'
import { renderBody } from '../../../../shared/document/render-body'
import type { Body } from '../../../../shared/document/nodes'
import './paper-highlights'

const noPictures: PictureSource = {
  add: () => Promise.resolve(null),
  choose: () => Promise.resolve(null),
  fromClipboard: (names) => Promise.resolve(names.map(() => null)),
  chooseSeveral: () => Promise.resolve([]),
  fetch: () => Promise.resolve(null),
  crop: () => undefined,
  words: () => Promise.resolve({ caption: '', credit: '', copyright: '', alt: '' }),
}

const noEmbeds: EmbedSource = { find: () => Promise.resolve(null) }

/** A text on the screen, and the gestures of somebody who writes in it. */
export function openText(
  body: Body,
  caret: EntryEditorMount['caret'] = 'end',
  pictures: PictureSource = noPictures,
  typography: string | null = null,
  embeds: EmbedSource = noEmbeds,
) {
  const root = document.createElement('div')
  root.contentEditable = 'true'
  document.body.append(root)
  const heard = { changes: 0, escapes: 0, largeTables: 0, tooLong: 0 }
  const mounted = mountEntryEditor({
    root,
    body,
    caret,
    onChanged: () => {
      heard.changes += 1
    },
    onCaret: () => undefined,
    onOpenLink: () => undefined,
    onEscape: () => false,
    onLink: () => undefined,
    onComment: () => undefined,
    onLine: () => undefined,
    onLargeTable: () => {
      heard.largeTables += 1
    },
    onTooLong: () => {
      heard.tooLong += 1
    },
    onToolbar: () => undefined,
    pictures,
    embeds,
    typography: () => typography,
  })
  const { editor, handle } = mounted
  handle.focus()
  const settle = () => new Promise<void>((resolve) => setTimeout(resolve))
  const press = async (
    command: LexicalCommand<KeyboardEvent>,
    key: string,
    how: { readonly shiftKey?: boolean; readonly repeat?: boolean } = {},
  ) => {
    const event = new KeyboardEvent('keydown', { key, ...how, cancelable: true })
    editor.dispatchCommand(command, event)
    await settle()
    return event
  }
  return {
    root,
    editor,
    handle,
    heard,
    unmount: mounted.unmount,
    /** Key by key, as the shortcuts want it. */
    type: async (words: string) => {
      for (const key of words) {
        editor.dispatchCommand(CONTROLLED_TEXT_INSERTION_COMMAND, key)
        await settle()
      }
    },
    enter: () => press(KEY_ENTER_COMMAND as LexicalCommand<KeyboardEvent>, 'Enter'),
    backspace: (how: { readonly repeat?: boolean } = {}) =>
      press(KEY_BACKSPACE_COMMAND, 'Backspace', how),
    del: () => press(KEY_DELETE_COMMAND, 'Delete'),
    tab: (shiftKey = false) => press(KEY_TAB_COMMAND, 'Tab', { shiftKey }),
    selectAll: () => press(SELECT_ALL_COMMAND, 'a'),
    settle,
    published: () => renderBody(handle.read()).markup.replaceAll('\n', ''),
  }
}
