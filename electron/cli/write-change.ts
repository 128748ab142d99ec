import type { Image, Inline, ListItem, TableRow } from '../../shared/document/nodes'
import { blockText } from '../../shared/document/plain-text'
import { inlineText } from '../../shared/document/inlines/inline-text'
import type {
  BlockChange,
  ContentChange,
  FieldChange,
  HoldingChange,
  PartChange,
  PictureChange,
  PieceChange,
  RevisionChange,
  TableChange,
  TextPiece,
} from '../../shared/history/change-types'
import { rowText } from '../../shared/history/diff-tables'
import { pictureNotes } from '../../shared/history/picture-notes'
import { formChange, reformWords } from '../../shared/history/reform-words'
import { assertNever } from '../../shared/result'

/** A change for a terminal, word by word: `[-taken out-] {+put in+}`; empty where nothing differs. */
export function writeChange({ fields, blocks }: RevisionChange): string {
  const changed = blocks.some(({ kind }) => kind !== 'same')
  const lines = changed ? foldSame(blocks).filter((line) => line !== '') : []
  return [...fields.map(writeField), ...lines].join('\n\n')
}

function writeField({ field, pieces }: FieldChange): string {
  return `${field}: ${pieces.map(writeTextPiece).join('')}`
}

function writeTextPiece({ kind, text }: TextPiece): string {
  return marked(kind, text)
}

function marked(kind: TextPiece['kind'], text: string): string {
  if (kind === 'same' || text === '') return text
  return kind === 'removed' ? `[-${text}-]` : `{+${text}+}`
}

/** The changed blocks in their order; a run of unchanged ones is only counted. */
function foldSame(changes: readonly BlockChange[]): readonly string[] {
  const lines: string[] = []
  let same = 0
  const tell = () => {
    if (same > 0)
      lines.push(`(${String(same)} unchanged ${same === 1 ? 'paragraph' : 'paragraphs'})`)
    same = 0
  }
  for (const change of changes) {
    if (change.kind === 'same') {
      same += 1
      continue
    }
    tell()
    lines.push(writeBlock(change))
  }
  tell()
  return lines
}

function writeBlock(change: BlockChange): string {
  switch (change.kind) {
    case 'split':
      return `${note('split here into several')}${change.parts
        .map(({ words }) => writeContent(words))
        .join('\n')}`
    case 'joined':
      return `${note('joined into one')}${change.parts
        .map(({ words }) => writeContent(words))
        .join(' ')}`
    default:
      return writePart(change, {
        textOf: blockText,
        formOf: formChange,
      })
  }
}

interface PartWords<Part> {
  readonly textOf: (part: Part) => string
  readonly formOf: (before: Part, after: Part) => string | null
}

function writePart<Part>(change: PartChange<Part>, { textOf, formOf }: PartWords<Part>): string {
  switch (change.kind) {
    case 'same':
      return textOf(change.block)
    case 'added':
      return marked('added', textOf(change.block) || unread)
    case 'removed':
      return marked('removed', textOf(change.block) || unread)
    case 'moved-away':
      return `${note('moved away from here')}${textOf(change.block)}`
    case 'changed':
    case 'moved-here': {
      const form = formOf(change.before, change.after)
      const told = [change.kind === 'moved-here' ? 'moved here' : null, form]
      const content = change.content.map(writeContent).join('\n')
      const notes = told.filter((words) => words !== null).map(note)
      // A block that only moved has no content to tell; one of an unknown kind never has.
      return `${notes.join('')}${content || textOf(change.after) || unread}`
    }
    default:
      return assertNever(change)
  }
}

const unread = '(a part this version cannot read)'

function note(words: string): string {
  return `(${words}) `
}

function writeContent(content: ContentChange): string {
  if (content.kind === 'words') return writePieces(content.pieces)
  if (content.kind === 'picture') return writePicture(content)
  if (content.kind === 'table') return writeTable(content)
  if (content.kind === 'holding') return writeHolding(content)
  const item: PartWords<ListItem> = { textOf: itemText, formOf: doneChange }
  const form = formChange(content.before, content.after)
  const lines = content.items.map((change) => `- ${writePart(change, item)}`)
  return [...(form === null ? [] : [note(form).trim()]), ...lines].join('\n')
}

function writeTable({ before, after, rows }: TableChange): string {
  const row: PartWords<TableRow> = { textOf: rowText, formOf: () => null }
  const was = before.caption ?? ''
  const is = after.caption ?? ''
  const caption = was === is ? [] : [note(`caption now “${is}”, was “${was}”`).trim()]
  return [...caption, ...rows.map((change) => `| ${writePart(change, row)}`)].join('\n')
}

function writePicture(change: PictureChange): string {
  const { fields, after } = change
  const told = fields.map(({ field, pieces }) => `${field}: ${pieces.map(writeTextPiece).join('')}`)
  const words = told.length === 0 ? [blockText(after)] : told
  return [...pictureNotes(change).map((words) => note(words).trim()), ...words].join('\n')
}

function doneChange(before: ListItem, after: ListItem): string | null {
  if (before.checked === after.checked) return null
  return after.checked === true ? 'now done' : 'no longer done'
}

function writeHolding({ before, after, fields, pictures, blocks }: HoldingChange): string {
  const form = formChange(before, after)
  const held = { textOf: (image: Image) => blockText(image) || '(a picture)', formOf: () => null }
  return [
    ...(form === null ? [] : [note(form).trim()]),
    ...fields.map(writeField),
    ...pictures.filter(({ kind }) => kind !== 'same').map((picture) => writePart(picture, held)),
    ...(blocks.some(({ kind }) => kind !== 'same') ? foldSame(blocks) : []),
  ].join('\n')
}

function itemText(item: ListItem): string {
  return item.children
    .map((child) => (child.type === 'list' ? blockText(child) : inlineText([child])))
    .join('')
}

/** Neighbouring pieces of one kind stand in one mark. */
function writePieces(pieces: readonly PieceChange[]): string {
  const runs: TextPiece[] = []
  for (const piece of pieces.map(plainPiece)) {
    const last = runs.at(-1)
    if (last?.kind !== piece.kind) runs.push(piece)
    else runs.splice(-1, 1, { kind: last.kind, text: last.text + piece.text })
  }
  return runs.map(writeTextPiece).join('')
}

function plainPiece(piece: PieceChange): TextPiece {
  if (piece.kind !== 'reformed') return { kind: piece.kind, text: wordsOf(piece.inline) }
  const { before, after } = piece
  return { kind: 'same', text: `${wordsOf(after)} (${reformWords(before, after)})` }
}

function wordsOf(inline: Inline): string {
  return inline.type === 'unknown-inline' ? unread : inlineText([inline])
}
