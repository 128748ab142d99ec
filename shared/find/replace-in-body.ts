import { isLine } from '../document/block-line'
import {
  cardLines,
  isCard,
  withCardWords,
  type Card,
  type CardField,
  type CardWords,
} from '../document/card-words'
import { makeBody } from '../document/make-body'
import type {
  Block,
  Body,
  Box,
  Inline,
  List,
  ListItem,
  Quote,
  Table,
  TableCell,
} from '../document/nodes'
import type { Span } from '../document/to-come'
import {
  attributionWords,
  captionWords,
  withAttribution,
  withCaption,
} from '../document/told-words'
import { replaceInLine } from './replace-in-line'

/** Other words for some of a body’s; the line as `bodyLines` numbers it. */
export interface Replacement extends Span {
  readonly line: number
  /** Null: in the text; else in this field of what stands on the line. */
  readonly field: CardField | null
  readonly by: string
}

/** A body with other words in it. They take the form of the first letter they replace; links stay. */
export function replaceInBody(body: Body, replacements: readonly Replacement[]): Body {
  const byLine = new Map<number, Replacement[]>()
  for (const one of replacements) byLine.set(one.line, [...(byLine.get(one.line) ?? []), one])
  let line = -1
  const next = (): readonly Replacement[] => byLine.get((line += 1)) ?? []
  return makeBody(body.root.children.map((block) => replaceInBlock(block, next)))
}

/** What is to be replaced in the next line. */
type NextLine = () => readonly Replacement[]

function replaceInBlock(block: Block, next: NextLine): Block {
  if (block.type === 'list') return replaceInList(block, next)
  if (block.type === 'table') return replaceInTable(block, next)
  if (block.type === 'quote') return replaceInQuote(block, next)
  if (block.type === 'box') return replaceInBox(block, next)
  if (isCard(block)) return replaceInCard(block, next)
  const asked = next()
  if (asked.length === 0 || !isLine(block)) return block
  return { ...block, children: replaceInLine(block.children, asked) }
}

function replaceInCard(card: Card, next: NextLine): Card {
  return cardLines(card).reduce((made, fields, line) => {
    const asked = next()
    if (asked.length === 0) return made
    return fields.reduce((changed, { field, value }) => {
      const own = asked.filter((one) => one.field === field)
      const place = { line, field }
      return own.length === 0 ? changed : withCardWords(changed, place, replaceInWords(value, own))
    }, made)
  }, card)
}

/** Its title is a line, those of its content follow: so does `bodyLines` count. */
function replaceInBox(box: Box, next: NextLine): Box {
  const title = replaceInWords(
    box.title,
    next().filter(({ field }) => field === 'title'),
  )
  const children = box.children.map((block) =>
    block.type === 'list'
      ? replaceInList(block, next)
      : { ...block, children: replaceInLine(block.children, next()) },
  )
  return { ...box, title, children }
}

function replaceInList(list: List, next: NextLine): List {
  return { ...list, children: list.children.map((item) => replaceInItem(item, next)) }
}

/** Who said it is a line below its words, where it is told. */
function replaceInQuote(quote: Quote, next: NextLine): Quote {
  const said = { ...quote, children: replaceInLine(quote.children, next()) }
  const told = attributionWords(quote)
  return told.length === 0 ? said : withAttribution(said, replaceInFields(told, next()))
}

function replaceInFields(
  fields: readonly CardWords[],
  asked: readonly Replacement[],
): readonly CardWords[] {
  return fields.map(({ field, value }) => ({
    field,
    value: replaceInWords(
      value,
      asked.filter((one) => one.field === field),
    ),
  }))
}

/** A caption is a line, and each cell. */
function replaceInTable(table: Table, next: NextLine): Table {
  const told = captionWords(table)
  const named = told.length === 0 ? table : withCaption(table, replaceInFields(told, next()))
  const children = table.children.map((row) => ({
    ...row,
    children: row.children.map((cell): TableCell => {
      const [line] = cell.children
      return { ...cell, children: [{ ...line, children: replaceInLine(line.children, next()) }] }
    }),
  }))
  return { ...named, children }
}

/** What an item says itself is one line, its nested lists follow: so does `bodyLines` count. */
function replaceInItem(item: ListItem, next: NextLine): ListItem {
  const own = item.children.filter((child): child is Inline => child.type !== 'list')
  const nested = item.children.filter((child) => child.type === 'list')
  const isOwnLine = own.length > 0 || nested.length === 0
  const words = isOwnLine ? replaceInLine(own, next()) : []
  return { ...item, children: [...words, ...nested.map((list) => replaceInList(list, next))] }
}

/** The same in plain words. */
export function replaceInWords(
  text: string,
  replacements: readonly (Span & { readonly by: string })[],
): string {
  let end = 0
  const parts = replacements.map(({ from, to, by }) => {
    const part = text.slice(end, from) + by
    end = to
    return part
  })
  return parts.join('') + text.slice(end)
}
