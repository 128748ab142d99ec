import { inlineText } from '../document/inlines/inline-text'
import { listText } from '../document/blocks/list'
import type { List, ListItem } from '../document/nodes'
import type { ContentChange, ListChange } from './change-types'
import { diffLines } from './diff-lines'
import { makeTraits, type Traits } from './likeness'
import { matchParts } from './match-parts'
import { itemKey, itemSections } from './normal-body'
import { partChange, placeParts } from './place-parts'

/** What differs between two lists, item by item, and within the lists in their items. */
export function diffList(before: List, after: List, language = 'en'): ListChange {
  const traits = {
    before: before.children.map((item) => traitsOf(item)),
    after: after.children.map((item) => traitsOf(item)),
  }
  const sizes = { before: before.children.length, after: after.children.length }
  const placements = placeParts(matchParts(traits.before, traits.after), sizes)
  const sides = {
    before: before.children,
    after: after.children,
    isSame: (from: number, to: number) => traits.before[from]?.key === traits.after[to]?.key,
    content: (old: ListItem, now: ListItem) => diffItem(old, now, language),
  }
  // Items are never split nor joined: their shape forbids it.
  const items = placements.map((placement) => partChange(placement, sides))
  return { kind: 'list', before, after, items }
}

function diffItem(before: ListItem, after: ListItem, language: string): readonly ContentChange[] {
  const sections = itemSections(after.children)
  // Items of one shape have the same kinds of sections in the same order.
  return itemSections(before.children).flatMap((old, index): readonly ContentChange[] => {
    const now = sections[index]
    if (old.kind === 'words' && now?.kind === 'words') {
      return [diffLines(old.inlines, now.inlines, language)]
    }
    return old.kind === 'list' && now?.kind === 'list'
      ? [diffList(old.list, now.list, language)]
      : []
  })
}

function traitsOf(item: ListItem): Traits {
  const sections = itemSections(item.children)
  const shape = `item ${sections.map(({ kind }) => kind).join(' ')}`
  const text = sections
    .map((section) =>
      section.kind === 'words' ? inlineText(section.inlines) : listText(section.list),
    )
    .join('\n')
    .trim()
  return makeTraits({ key: itemKey(item), shape, text })
}
