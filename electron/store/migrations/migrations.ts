import { newsroom0001 } from './0001-newsroom'
import { historyChain0002 } from './0002-history-chain'
import { changes0003 } from './0003-changes'
import { outbox0004 } from './0004-outbox'
import { longHistories0005 } from './0005-long-histories'
import { library0006 } from './0006-library'
import { updates0007 } from './0007-updates'
import { templates0008 } from './0008-templates'
import { sites0009 } from './0009-sites'
import { deployedFiles0010 } from './0010-deployed-files'
import { leftPages0011 } from './0011-left-pages'
import { listsAtHand0012 } from './0012-lists-at-hand'
import { formerAddresses0013 } from './0013-former-addresses'
import { pagesThatFollow0015 } from './0015-pages-that-follow'
import { toTell0016 } from './0016-to-tell'
import { toBring0017 } from './0017-to-bring'
import { joinedWords0018 } from './0018-joined-words'
import { stets0019 } from './0019-stets'

/** Every step from an empty file to this version's tables, oldest first; never edited, only added to. */
export const migrations: readonly string[] = [
  newsroom0001,
  historyChain0002,
  changes0003,
  outbox0004,
  longHistories0005,
  library0006,
  updates0007,
  templates0008,
  sites0009,
  deployedFiles0010,
  leftPages0011,
  listsAtHand0012,
  formerAddresses0013,
  pagesThatFollow0015,
  toTell0016,
  toBring0017,
  joinedWords0018,
  stets0019,
]

/** The version of the tables this Dateline writes: the number of its newest step. */
export const schemaVersion = migrations.length

/** Marks a SQLite file as Dateline's: the letters `Date`. */
export const applicationId = 0x44617465
