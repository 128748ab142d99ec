const endings = new Map<string, Promise<void>>()

/** Lets go on what is still to be done in a folder after its release was noted. */
export function endLater(folder: string, ending: Promise<void>): void {
  endings.set(folder, ending)
  const forget = () => {
    if (endings.get(folder) === ending) endings.delete(folder)
  }
  ending.then(forget, forget)
}

/** What is still being done in a folder by this process after a release; undefined: nothing. */
export function endingIn(folder: string): Promise<void> | undefined {
  return endings.get(folder)
}

/** Waits until all of a folder’s last release is on the disk. */
export async function allEnded(folder: string): Promise<void> {
  // A drive that went away meanwhile: the log is there, and is gone through with the next publishing.
  await endings.get(folder)?.catch(() => undefined)
}
