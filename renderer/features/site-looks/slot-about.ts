import type { TemplateSlot } from '../../../shared/model/site-templates'
import { say } from '../../../shared/words/say'

/** What a part of a page is, and what is built in there. */
export function slotAbout(slot: TemplateSlot): string {
  return {
    masthead: say(
      'On top of every page. Built in: the name or the logo, then your navigation, the archive and the search.',
    ),
    'front-page': say(
      'All of the front page between its head and its foot. Built in: the sections, what is live, then the newest articles.',
    ),
    'list-item': say(
      'An article wherever articles are listed. Built in: when it was and where it belongs, its headline, standfirst, newest update and picture.',
    ),
    'article-head': say(
      'Above an article’s picture and text. Built in: whether it is live, its day, headline, standfirst and byline. Corrections always stay.',
    ),
    'article-foot': say(
      'Below an article’s text. Built in: the ways to its section, series and tags.',
    ),
    footer: say('Below every page. Built in: your words for the foot, the ways, and the address.'),
  }[slot]
}
