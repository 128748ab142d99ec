import { readdirSync, readFileSync } from 'node:fs'

/** Kills a process and all it started, at once and without asking: what a power cut is to them. */
export function killAll(root: number | undefined): void {
  if (root === undefined) return
  for (const pid of [root, ...descendantsOf(root)]) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It fell with its parent.
    }
  }
}

// Where there is no /proc the root alone is killed; Electron's other processes follow it.
function descendantsOf(root: number): readonly number[] {
  const children = new Map<number, number[]>()
  for (const [pid, parent] of processes()) {
    children.set(parent, [...(children.get(parent) ?? []), pid])
  }
  const found: number[] = []
  const next = [root]
  for (let at = next.pop(); at !== undefined; at = next.pop()) {
    const below = children.get(at) ?? []
    found.push(...below)
    next.push(...below)
  }
  return found
}

function processes(): readonly (readonly [pid: number, parent: number])[] {
  if (process.platform !== 'linux') return []
  return readdirSync('/proc').flatMap((name) => {
    const parent = /^\d+$/.test(name) ? parentOf(name) : undefined
    return parent === undefined ? [] : [[Number(name), parent] as const]
  })
}

function parentOf(pid: string): number | undefined {
  try {
    // After the name in brackets, which may hold anything: the state, then the parent.
    const [, parent] =
      readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    return Number(parent)
  } catch {
    return undefined
  }
}
