import type { ContentStore } from './content-store'

const glance = 1_500

/** Tells when another process, such as the command line, wrote to the store. Never keeps the app alive. */
export function watchForeignChanges(store: ContentStore, changed: () => void): void {
  let seen = store.foreignChangeMark()
  const timer = setInterval(() => {
    try {
      const mark = store.foreignChangeMark()
      if (mark === seen) return
      seen = mark
      changed()
    } catch {
      // The store was closed: the app is leaving.
      clearInterval(timer)
    }
  }, glance)
  timer.unref()
}
