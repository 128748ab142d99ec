import { coverageHeadline } from '../document/display-headline'
import { labelsFor } from '../publish/labels'
import { say } from '../words/say'
import type { Check } from './finding'

/** A page without a headline is called by its first sentence, which is seldom what one wants. */
export const checkHeadline: Check = (coverage) => {
  if (coverage.article.fields.headline.trim() !== '') return []
  return [
    {
      kind: 'headline-missing',
      severity: 'warn',
      message: say('The headline is missing; readers will see “{headline}”.', {
        headline: coverageHeadline(coverage, labelsFor(coverage.article.fields.language).untitled),
      }),
      remedy: say('Write a headline. The address of the page stays as it is once published.'),
      entryId: null,
    },
  ]
}
