import { z } from 'zod'
import { stetKinds, type Stet } from '../../model/stet'
import { request } from '../request'
import { articleIdSchema, entryIdSchema } from '../schemas'

const stetSchema = z.object({
  kind: z.enum(stetKinds),
  entryId: entryIdSchema.nullable(),
  words: z.string().min(1).max(2_000),
})

/** Slips of the pen that an editor lets stand; each answers with all that stand in the article then. */
export const stetRequests = {
  stets: request(z.object({ articleId: articleIdSchema })).replies<readonly Stet[]>(),
  letStand: request(
    z.object({ articleId: articleIdSchema, stets: z.array(stetSchema).min(1).max(100) }),
  ).replies<readonly Stet[]>(),
  takeStetsBack: request(z.object({ articleId: articleIdSchema })).replies<readonly Stet[]>(),
}
