import { spawn, type ChildProcess } from 'node:child_process'
import { appendFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'

/** What a running `hugo server` took, in seconds. */
export interface HugoServerTimes {
  /** From its start until it serves. */
  readonly start: number
  /** From each write of the one article until Hugo says that it is done with it. */
  readonly changes: readonly number[]
}

/** A site that Hugo watches, and what is written to one of its articles. */
export interface WatchedSite {
  readonly folder: string
  /** The Markdown file that grows, and the path of its page. */
  readonly file: string
  readonly page: string
  readonly text: (at: number) => string
}

const changes = 5

/**
 * Lets `hugo server` watch a site while an article grows; null where it does not come through. In fast
 * render mode, its own habit, it makes pages that nobody looked at only when they are asked for.
 */
export async function watchByHugo(
  { folder, file, page, text }: WatchedSite,
  options: readonly string[],
): Promise<HugoServerTimes | null> {
  const port = String(await freePort())
  const args = ['server', '--port', port, '--disableLiveReload', ...options]
  const began = performance.now()
  const server = spawn('hugo', args, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] })
  const heard = hear(server)
  try {
    if (!(await heard(/Web Server is available/))) return null
    const start = seconds(began)
    const took: number[] = []
    for (let at = 0; at < changes; at += 1) {
      const words = text(at)
      const written = performance.now()
      appendFileSync(file, words)
      if (!(await heard(/Total in \d+ ms/))) return null
      took.push(seconds(written))
      const served = await (await fetch(`http://127.0.0.1:${port}${page}`)).text()
      if (!served.includes(words.trim().split('\n').at(-1) ?? '')) return null
    }
    return { start, changes: took }
  } finally {
    server.kill()
  }
}

/** Waits for its next words of a kind; false when it ends before. */
function hear(server: ChildProcess): (words: RegExp) => Promise<boolean> {
  let said = ''
  let tell: () => void = () => undefined
  server.stdout?.on('data', (piece: Buffer) => {
    said += piece.toString()
    tell()
  })
  server.once('exit', () => tell())
  return (words) =>
    new Promise((resolve) => {
      tell = () => {
        const found = words.exec(said)
        if (found === null && server.exitCode === null && server.signalCode === null) return
        tell = () => undefined
        said = found === null ? said : said.slice(found.index + found[0].length)
        resolve(found !== null)
      }
      tell()
    })
}

function seconds(since: number): number {
  return (performance.now() - since) / 1_000
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
