import { create } from 'zustand'
import type { AppState } from './app-state'
import { bringInSlice } from './bring-in-slice'
import { conflictSlice } from './conflict-slice'
import { coverageSlice } from './coverage-slice'
import { deliverySlice } from './delivery-slice'
import { deskSlice } from './desk-slice'
import { findSlice } from './find-slice'
import { historySlice } from './history-slice'
import { librarySlice } from './library-slice'
import { lookingSlice } from './looking-slice'
import { movingInSlice } from './moving-in-slice'
import { nextDaySlice } from './next-day-slice'
import { placesSlice } from './places-slice'
import { publishingSlice } from './publishing-slice'
import { recentsSlice } from './recents-slice'
import { revealSlice } from './reveal-slice'
import { screenSlice } from './screen-slice'
import { searchSlice } from './search-slice'
import { shelfSlice } from './shelf-slice'
import { stetSlice } from './stet-slice'
import { updatesSlice } from './updates-slice'
import { templateSlice } from './template-slice'
import { wholeSiteSlice } from './whole-site-slice'
import { writingSlice } from './writing-slice'

/** The window's state: select the smallest thing a component draws. */
export const useApp = create<AppState>()((...api) => ({
  ...deskSlice(...api),
  ...librarySlice(...api),
  ...searchSlice(...api),
  ...shelfSlice(...api),
  ...templateSlice(...api),
  ...nextDaySlice(...api),
  ...recentsSlice(...api),
  ...revealSlice(...api),
  ...coverageSlice(...api),
  ...writingSlice(...api),
  ...updatesSlice(...api),
  ...stetSlice(...api),
  ...publishingSlice(...api),
  ...placesSlice(...api),
  ...wholeSiteSlice(...api),
  ...bringInSlice(...api),
  ...movingInSlice(...api),
  ...deliverySlice(...api),
  ...conflictSlice(...api),
  ...historySlice(...api),
  ...lookingSlice(...api),
  ...findSlice(...api),
  ...screenSlice(...api),
}))
