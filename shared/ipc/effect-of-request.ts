import type { RequestName } from './contract'

/** What a request that succeeded changes for the other windows; `open-articles`: also what is open there. */
export type RequestEffect = 'none' | 'library' | 'desk' | 'open-articles'

// What is not named here may have changed what the library shows: one list too much is read, never
// one too few.
const effects: Readonly<Partial<Record<RequestName, RequestEffect>>> = {
  listArticles: 'none',
  search: 'none',
  listMarks: 'none',
  openArticle: 'none',
  shelfOf: 'none',
  readWords: 'none',
  decodeImport: 'none',
  chooseImportFile: 'none',
  previewArticle: 'none',
  chooseFolder: 'none',
  listPublications: 'none',
  listRevisions: 'none',
  openPublished: 'none',
  addPicture: 'none',
  choosePicture: 'none',
  fetchPicture: 'none',
  clipboardPictures: 'none',
  pictureWords: 'none',
  findSite: 'none',
  testSite: 'none',
  secretKeeping: 'none',
  listSitePosts: 'none',
  timeline: 'none',
  countChanges: 'none',
  getRevision: 'none',
  seenNow: 'none',
  coverageAt: 'none',
  checkHistory: 'none',
  queue: 'none',
  listDeliveries: 'none',
  networkIsBack: 'none',
  readConflict: 'none',
  desk: 'none',
  rememberPlace: 'none',
  openLink: 'none',
  readyToQuit: 'none',
  recents: 'none',
  noteCommand: 'none',
  backUpNow: 'none',
  showFolder: 'none',
  schedules: 'none',
  people: 'none',
  takeCameIn: 'none',
  contextMenu: 'none',
  copyLink: 'none',
  saveCopy: 'none',
  dragOut: 'none',
  settleIn: 'none',
  openWindow: 'none',
  reloadWindow: 'none',
  replaceWords: 'open-articles',
  putWordsBack: 'open-articles',
  saveSettings: 'desk',
  saveFolderTarget: 'desk',
  saveSite: 'desk',
  removeTarget: 'desk',
  setTargetResting: 'desk',
  pauseQueue: 'desk',
}

/** What the other windows must read anew after a request. */
export function effectOfRequest(name: RequestName): RequestEffect {
  return effects[name] ?? 'library'
}
