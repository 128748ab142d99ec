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
import { placesSlice } from './places-slice'
import { publishingSlice } from './publishing-slice'
import { screenSlice } from './screen-slice'
import { writingSlice } from './writing-slice'

/** The window's state: select the smallest thing a component draws. */
export const useApp = create<AppState>()((...api) => ({
  ...deskSlice(...api),
  ...librarySlice(...api),
  ...coverageSlice(...api),
  ...writingSlice(...api),
  ...publishingSlice(...api),
  ...placesSlice(...api),
  ...bringInSlice(...api),
  ...deliverySlice(...api),
  ...conflictSlice(...api),
  ...historySlice(...api),
  ...lookingSlice(...api),
  ...findSlice(...api),
  ...screenSlice(...api),
}))
