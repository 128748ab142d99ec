import type { UpdateStatus } from '../model/update'
import type { PublicChange } from './change-log'

/** The words a page says by itself, apart from what was written. One table for each language. */
export interface PageLabels {
  readonly skip: string
  readonly live: string
  readonly lastUpdate: string
  readonly by: string
  readonly and: string
  readonly map: string
  readonly picture: string
  readonly keyEvents: string
  readonly keyEvent: string
  readonly summary: string
  readonly pinned: string
  readonly status: Readonly<Record<UpdateStatus, string>>
  readonly updated: string
  readonly coverageEnded: string
  readonly withdrawnAt: string
  readonly originalEntry: string
  readonly dayOfSeries: string
  readonly correction: string
  readonly clarification: string
  readonly corrected: string
  readonly clarified: string
  readonly withdrawn: string
  readonly noReason: string
  readonly corrections: string
  readonly correctionsAbout: string
  readonly noCorrections: string
  readonly allChanges: string
  readonly allChangesAbout: string
  readonly noChanges: string
  readonly backToArticle: string
  readonly headAndCaptions: string
  readonly theText: string
  readonly headline: string
  readonly standfirst: string
  readonly caption: string
  readonly credit: string
  readonly pictureInWords: string
  readonly mapCredit: string
  readonly mapInWords: string
  readonly putIn: string
  readonly takenOut: string
  readonly unchanged: (paragraphs: number) => string
  readonly told: Readonly<Record<PublicChange['told'], string>>
  readonly updatesFeed: string
  readonly siteFeed: string
}

const english: PageLabels = {
  skip: 'Skip to the text',
  live: 'Live',
  lastUpdate: 'Last update',
  by: 'By',
  and: 'and',
  map: 'Map',
  picture: 'Picture',
  keyEvents: 'Key events',
  keyEvent: 'Key event',
  summary: 'Summary',
  pinned: 'Pinned',
  status: { confirmed: 'Confirmed', unconfirmed: 'Unconfirmed', developing: 'Developing' },
  updated: 'Updated',
  coverageEnded: 'This coverage ended at',
  withdrawnAt: 'This update was withdrawn at',
  originalEntry: 'Original entry',
  dayOfSeries: 'Day',
  correction: 'Correction',
  clarification: 'Clarification',
  corrected: 'Corrected',
  clarified: 'Clarified',
  withdrawn: 'Withdrawn',
  noReason: 'An update was taken back; no reason was given.',
  corrections: 'Corrections',
  correctionsAbout: 'What we got wrong, made clearer or took back, newest first.',
  noCorrections: 'Nothing has been corrected, clarified or taken back so far.',
  allChanges: 'All changes',
  allChangesAbout: 'Every change of what was published here, newest first.',
  noChanges: 'Nothing that was published here has been changed so far.',
  backToArticle: 'Back to the article',
  headAndCaptions: 'Headline and captions',
  theText: 'The text',
  headline: 'Headline',
  standfirst: 'Standfirst',
  caption: 'Caption',
  credit: 'Credit',
  pictureInWords: 'Picture in words',
  mapCredit: 'Map credit',
  mapInWords: 'Map in words',
  putIn: 'put in',
  takenOut: 'taken out',
  unchanged: (paragraphs) =>
    paragraphs === 1 ? '1 paragraph unchanged' : `${String(paragraphs)} paragraphs unchanged`,
  told: {
    minor: 'Minor fix',
    update: 'Updated',
    correction: 'Correction',
    clarification: 'Clarification',
    withdrawn: 'Withdrawn',
    reinstated: 'Brought back',
  },
  updatesFeed: 'Updates as a feed',
  siteFeed: 'All articles as a feed',
}

/** The labels of pages. So far there is one language; its words stand for every other. */
export const labels: PageLabels = english
