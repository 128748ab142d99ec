import type { Archive } from '../../../electron/importing/archives/archive'
import type { MoveInOrder, MoveInParts } from '../../../electron/importing/move-in'
import { appError } from '../../../shared/app-error'
import type { PicturesFrom } from '../../../shared/interchange/archive/move-in-report'
import type { Coverage } from '../../../shared/model/coverage'
import { err, ok } from '../../../shared/result'
import { picturesHere } from '../../support/pictures-here'
import { sampleSettings } from '../../support/sample-settings'
import { ann, must, noon, openNewsroom, tempFolder } from '../support/temp-newsroom'

/** A newsroom that is about to move in, and a web on which lie these pictures alone. */
export function movingNewsroom(web: ReadonlyMap<string, Uint8Array> = new Map()) {
  const folder = tempFolder()
  const store = openNewsroom(folder)
  const asked: string[] = []
  const stop = new AbortController()
  const parts: MoveInParts = {
    store,
    pictures: picturesHere(folder),
    settings: { ...sampleSettings, houseZone: 'Europe/Oslo' },
    readPublic: async ({ url }) => {
      asked.push(url)
      const bytes = web.get(url)
      if (bytes !== undefined) return ok({ bytes, url, type: 'image/jpeg' })
      return err(appError('network-down', 'Nobody answers.', 'Try again.'))
    },
    now: () => noon,
    act: () => ann(),
  }
  return {
    parts,
    /** What was looked for on the web. */
    asked,
    stop,
    order: (archive: Archive, from: PicturesFrom = 'here'): MoveInOrder => ({
      archive,
      pictures: from,
      signal: stop.signal,
      onProgress: () => undefined,
    }),
    /** The article with this headline. */
    article: (headline: string): Coverage => {
      const found = store.articles.list().find(({ title }) => title === headline)
      if (found === undefined) throw new Error(`There is no article “${headline}”.`)
      return must(store.articles.coverage(found.id))
    },
  }
}
