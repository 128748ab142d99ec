import type { ReactNode } from 'react'
import type { EditorShortcut } from './extensions/shortcuts'
import type { Phrase } from '../../shared/words/german'

/** What a button of the toolbar does. */
export type ToolbarAction = Exclude<EditorShortcut, 'toolbar' | 'move-up' | 'move-down'> | 'comment'

/** One button of the toolbar. */
export interface ToolbarItem {
  readonly does: ToolbarAction
  readonly label: Phrase
  /** As Electron writes them; shown in the tooltip. */
  readonly keys: string
  readonly icon: ReactNode
}

/** What is wanted now and then, in a second row. */
export const rarerItems: readonly ToolbarItem[] = [
  { does: 'highlight', label: 'Highlight', keys: 'CmdOrCtrl+Alt+H', icon: <mark>ab</mark> },
  { does: 'superscript', label: 'Superscript', keys: 'CmdOrCtrl+.', icon: raised('2', 'up') },
  { does: 'subscript', label: 'Subscript', keys: 'CmdOrCtrl+Shift+.', icon: raised('2', 'down') },
  {
    does: 'code',
    label: 'Code',
    keys: 'CmdOrCtrl+E',
    icon: icon('M5.5 4.5L2 8l3.5 3.5M10.5 4.5L14 8l-3.5 3.5'),
  },
]

/** The toolbar from left to right; a hairline stands between the groups. */
export const toolbarItems: readonly (readonly ToolbarItem[])[] = [
  [
    { does: 'bold', label: 'Bold', keys: 'CmdOrCtrl+B', icon: <b>B</b> },
    { does: 'italic', label: 'Italic', keys: 'CmdOrCtrl+I', icon: <i>I</i> },
    { does: 'strike', label: 'Strike through', keys: 'CmdOrCtrl+Shift+X', icon: <s>S</s> },
    {
      does: 'link',
      label: 'Link',
      keys: 'CmdOrCtrl+K',
      icon: icon(
        'M6.8 9.2l2.4-2.4M7.2 5.2l1.7-1.7a2.5 2.5 0 013.6 3.6l-1.7 1.7',
        'M8.8 10.8l-1.7 1.7a2.5 2.5 0 01-3.6-3.6l1.7-1.7',
      ),
    },
    {
      does: 'comment',
      label: 'Comment for the newsroom',
      keys: 'CmdOrCtrl+Alt+M',
      icon: icon('M3 3.5h10v7H8l-2.5 2.5v-2.5H3z', 'M5.5 6h5M5.5 8h3'),
    },
  ],
  [
    { does: 'h2', label: 'Heading H2', keys: 'CmdOrCtrl+Alt+2', icon: level('2') },
    { does: 'h3', label: 'Smaller heading H3', keys: 'CmdOrCtrl+Alt+3', icon: level('3') },
    {
      does: 'quote',
      label: 'Block quote',
      keys: 'CmdOrCtrl+Shift+9',
      icon: icon('M3 3.5v9M6.5 5h6.5M6.5 8h6.5M6.5 11h4.5'),
    },
    {
      does: 'bullet',
      label: 'Bulleted list',
      keys: 'CmdOrCtrl+Shift+8',
      icon: icon('M3.2 4.5h.01M3.2 8h.01M3.2 11.5h.01', 'M6.5 4.5H13M6.5 8H13M6.5 11.5H13'),
    },
    {
      does: 'number',
      label: 'Numbered list',
      keys: 'CmdOrCtrl+Shift+7',
      icon: icon(
        'M2.6 3.4l1-.7v3.6M2.4 10.4c.1-1 1.8-1 1.8.1 0 .8-1.2 1.3-1.8 2.3h1.9',
        'M6.5 4.5H13M6.5 8H13M6.5 11.5H13',
      ),
    },
  ],
]

function level(digit: string): ReactNode {
  return (
    <span className="toolbar-level">
      H<small>{digit}</small>
    </span>
  )
}

function raised(sign: string, way: 'up' | 'down'): ReactNode {
  return (
    <span className="toolbar-raised">x{way === 'up' ? <sup>{sign}</sup> : <sub>{sign}</sub>}</span>
  )
}

function icon(...paths: readonly string[]): ReactNode {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {paths.map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  )
}
