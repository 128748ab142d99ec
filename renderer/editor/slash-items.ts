import type { BlockName } from './text-style'
import type { Phrase } from '../../shared/words/german'
import { inEveryLanguage } from '../../shared/words/in-every-language'

/** What can be put in by its name behind a slash. */
export interface SlashItem {
  readonly does: BlockName | SlashAct
  readonly label: Phrase
  /** Other words it is looked for with, in both languages. */
  readonly also: string
  /** As Electron writes them. */
  readonly keys?: string
  /** What is typed instead, at the start of a line. */
  readonly typed?: string
}

/** What is put in rather than made of the block. */
export type SlashAct =
  'table' | 'picture' | 'gallery' | 'map' | 'facts' | 'summary' | 'embed' | 'link' | 'divider'

const items: readonly SlashItem[] = [
  {
    does: 'paragraph',
    label: 'Paragraph',
    also: 'text plain fließtext normal',
    keys: 'CmdOrCtrl+Alt+0',
  },
  { does: 'h2', label: 'Heading', also: 'h2 title überschrift titel', keys: 'CmdOrCtrl+Alt+2' },
  {
    does: 'h3',
    label: 'Smaller heading',
    also: 'h3 title überschrift titel',
    keys: 'CmdOrCtrl+Alt+3',
  },
  {
    does: 'h4',
    label: 'Smallest heading',
    also: 'h4 title überschrift titel',
    keys: 'CmdOrCtrl+Alt+4',
  },
  { does: 'quote', label: 'Block quote', also: 'citation zitat', keys: 'CmdOrCtrl+Shift+9' },
  { does: 'pull-quote', label: 'Pull quote', also: 'citation zitat' },
  {
    does: 'bullet',
    label: 'Bulleted list',
    also: 'ul points punkte liste',
    keys: 'CmdOrCtrl+Shift+8',
  },
  { does: 'number', label: 'Numbered list', also: 'ol ordered liste', keys: 'CmdOrCtrl+Shift+7' },
  {
    ...{ does: 'check', label: 'Checklist', also: 'to-do tasks done aufgaben erledigt liste' },
    keys: 'CmdOrCtrl+Shift+6',
  },
  { does: 'table', label: 'Table', also: 'grid rows columns figures zeilen spalten zahlen' },
  { does: 'code', label: 'Code', also: 'preformatted source quelltext programm', typed: '```' },
  { does: 'divider', label: 'Divider', also: 'line rule hr separator linie strich', typed: '---' },
  { does: 'picture', label: 'Picture', also: 'image photo foto', keys: 'CmdOrCtrl+Shift+M' },
  { does: 'gallery', label: 'Gallery', also: 'pictures images photos bilder fotos bildergalerie' },
  { does: 'map', label: 'Map', also: 'picture place ort landkarte' },
  { does: 'facts', label: 'Fact box', also: 'aside info kasten fakten infokasten' },
  { does: 'summary', label: 'What we know', also: 'summary box zusammenfassung kasten' },
  {
    does: 'embed',
    label: 'Embed card',
    also: 'post video document card tweet beitrag dokument karte einbetten',
  },
  // Without a key: where no words are selected, that of the link is the palette’s.
  { does: 'link', label: 'Link', also: 'url address adresse verweis verlinken' },
]

/** The items whose name, or another word for it, begins with what was typed. */
export function slashItems(typed: string): readonly SlashItem[] {
  const asked = typed.trim().toLowerCase()
  const begins = (words: string): boolean =>
    words
      .toLowerCase()
      .split(' ')
      .some((word, at, all) => word.startsWith(asked) || all.slice(at).join(' ').startsWith(asked))
  return items.filter(({ label, also }) => [...inEveryLanguage(label), also].some(begins))
}
