import { execFile, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { z } from 'zod'

/** A real Ghost on this machine: a site called Harbour News with two people, Olga Owner and Ann Reporter. */
export interface GhostServer {
  /** Ends in a slash. */
  readonly siteUrl: string
  readonly apiUrl: string
  readonly adminKey: string
  readonly contentKey: string
}

/** The server, or why there is none. */
export type GhostAtHand =
  | { readonly server: GhostServer; readonly why: '' }
  | { readonly server: null; readonly why: string }

const access = z.object({
  siteUrl: z.string(),
  apiUrl: z.string(),
  adminKey: z.string(),
  contentKey: z.string(),
})

const script = (name: string) => fileURLToPath(new URL(`../servers/ghost/${name}`, import.meta.url))

/**
 * Brings the server up, once for all tests that ask. Ghost is installed only where DATELINE_GHOST=1 asks
 * for it: that takes minutes. It stops by itself when no test has asked for a while.
 */
export async function ghostAtHand(): Promise<GhostAtHand> {
  const wished = process.env.DATELINE_GHOST
  const installed = spawnSync(process.execPath, [script('ghost-installed.mjs')]).status === 0
  if (wished === '0') return { server: null, why: 'DATELINE_GHOST=0' }
  if (wished !== '1' && !installed) {
    return { server: null, why: 'Ghost is not installed; DATELINE_GHOST=1 installs it' }
  }
  try {
    return { server: await start(), why: '' }
  } catch (cause) {
    // Who asked for Ghost wants to see why there is none; others want their own tests to run.
    if (wished === '1' || !(cause instanceof Error)) throw cause
    return { server: null, why: cause.message.slice(0, 300) }
  }
}

async function start(): Promise<GhostServer> {
  const { stdout } = await promisify(execFile)(process.execPath, [script('start-ghost.mjs')])
  return access.parse(JSON.parse(stdout.trim().split('\n').at(-1) ?? ''))
}
