import { coverageHeadline } from '../document/display-headline'
import type { Check } from './finding'

/** A page without a headline is called by its first sentence, which is seldom what one wants. */
export const checkHeadline: Check = (coverage) => {
  if (coverage.article.fields.headline.trim() !== '') return []
  return [
    {
      kind: 'headline-missing',
      severity: 'warn',
      message: `The headline is missing; readers will see “${coverageHeadline(coverage)}”.`,
      remedy: 'Write a headline. The address of the page stays as it is once published.',
      entryId: null,
    },
  ]
}
