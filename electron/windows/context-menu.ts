import {
  Menu,
  type BrowserWindow,
  type ContextMenuParams,
  type MenuItemConstructorOptions,
} from 'electron'
import { textCommands } from '../../shared/model/context-commands'
import type { CommandId } from '../../shared/model/commands'
import { say } from '../../shared/words/say'
import { commandItem } from '../menu'
import { namedRole } from '../menu-roles'

/** What the items of a menu at the pointer do. */
export interface ContextActions {
  readonly run: (command: CommandId) => void
  readonly openLink: (url: string) => void
  readonly copy: (text: string) => void
}

/** Shows a menu at the pointer wherever there is text, a link or a picture to act on. */
export function offerContextMenu(window: BrowserWindow, actions: ContextActions): void {
  window.webContents.on('context-menu', (_event, params) => {
    const items = contextItems(params, window, actions)
    if (items.length > 0) Menu.buildFromTemplate(items).popup({ window })
  })
}

function contextItems(
  params: ContextMenuParams,
  window: BrowserWindow,
  actions: ContextActions,
): MenuItemConstructorOptions[] {
  const groups = [
    spellingItems(params, window),
    linkItems(params, actions),
    params.isEditable ? editItems(params) : copyItems(params),
    params.isEditable && isWrittenText(params) ? commandItems(actions) : [],
    pictureItems(params, window),
  ].filter(({ length }) => length > 0)
  return groups.flatMap((items, index) =>
    index === 0 ? items : [{ type: 'separator' as const }, ...items],
  )
}

/** A text of the article, not a field; Electron 25 does not say which it is. */
function isWrittenText(params: Partial<ContextMenuParams>): boolean {
  return params.formControlType === undefined || params.formControlType === 'none'
}

function spellingItems(
  { misspelledWord, dictionarySuggestions }: ContextMenuParams,
  { webContents }: BrowserWindow,
): MenuItemConstructorOptions[] {
  if (misspelledWord === '') return []
  const suggested = dictionarySuggestions.map((word) => ({
    label: word,
    click: () => {
      webContents.replaceMisspelling(word)
    },
  }))
  return [
    ...(suggested.length > 0 ? suggested : [{ label: say('No suggestions'), enabled: false }]),
    { type: 'separator' },
    {
      label: say('Add “{misspelledWord}” to the dictionary', { misspelledWord }),
      click: () => {
        webContents.session.addWordToSpellCheckerDictionary(misspelledWord)
      },
    },
  ]
}

function editItems({ editFlags }: ContextMenuParams): MenuItemConstructorOptions[] {
  const { canCut, canCopy, canPaste, canSelectAll } = editFlags
  return [
    { ...namedRole('cut'), enabled: canCut },
    { ...namedRole('copy'), enabled: canCopy },
    { ...namedRole('paste'), enabled: canPaste },
    { ...namedRole('pasteAndMatchStyle'), enabled: canPaste },
    { ...namedRole('selectAll'), enabled: canSelectAll },
  ]
}

function copyItems({ selectionText }: ContextMenuParams): MenuItemConstructorOptions[] {
  return selectionText.trim() === '' ? [] : [namedRole('copy')]
}

function linkItems(
  { linkURL }: ContextMenuParams,
  actions: ContextActions,
): MenuItemConstructorOptions[] {
  if (!/^(https?|mailto):/.test(linkURL)) return []
  return [
    {
      label: say('Open Link in Browser'),
      click: () => {
        actions.openLink(linkURL)
      },
    },
    {
      label: say('Copy Link Address'),
      click: () => {
        actions.copy(linkURL)
      },
    },
  ]
}

function commandItems({ run }: ContextActions): MenuItemConstructorOptions[] {
  return textCommands.map((command) => commandItem(command, run))
}

/** Copying the picture at a place of the window, behind what else can be done with it. */
export function copyPictureItems(
  { webContents }: BrowserWindow,
  { x, y }: { readonly x: number; readonly y: number },
): MenuItemConstructorOptions[] {
  // The page counts in its own pixels, Electron in those of the window.
  const zoom = webContents.getZoomFactor()
  const label = say('Copy Picture')
  const click = () => {
    webContents.copyImageAt(Math.round(x * zoom), Math.round(y * zoom))
  }
  return [{ type: 'separator' }, { label, click }]
}

function pictureItems(
  { mediaType, hasImageContents, x, y }: ContextMenuParams,
  { webContents }: BrowserWindow,
): MenuItemConstructorOptions[] {
  if (mediaType !== 'image' || !hasImageContents) return []
  return [
    {
      label: say('Copy Picture'),
      click: () => {
        webContents.copyImageAt(x, y)
      },
    },
  ]
}
