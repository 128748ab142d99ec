import type { Phrase } from '../words/german'
/**
 * One thing an editor can do: menus, keys, the sheet of shortcuts and the palette are made from it.
 * What must be open for it, `command-needs.ts` says.
 */
export interface Command {
  readonly id: CommandId
  readonly label: Phrase
  readonly menu: 'file' | 'edit' | 'update' | 'publish' | 'view' | 'help'
  /** Electron's accelerator words; also what the renderer listens for. Absent: it has no key. */
  readonly keys?: string
  readonly group: number
}

/** Names every command. */
export type CommandId = (typeof table)[number]['id']

/**
 * The one table of commands. Order is the order in the menus; a `group` number starts a new section
 * where it changes.
 */
const table = [
  { id: 'new-live', label: 'New Live Article', menu: 'file', keys: 'CmdOrCtrl+N', group: 1 },
  { id: 'new-story', label: 'New Story', menu: 'file', keys: 'CmdOrCtrl+Shift+N', group: 1 },
  {
    id: 'new-from-template',
    label: 'New from Template…',
    menu: 'file',
    keys: 'CmdOrCtrl+Alt+T',
    group: 1,
  },
  {
    id: 'next-day',
    label: 'Open the Next Day…',
    menu: 'file',
    keys: 'CmdOrCtrl+Alt+N',
    group: 1,
  },
  { id: 'new-window', label: 'New Window', menu: 'file', group: 1 },
  { id: 'import', label: 'Import Text…', menu: 'file', keys: 'CmdOrCtrl+O', group: 2 },
  {
    id: 'bring-in',
    label: 'Bring In from a Site…',
    menu: 'file',
    keys: 'CmdOrCtrl+Shift+I',
    group: 2,
  },
  { id: 'move-in', label: 'Move In from WordPress, Publii or Markdown…', menu: 'file', group: 2 },
  { id: 'duplicate', label: 'Duplicate Article', menu: 'file', keys: 'CmdOrCtrl+Alt+D', group: 3 },
  { id: 'save-template', label: 'Save as Template', menu: 'file', group: 3 },
  { id: 'archive', label: 'Archive Article', menu: 'file', keys: 'CmdOrCtrl+Alt+A', group: 3 },
  {
    id: 'bin',
    label: 'Delete Article…',
    menu: 'file',
    keys: 'CmdOrCtrl+Alt+Backspace',
    group: 3,
  },
  { id: 'open-in-window', label: 'Open in New Window', menu: 'file', group: 3 },
  { id: 'copy-link', label: 'Copy Link to It', menu: 'file', group: 3 },
  { id: 'save-copy', label: 'Save a Copy as…', menu: 'file', group: 3 },
  { id: 'state-live', label: 'Set Article Live', menu: 'file', group: 3 },
  { id: 'state-ended', label: 'End Coverage', menu: 'file', group: 3 },
  { id: 'state-draft', label: 'Make It a Draft Again', menu: 'file', group: 3 },
  { id: 'settings', label: 'Settings…', menu: 'file', keys: 'CmdOrCtrl+,', group: 4 },
  { id: 'find', label: 'Find in Article', menu: 'edit', keys: 'CmdOrCtrl+F', group: 2 },
  { id: 'replace', label: 'Replace in Article', menu: 'edit', keys: 'CmdOrCtrl+Alt+F', group: 2 },
  { id: 'find-next', label: 'Find Next', menu: 'edit', keys: 'F3', group: 2 },
  { id: 'find-previous', label: 'Find Previous', menu: 'edit', keys: 'Shift+F3', group: 2 },
  {
    id: 'find-article',
    label: 'Find in Everything',
    menu: 'edit',
    keys: 'CmdOrCtrl+Shift+F',
    group: 2,
  },
  {
    id: 'replace-everywhere',
    label: 'Replace in Everything…',
    menu: 'edit',
    keys: 'CmdOrCtrl+Alt+Shift+F',
    group: 2,
  },
  {
    id: 'next-to-come',
    label: 'Next TK',
    menu: 'edit',
    keys: 'CmdOrCtrl+Shift+K',
    group: 2,
  },
  { id: 'next-comment', label: 'Next Comment', menu: 'edit', keys: 'CmdOrCtrl+Alt+C', group: 2 },
  { id: 'insert-link', label: 'Link…', menu: 'edit', group: 3 },
  {
    id: 'insert-picture',
    label: 'Picture…',
    menu: 'edit',
    keys: 'CmdOrCtrl+Shift+M',
    group: 3,
  },
  { id: 'add-comment', label: 'Comment…', menu: 'edit', keys: 'CmdOrCtrl+Alt+M', group: 3 },
  { id: 'all-comments', label: 'All Comments…', menu: 'edit', group: 3 },
  { id: 'compose', label: 'Write Update', menu: 'update', keys: 'CmdOrCtrl+U', group: 1 },
  { id: 'post', label: 'Post Update', menu: 'update', keys: 'CmdOrCtrl+Enter', group: 1 },
  {
    id: 'set-aside',
    label: 'Set Draft Aside and Begin Another',
    menu: 'update',
    keys: 'CmdOrCtrl+Alt+U',
    group: 1,
  },
  { id: 'next-draft', label: 'Next Draft', menu: 'update', keys: 'CmdOrCtrl+Alt+J', group: 1 },
  {
    id: 'delete-draft',
    label: 'Delete Draft of an Update',
    menu: 'update',
    keys: 'CmdOrCtrl+Alt+X',
    group: 1,
  },
  {
    id: 'schedule',
    label: 'Post Update at a Time…',
    menu: 'update',
    keys: 'CmdOrCtrl+Alt+S',
    group: 1,
  },
  { id: 'undo-post', label: 'Undo Post', menu: 'update', keys: 'CmdOrCtrl+Shift+U', group: 1 },
  { id: 'restamp', label: 'Change Time…', menu: 'update', keys: 'CmdOrCtrl+Shift+T', group: 2 },
  {
    id: 'withdraw',
    label: 'Withdraw Update…',
    menu: 'update',
    keys: 'CmdOrCtrl+Shift+Backspace',
    group: 2,
  },
  { id: 'reinstate', label: 'Bring Back Update', menu: 'update', group: 2 },
  { id: 'mark-key-event', label: 'Key Event or Not', menu: 'update', group: 3 },
  { id: 'mark-summary', label: 'Summary or Not', menu: 'update', group: 3 },
  { id: 'mark-pinned', label: 'Pin or Unpin', menu: 'update', group: 3 },
  { id: 'call-confirmed', label: 'Status: Confirmed', menu: 'update', group: 4 },
  { id: 'call-unconfirmed', label: 'Status: Unconfirmed', menu: 'update', group: 4 },
  { id: 'call-developing', label: 'Status: Developing', menu: 'update', group: 4 },
  { id: 'call-nothing', label: 'No Status', menu: 'update', group: 4 },
  { id: 'tell-minor', label: 'Change Is a Minor Fix', menu: 'update', keys: 'F6', group: 5 },
  { id: 'tell-update', label: 'Change Is an Update', menu: 'update', keys: 'F7', group: 5 },
  { id: 'tell-correction', label: 'Correction…', menu: 'update', keys: 'F8', group: 5 },
  { id: 'tell-clarification', label: 'Clarification…', menu: 'update', keys: 'F9', group: 5 },
  { id: 'go-to-time', label: 'Go to Time…', menu: 'update', keys: 'CmdOrCtrl+G', group: 6 },
  {
    id: 'next-key-event',
    label: 'Next Key Event',
    menu: 'update',
    keys: 'CmdOrCtrl+Alt+K',
    group: 6,
  },
  {
    id: 'previous-key-event',
    label: 'Previous Key Event',
    menu: 'update',
    keys: 'CmdOrCtrl+Alt+Shift+K',
    group: 6,
  },
  {
    id: 'filter-updates',
    label: 'Filter Updates',
    menu: 'update',
    keys: 'CmdOrCtrl+Shift+G',
    group: 6,
  },
  { id: 'show-all-updates', label: 'Show All Updates', menu: 'update', group: 6 },
  { id: 'people', label: 'People in Bylines…', menu: 'update', keys: 'CmdOrCtrl+Alt+B', group: 7 },
  { id: 'publish', label: 'Publish', menu: 'publish', keys: 'CmdOrCtrl+Shift+P', group: 1 },
  { id: 'preview', label: 'Preview', menu: 'publish', keys: 'CmdOrCtrl+P', group: 1 },
  {
    id: 'see-changes',
    label: 'See What Changes',
    menu: 'publish',
    keys: 'CmdOrCtrl+Shift+D',
    group: 1,
  },
  {
    id: 'publish-at',
    label: 'Publish at…',
    menu: 'publish',
    keys: 'CmdOrCtrl+Alt+P',
    group: 1,
  },
  {
    id: 'open-published',
    label: 'Open in Browser',
    menu: 'publish',
    keys: 'CmdOrCtrl+Shift+O',
    group: 2,
  },
  { id: 'change-address', label: 'Change the Address…', menu: 'publish', group: 2 },
  { id: 'places', label: 'Places…', menu: 'publish', keys: 'CmdOrCtrl+Shift+S', group: 3 },
  { id: 'site-looks', label: 'Look and Words of the Site…', menu: 'publish', group: 3 },
  { id: 'whole-site', label: 'Publish the Whole Site Anew…', menu: 'publish', group: 3 },
  { id: 'queue', label: 'Queue', menu: 'publish', keys: 'CmdOrCtrl+5', group: 3 },
  { id: 'pause-queue', label: 'Pause or Resume the Queue', menu: 'publish', group: 3 },
  { id: 'palette', label: 'Go to Anything…', menu: 'view', keys: 'CmdOrCtrl+K', group: 1 },
  { id: 'go-library', label: 'Go to Library', menu: 'view', keys: 'CmdOrCtrl+1', group: 1 },
  { id: 'go-article', label: 'Go to Article', menu: 'view', keys: 'CmdOrCtrl+2', group: 1 },
  { id: 'go-inspector', label: 'Go to Details', menu: 'view', keys: 'CmdOrCtrl+3', group: 1 },
  { id: 'go-history', label: 'Go to History', menu: 'view', keys: 'CmdOrCtrl+4', group: 1 },
  {
    id: 'compare-now',
    label: 'Compare with What Readers See',
    menu: 'view',
    keys: 'CmdOrCtrl+D',
    group: 2,
  },
  {
    id: 'open-past',
    label: 'Open as It Was…',
    menu: 'view',
    keys: 'CmdOrCtrl+Shift+H',
    group: 2,
  },
  {
    id: 'toggle-library',
    label: 'Show or Hide Library',
    menu: 'view',
    keys: 'CmdOrCtrl+Shift+1',
    group: 3,
  },
  {
    id: 'toggle-inspector',
    label: 'Show or Hide Details',
    menu: 'view',
    keys: 'CmdOrCtrl+Shift+3',
    group: 3,
  },
  { id: 'focus-mode', label: 'Only the Text', menu: 'view', keys: 'F4', group: 3 },
  { id: 'typewriter', label: 'Keep the Line in the Middle', menu: 'view', group: 3 },
  { id: 'toggle-theme', label: 'Light or Dark', menu: 'view', keys: 'CmdOrCtrl+Shift+L', group: 4 },
  { id: 'toggle-contrast', label: 'High Contrast', menu: 'view', group: 4 },
  { id: 'zoom-in', label: 'Everything Larger', menu: 'view', keys: 'CmdOrCtrl+Plus', group: 5 },
  { id: 'zoom-out', label: 'Everything Smaller', menu: 'view', keys: 'CmdOrCtrl+-', group: 5 },
  { id: 'zoom-reset', label: 'Usual Size', menu: 'view', keys: 'CmdOrCtrl+0', group: 5 },
  { id: 'shortcuts', label: 'Keyboard Shortcuts', menu: 'help', keys: 'CmdOrCtrl+/', group: 1 },
] as const satisfies readonly (Omit<Command, 'id'> & { readonly id: string })[]

/** Every command there is, in the order of the menus. */
export const commands: readonly Command[] = table
