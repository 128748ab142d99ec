import type { TemplateSlot } from '../../model/site-templates'
import { say } from '../../words/say'

/** What a part of a page is called on the screen. */
export function slotName(slot: TemplateSlot): string {
  return {
    masthead: say('Head of every page'),
    'front-page': say('Front page'),
    'list-item': say('Article in a list'),
    'article-head': say('Head of an article'),
    'article-foot': say('Foot of an article'),
    footer: say('Foot of every page'),
  }[slot]
}
