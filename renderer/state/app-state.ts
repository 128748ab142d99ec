import type { BringInSlice } from './bring-in-slice'
import type { ConflictSlice } from './conflict-slice'
import type { CoverageSlice } from './coverage-slice'
import type { DeliverySlice } from './delivery-slice'
import type { DeskSlice } from './desk-slice'
import type { FindSlice } from './find-slice'
import type { HistorySlice } from './history-slice'
import type { LibrarySlice } from './library-slice'
import type { LookingSlice } from './looking-slice'
import type { MovingInSlice } from './moving-in-slice'
import type { NextDaySlice } from './next-day-slice'
import type { PlacesSlice } from './places-slice'
import type { PublishingSlice } from './publishing-slice'
import type { RecentsSlice } from './recents-slice'
import type { RevealSlice } from './reveal-slice'
import type { ScreenSlice } from './screen-slice'
import type { SearchSlice } from './search-slice'
import type { ShelfSlice } from './shelf-slice'
import type { StetSlice } from './stet-slice'
import type { UpdatesSlice } from './updates-slice'
import type { TemplateSlice } from './template-slice'
import type { WholeSiteSlice } from './whole-site-slice'
import type { WritingSlice } from './writing-slice'

/** All the window knows, by what it is about. */
export type AppState = DeskSlice &
  LibrarySlice &
  ShelfSlice &
  TemplateSlice &
  NextDaySlice &
  SearchSlice &
  RecentsSlice &
  RevealSlice &
  CoverageSlice &
  WritingSlice &
  UpdatesSlice &
  StetSlice &
  PublishingSlice &
  PlacesSlice &
  WholeSiteSlice &
  BringInSlice &
  MovingInSlice &
  DeliverySlice &
  ConflictSlice &
  HistorySlice &
  LookingSlice &
  FindSlice &
  ScreenSlice
