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

/**
 * What is still there of a process, of all it started, and of whoever else was told of a folder: for
 * each thread what it is called and what it waits for in the system.
 */
export function stillThere(root: number | undefined, folder: string): readonly string[] {
  const pids = new Set(root === undefined ? [] : [root, ...descendantsOf(root)])
  for (const [pid] of processes()) if (textAt(pid, 'cmdline').includes(folder)) pids.add(pid)
  return [...pids].flatMap((pid) => {
    const tasks = listAt(pid, 'task').map((task) => {
      const [name, at] = ['comm', 'wchan'].map((file) => textAt(pid, `task/${task}/${file}`).trim())
      return `${name ?? ''} in ${at ?? ''}`
    })
    const [, kind = 'the app'] = /--type=([\w-]+)/.exec(textAt(pid, 'cmdline')) ?? []
    return tasks.length === 0 ? [] : [`${String(pid)} (${kind}): ${tasks.join(', ')}`]
  })
}

function textAt(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${String(pid)}/${file}`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return ''
  }
}

function listAt(pid: number, folder: string): readonly string[] {
  try {
    return readdirSync(`/proc/${String(pid)}/${folder}`)
  } catch {
    return []
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
