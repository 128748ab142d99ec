import type { Handlers } from '../../shared/ipc/contract'
import { addressHandlers } from './address-handlers'
import { designHandlers } from './design-handlers'
import { deskHandlers } from './desk-handlers'
import { embedHandlers } from './embed-handlers'
import { entryHandlers } from './entry-handlers'
import { folderCheckHandlers } from './folder-check-handlers'
import { historyHandlers } from './history-handlers'
import { hostHandlers } from './host-handlers'
import { libraryHandlers } from './library-handlers'
import { moveInHandlers } from './move-in-handlers'
import { publishingHandlers } from './publishing-handlers'
import { queueHandlers } from './queue-handlers'
import { replacingHandlers } from './replacing-handlers'
import { siteHandlers } from './site-handlers'
import { stetHandlers } from './stet-handlers'
import { updateHandlers } from './update-handlers'
import { windowHandlers } from './window-handlers'
import type { NewsroomParts } from './newsroom-parts'

/** Who answers what a window can ask. */
export function handlersOf(parts: NewsroomParts): Handlers {
  return {
    ...libraryHandlers(parts),
    ...moveInHandlers(parts),
    ...entryHandlers(parts),
    ...updateHandlers(parts),
    ...replacingHandlers(parts),
    ...publishingHandlers(parts),
    ...embedHandlers(parts),
    ...siteHandlers(parts),
    ...hostHandlers(parts),
    ...designHandlers(parts),
    ...addressHandlers(parts),
    ...folderCheckHandlers(parts),
    ...queueHandlers(parts),
    ...historyHandlers(parts),
    ...stetHandlers(parts),
    ...deskHandlers(parts),
    ...windowHandlers(parts),
  }
}
