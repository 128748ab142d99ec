import { open } from 'node:fs/promises'

/** Brings the names in folders to the disk: only then is a file put there certain to outlive a power cut. */
export async function syncFolders(folders: Iterable<string>): Promise<void> {
  await Promise.all([...new Set(folders)].map(syncFolder))
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => null)
  if (folder === null) return
  try {
    await folder.sync()
  } catch {
    // Windows and some network drives cannot do this for folders; the files themselves are safe.
  } finally {
    await folder.close()
  }
}
