import { html, type Html } from '../../document/html'
import { textDirection } from '../text-direction'

/** Content as a feed carries it: far from its page, what runs from the right has to say so itself. */
export function feedContent(content: Html, language: string): Html {
  return textDirection(language) === 'ltr'
    ? content
    : html`<div lang="${language}" dir="rtl">
${content}
</div>`
}
