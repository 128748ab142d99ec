import { arabicLabels } from './labels/arabic'
import { dutchLabels } from './labels/dutch'
import { englishLabels } from './labels/english'
import { frenchLabels } from './labels/french'
import { germanLabels } from './labels/german'
import { hebrewLabels } from './labels/hebrew'
import { italianLabels } from './labels/italian'
import { polishLabels } from './labels/polish'
import { portugueseLabels } from './labels/portuguese'
import { spanishLabels } from './labels/spanish'
import { turkishLabels } from './labels/turkish'
import { ukrainianLabels } from './labels/ukrainian'
import type { PageLabels } from './page-labels'

const tables: ReadonlyMap<string, PageLabels> = new Map([
  ['en', englishLabels],
  ['de', germanLabels],
  ['ar', arabicLabels],
  ['es', spanishLabels],
  ['fr', frenchLabels],
  ['he', hebrewLabels],
  ['it', italianLabels],
  ['nl', dutchLabels],
  ['pl', polishLabels],
  ['pt', portugueseLabels],
  ['tr', turkishLabels],
  ['uk', ukrainianLabels],
])

/** The words of a page in its language (BCP 47); English where we have none of our own. */
export function labelsFor(language: string): PageLabels {
  return tables.get(primaryOf(language)) ?? englishLabels
}

/** Whether pages in a language (BCP 47) speak it by themselves. */
export function hasOwnLabels(language: string): boolean {
  return tables.has(primaryOf(language))
}

function primaryOf(language: string): string {
  return language.toLowerCase().split('-')[0] ?? ''
}

/** Some of these words in each language: what comes back from a server is known by any of them. */
export function inAnyLanguage<Words>(word: (labels: PageLabels) => Words): readonly Words[] {
  return [...tables.values()].map(word)
}
