import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

// A check beside her work has found the newsroom’s file damaged. A mark of it outlives the app, so that the
// next opening looks before it touches anything.

const markOf = (folder: string) => join(folder, 'newsroom.suspect')

/** Notes what was found, in a developer’s words. */
export function suspect(folder: string, damage: string): void {
  writeFileSync(markOf(folder), `${damage}\n`)
}

/** Whether the newsroom in a data folder is under suspicion. */
export function isSuspect(folder: string): boolean {
  return existsSync(markOf(folder))
}

/** The file was checked and is good, or is another one by now. */
export function clearSuspicion(folder: string): void {
  rmSync(markOf(folder), { force: true })
}
