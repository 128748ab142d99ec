import { rmdirSync, rmSync } from 'node:fs'
import { insideFolder } from './inside-folder'

/** Takes a file of ours from a site, and the folders that then hold nothing; whether it is gone. */
export function removeFile(folder: string, path: string): boolean {
  try {
    rmSync(insideFolder(folder, path), { force: true })
  } catch {
    // No page names it any more; it stays in the record and goes with the next publishing.
    return false
  }
  const parts = path.split('/').slice(0, -1)
  for (let depth = parts.length; depth > 0; depth -= 1) {
    if (!removeEmptyFolder(insideFolder(folder, parts.slice(0, depth).join('/')))) break
  }
  return true
}

function removeEmptyFolder(path: string): boolean {
  try {
    rmdirSync(path)
    return true
  } catch {
    return false
  }
}
