import { z } from 'zod'
import type { EmbedFound } from '../../document/blocks/embed'
import { request } from '../request'

/** What the window asks about things that lie elsewhere on the web. */
export const embedRequests = {
  /**
   * What lies at an address, as its provider says it by oEmbed. `pasted`: nobody asked for it to be
   * looked at, so it may not lead to this machine.
   */
  findEmbed: request(
    z.object({ url: z.string().max(4_000), why: z.enum(['pasted', 'asked']) }),
  ).replies<EmbedFound>(),
}
