import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { freshFolder, removeFolder } from './newsroom-app'

/** A disk of its own that is soon full. */
export interface SmallDisk {
  readonly folder: string
  /** Takes every byte that is left. */
  readonly fill: () => { readonly remove: () => void }
  readonly unmount: () => void
}

/** Whether this machine lets a test mount a disk. */
export function canMountSmallDisk(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  try {
    smallDisk('64k').unmount()
    return true
  } catch {
    return false
  }
}

/** Mounts a disk in memory, of a size such as `8m`. */
export function smallDisk(size: string): SmallDisk {
  const folder = freshFolder('disk')
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder], { stdio: 'ignore' })
  return {
    folder,
    fill: () => {
      const filler = `${folder}/filler`
      try {
        writeFileSync(filler, Buffer.alloc(128 * 1024 * 1024))
      } catch {
        // Now it is full, which was the wish.
      }
      return {
        remove: () => {
          rmSync(filler)
        },
      }
    },
    unmount: () => {
      execFileSync('umount', ['-l', folder])
      removeFolder(folder)
    },
  }
}
