import { addressesWords } from './german/addresses'
import { articleWords } from './german/article'
import { commandsWords } from './german/commands'
import { comparingWords } from './german/comparing'
import { daysAndImportWords } from './german/days-and-import'
import { deskErrorsWords } from './german/desk-errors'
import { historyWords } from './german/history'
import { hostsWords } from './german/hosts'
import { hostErrorsWords } from './german/host-errors'
import { importingWords } from './german/importing'
import { libraryWords } from './german/library'
import { messagesWords } from './german/messages'
import { modelWords } from './german/model'
import { movingInWords } from './german/moving-in'
import { placesWords } from './german/places'
import { preflightWords } from './german/preflight'
import { publishErrorsWords } from './german/publish-errors'
import { publishingWords } from './german/publishing'
import { queueWords } from './german/queue'
import { remoteErrorsWords } from './german/remote-errors'
import { settingsWords } from './german/settings'
import { siteLooksWords } from './german/site-looks'
import { storeErrorsWords } from './german/store-errors'
import { templateWords } from './german/templates'
import { updatesWords } from './german/updates'
import { wordpressErrorsWords } from './german/wordpress-errors'
import { wholeSiteWords } from './german/whole-site'
import { writingWords } from './german/writing'

/** Every word of the app: what it is in English, and in German. */
const catalogue = {
  ...addressesWords,
  ...articleWords,
  ...commandsWords,
  ...comparingWords,
  ...daysAndImportWords,
  ...deskErrorsWords,
  ...historyWords,
  ...hostsWords,
  ...hostErrorsWords,
  ...importingWords,
  ...libraryWords,
  ...messagesWords,
  ...modelWords,
  ...movingInWords,
  ...placesWords,
  ...preflightWords,
  ...publishErrorsWords,
  ...publishingWords,
  ...queueWords,
  ...remoteErrorsWords,
  ...settingsWords,
  ...siteLooksWords,
  ...storeErrorsWords,
  ...templateWords,
  ...updatesWords,
  ...wordpressErrorsWords,
  ...wholeSiteWords,
  ...writingWords,
} as const

/** Something the app says: an English phrase that has its German. */
export type Phrase = keyof typeof catalogue

/** The German of each phrase. */
export const german: Readonly<Record<Phrase, string>> = catalogue
