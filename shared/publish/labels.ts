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
  readonly updated: string
  readonly coverageEnded: string
  readonly withdrawnAt: string
  readonly originalEntry: string
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
  updated: 'Updated',
  coverageEnded: 'This coverage ended at',
  withdrawnAt: 'This update was withdrawn at',
  originalEntry: 'Original entry',
  updatesFeed: 'Updates as a feed',
  siteFeed: 'All articles as a feed',
}

/** The labels of pages. So far there is one language; its words stand for every other. */
export const labels: PageLabels = english
