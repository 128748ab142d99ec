import type { EmbedSource } from '../../editor/embed-source'
import { newsroom } from '../../platform/newsroom'
import { useApp } from '../../state/app-store'

/** What lies at an address; a card that could not be filled in can be written by hand. */
export const embedSource: EmbedSource = {
  find: async (url, why) => {
    const found = await newsroom.findEmbed({ url, why })
    if (found.ok) return found.value
    if (why === 'asked') useApp.getState().tellTrouble(found.error)
    return null
  },
}
