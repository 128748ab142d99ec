import { spawn, type ChildProcess } from 'node:child_process'
import { statfsSync } from 'node:fs'
import { Socket } from 'node:net'

/** So many files are sooner brought to the disk together than one by one. */
export const manyFiles = 100

/**
 * Brings all that was written to the drive of a folder to the disk at once; false: this system cannot, or
 * it failed, and each file is to be brought there by itself. Node has no call for it, a program of Linux
 * has.
 */
export async function syncAtOnce(folder: string): Promise<boolean> {
  if (!canAtOnce(folder)) return false
  if (helper?.folder !== folder) {
    helper?.end()
    helper = new SyncHelper(folder)
  }
  return helper.sync()
}

// The drives of which the system itself says when all is on the disk; of others only each file does.
const drives: ReadonlySet<number> = new Set([
  0xef53, // ext4
  0x9123683e, // Btrfs
  0x58465342, // XFS
  0xf2f52010, // F2FS
  0x01021994, // tmpfs
])

function canAtOnce(folder: string): boolean {
  if (process.platform !== 'linux') return false
  try {
    return drives.has(statfsSync(folder).type)
  } catch {
    return false
  }
}

const loop = 'while read -r _; do sync -f "$0" 2>/dev/null && echo y || echo n; done'
const keptForMs = 5_000

let helper: SyncHelper | null = null

/**
 * A shell that syncs each time it is asked: to start a program anew for each lot of a site would copy the
 * tables of all the memory we hold.
 */
class SyncHelper {
  private readonly shell: ChildProcess
  private readonly waiting: ((isDone: boolean) => void)[] = []
  private isGone = false
  private leaving: NodeJS.Timeout | undefined

  constructor(readonly folder: string) {
    this.shell = spawn('/bin/sh', ['-c', loop, folder], { stdio: ['pipe', 'pipe', 'ignore'] })
    const gone = () => {
      this.isGone = true
      if (helper === this) helper = null
      for (const done of this.waiting.splice(0)) done(false)
    }
    this.shell.on('error', gone)
    this.shell.on('exit', gone)
    this.shell.stdin?.on('error', gone)
    this.shell.stdout?.on('data', (answers: Buffer) => {
      for (const answer of answers.toString('latin1').match(/[yn]/g) ?? []) {
        this.waiting.shift()?.(answer === 'y')
      }
      if (this.waiting.length === 0) this.hold(false)
    })
  }

  sync(): Promise<boolean> {
    if (this.isGone) return Promise.resolve(false)
    clearTimeout(this.leaving)
    this.leaving = setTimeout(() => {
      if (this.waiting.length === 0) this.end()
    }, keptForMs)
    this.leaving.unref()
    this.hold(true)
    return new Promise((done) => {
      this.waiting.push(done)
      this.shell.stdin?.write('\n')
    })
  }

  /** A command ends when its work is done, not when its helpers are. */
  private hold(isHeld: boolean): void {
    for (const each of [this.shell, this.shell.stdin, this.shell.stdout]) {
      if (!(each instanceof Socket) && each !== this.shell) continue
      if (isHeld) each.ref()
      else each.unref()
    }
  }

  end(): void {
    clearTimeout(this.leaving)
    if (helper === this) helper = null
    this.shell.stdin?.end()
  }
}
