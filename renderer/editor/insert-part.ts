import type { LexicalEditor } from 'lexical'
import { makeEmbed } from '../../shared/document/make-body'
import { assertNever } from '../../shared/result'
import { say } from '../../shared/words/say'
import { $insertBox, $insertCards } from './insert-cards'
import { $createBoxNode } from './nodes/box-node'
import { $createEmbedNode } from './nodes/embed-node'
import { $createMapNode } from './nodes/map-node'
import type { SlashAct } from './slash-items'

/** What is put in empty, to be filled where it stands. */
export type Part = Extract<SlashAct, 'map' | 'facts' | 'summary' | 'embed'>

/** Whether it is put in empty. */
export function isPart(name: string): name is Part {
  return name === 'map' || name === 'facts' || name === 'summary' || name === 'embed'
}

/** Puts an empty map, box or embed card in at the caret. */
export function insertPart(editor: LexicalEditor, part: Part): void {
  editor.update(() => {
    switch (part) {
      case 'map':
        return $insertCards([$createMapNode()])
      case 'embed':
        return $insertCards([$createEmbedNode(makeEmbed({}))])
      case 'facts':
        return $insertBox($createBoxNode('facts'))
      case 'summary':
        return $insertBox($createBoxNode('summary', say('What we know')))
      default:
        return assertNever(part)
    }
  })
}
