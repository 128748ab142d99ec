import { z } from 'zod'
import type { ArchiveSurvey } from '../../interchange/archive/archived-post'
import { picturesFrom, type MoveInReport } from '../../interchange/archive/move-in-report'
import { request } from '../request'

/** Moving in with an archive. */
export const moveInRequests = {
  /** Lets her choose an archive, and looks through it; null where she thought better of it. */
  chooseArchive: request(
    z.object({ what: z.enum(['file', 'folder']) }),
  ).replies<ArchiveSurvey | null>(),
  /** Moves the chosen archive in; answers when it is done or was stopped. `moving-in` tells how far. */
  moveIn: request(z.object({ pictures: z.enum(picturesFrom) })).replies<MoveInReport>(),
  /** After the post at hand. What came in stays. */
  stopMovingIn: request(z.object({})).replies<null>(),
}
