import type { ContentStore } from './content-store'

const glance = 1_500

/** Tells when another process, such as the command line, wrote to the store. Never keeps the app alive. */
export function watchForeignChanges(
  store: Pick<ContentStore, 'foreignChangeMark'>,
  changed: () => void,
): void {
  let seen = store.foreignChangeMark()
  const timer = setInterval(() => {
    try {
      const mark = store.foreignChangeMark()
      if (mark === seen) return
      seen = mark
      changed()
    } catch {
      // The disk may answer the next time; or the store was closed, and the app is leaving.
    }
  }, glance)
  timer.unref()
}
