import type { BlockName } from './text-style'

/** What can be put in by its name behind a slash. */
export interface SlashItem {
  readonly does: BlockName | SlashAct
  readonly label: string
  /** Other words it is looked for with. */
  readonly also: string
  /** As Electron writes them; empty: it has none. */
  readonly keys: string
}

/** What is put in rather than made of the block. */
export type SlashAct = 'picture' | 'gallery' | 'map' | 'facts' | 'summary' | 'embed' | 'link'

const items: readonly SlashItem[] = [
  { does: 'paragraph', label: 'Paragraph', also: 'text plain', keys: 'CmdOrCtrl+Alt+0' },
  { does: 'h2', label: 'Heading', also: 'h2 title', keys: 'CmdOrCtrl+Alt+2' },
  { does: 'h3', label: 'Smaller heading', also: 'h3 title', keys: 'CmdOrCtrl+Alt+3' },
  { does: 'h4', label: 'Smallest heading', also: 'h4 title', keys: 'CmdOrCtrl+Alt+4' },
  { does: 'quote', label: 'Block quote', also: 'citation', keys: 'CmdOrCtrl+Shift+9' },
  { does: 'bullet', label: 'Bulleted list', also: 'ul points', keys: 'CmdOrCtrl+Shift+8' },
  { does: 'number', label: 'Numbered list', also: 'ol ordered', keys: 'CmdOrCtrl+Shift+7' },
  { does: 'picture', label: 'Picture', also: 'image photo', keys: 'CmdOrCtrl+Shift+M' },
  { does: 'gallery', label: 'Gallery', also: 'pictures images photos', keys: '' },
  { does: 'map', label: 'Map', also: 'picture place', keys: '' },
  { does: 'facts', label: 'Fact box', also: 'aside info', keys: '' },
  { does: 'summary', label: 'What we know', also: 'summary box', keys: '' },
  { does: 'embed', label: 'Embed card', also: 'post video document card tweet', keys: '' },
  { does: 'link', label: 'Link', also: 'url address', keys: 'CmdOrCtrl+K' },
]

/** The items whose name, or another word for it, begins with what was typed. */
export function slashItems(typed: string): readonly SlashItem[] {
  const asked = typed.trim().toLowerCase()
  const begins = (words: string): boolean =>
    words
      .toLowerCase()
      .split(' ')
      .some((word, at, all) => word.startsWith(asked) || all.slice(at).join(' ').startsWith(asked))
  return items.filter(({ label, also }) => begins(label) || begins(also))
}
