import type { AppError } from '../app-error'
import type { Result } from '../result'
import type { Answered, Asked } from './request'
import { addressRequests } from './requests/address-requests'
import { designRequests } from './requests/design-requests'
import { deskRequests } from './requests/desk-requests'
import { embedRequests } from './requests/embed-requests'
import { entryRequests } from './requests/entry-requests'
import { folderCheckRequests } from './requests/folder-check-requests'
import { historyRequests } from './requests/history-requests'
import { hostRequests } from './requests/host-requests'
import { libraryRequests } from './requests/library-requests'
import { moveInRequests } from './requests/move-in-requests'
import { publishingRequests } from './requests/publishing-requests'
import { queueRequests } from './requests/queue-requests'
import { replacingRequests } from './requests/replacing-requests'
import { siteRequests } from './requests/site-requests'
import { stetRequests } from './requests/stet-requests'
import { updateRequests } from './requests/update-requests'
import { windowRequests } from './requests/window-requests'

/**
 * Everything the renderer can ask of main. The renderer's API and main's handlers are both derived
 * from this object: a line without a handler does not compile.
 */
export const contract = {
  ...libraryRequests,
  ...moveInRequests,
  ...entryRequests,
  ...updateRequests,
  ...replacingRequests,
  ...publishingRequests,
  ...embedRequests,
  ...siteRequests,
  ...hostRequests,
  ...designRequests,
  ...addressRequests,
  ...folderCheckRequests,
  ...queueRequests,
  ...historyRequests,
  ...stetRequests,
  ...deskRequests,
  ...windowRequests,
}

/** The contract's type. */
export type Contract = typeof contract
/** The name of one line. */
export type RequestName = keyof Contract

/** What the renderer holds: one method per line; a reply is a value, also when it is a failure. */
export type NewsroomRequests = {
  readonly [Name in RequestName]: (
    asked: Asked<Contract[Name]>,
  ) => Promise<Result<Answered<Contract[Name]>, AppError>>
}

/** Who asks: the window's number among all that are open. */
export interface Caller {
  readonly windowId: number
}

/** What main must have: one handler per line, given what has passed the line's schema. */
export type Handlers = {
  readonly [Name in RequestName]: (
    asked: Asked<Contract[Name]>,
    caller: Caller,
  ) => Promise<Result<Answered<Contract[Name]>, AppError>>
}

/** The one channel requests travel on: `(name, asked)`. */
export const requestChannel = 'dateline:request'
/** The one channel events travel on. */
export const eventChannel = 'dateline:event'
