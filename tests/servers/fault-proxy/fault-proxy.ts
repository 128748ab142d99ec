import { createServer, request as ask } from 'node:http'
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import type { Fault } from './fault'

/** A proxy in front of a server on this machine. */
export interface FaultProxyOptions {
  /** Where the server is: `http://127.0.0.1:8080`. May be told later, hence a function. */
  readonly upstream: () => string
  /** What happens to the next exchange. */
  readonly nextFault: () => Fault
  /** How long an exchange takes that is slow: milliseconds. */
  readonly slowMs?: number
  /** How long after the client hung up a late request reaches the server: milliseconds. */
  readonly lateMs?: () => number
  /** Which exchanges may meet a fault; absent: all. */
  readonly touches?: (path: string) => boolean
}

/** One exchange, as it went. */
export interface ProxiedExchange {
  readonly method: string
  readonly path: string
  readonly fault: Fault
  /** How often the server got it. */
  readonly reached: number
}

/** A proxy that is running. */
export interface FaultProxy {
  /** Ends in a slash. */
  readonly url: string
  readonly exchanges: readonly ProxiedExchange[]
  /** What it did, a line for each exchange: to be printed when a seed fails. */
  readonly report: () => string
  /** Settled once nothing is on its way to the server any more, late requests included. */
  readonly quiet: () => Promise<void>
  readonly stop: () => Promise<void>
}

interface Heard {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

interface Answered {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** Starts a proxy that does to each exchange what it is told. */
export async function startFaultProxy(options: FaultProxyOptions): Promise<FaultProxy> {
  const exchanges: ProxiedExchange[] = []
  const underWay = new Set<Promise<void>>()
  const lateMs = options.lateMs ?? (() => 20)
  const server = createServer((incoming, outgoing) => {
    const work = exchange(incoming, outgoing)
    underWay.add(work)
    void work.finally(() => underWay.delete(work))
  })

  async function exchange(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const heard = await hear(incoming)
    if (heard === null) return
    const touched = options.touches?.(heard.path) ?? true
    const fault = touched ? options.nextFault() : 'pass'
    const at = exchanges.push({ method: heard.method, path: heard.path, fault, reached: 0 }) - 1
    const forward = async () => {
      const answer = await forwarded(heard, options.upstream())
      const known = exchanges[at]
      if (known !== undefined) exchanges[at] = { ...known, reached: known.reached + 1 }
      return answer
    }
    await suffer(fault, { outgoing, forward, slowMs: options.slowMs ?? 15, lateMs })
  }

  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  const quiet = async () => {
    while (underWay.size > 0) await Promise.allSettled(underWay)
  }
  return {
    url: `http://127.0.0.1:${String(port)}/`,
    exchanges,
    report: () =>
      exchanges
        .map(({ method, path, fault, reached }) => `${fault} ×${String(reached)} ${method} ${path}`)
        .join('\n'),
    quiet,
    stop: async () => {
      await quiet()
      server.closeAllConnections()
      await new Promise((stopped) => server.close(stopped))
    },
  }
}

interface Way {
  readonly outgoing: ServerResponse
  readonly forward: () => Promise<Answered | null>
  readonly slowMs: number
  readonly lateMs: () => number
}

async function suffer(fault: Fault, way: Way): Promise<void> {
  const { outgoing, forward, slowMs, lateMs } = way
  switch (fault) {
    case 'pass':
      return reply(outgoing, await forward())
    case 'slow':
      await pause(slowMs)
      return reply(outgoing, await forward())
    case 'repeat':
      await forward()
      return reply(outgoing, await forward())
    case 'drop-request':
      outgoing.destroy()
      return
    case 'drop-answer':
      await forward()
      outgoing.destroy()
      return
    case 'late':
      // No guess at its patience: it hangs up when it has none left.
      if (!outgoing.destroyed) await new Promise((hungUp) => outgoing.once('close', hungUp))
      await pause(lateMs())
      await forward()
      return
    case 'cut-answer':
      return reply(outgoing, halved(await forward()))
    case 'break-answer':
      return breakOff(outgoing, await forward())
    case 'answer-500':
      return reply(outgoing, ownAnswer(500))
    case 'answer-503':
      return reply(outgoing, ownAnswer(503))
    case 'answer-429':
      return reply(outgoing, ownAnswer(429))
  }
}

function reply(outgoing: ServerResponse, answer: Answered | null): void {
  // The client may have given up meanwhile.
  if (outgoing.destroyed) return
  if (answer === null) {
    outgoing.destroy()
    return
  }
  const hasBody = answer.status !== 204 && answer.status !== 304
  outgoing.writeHead(answer.status, {
    ...ofTheExchange(answer.headers),
    ...(hasBody ? { 'content-length': answer.body.length } : {}),
  })
  outgoing.end(answer.body)
}

function breakOff(outgoing: ServerResponse, answer: Answered | null): void {
  if (answer === null || outgoing.destroyed) {
    outgoing.destroy()
    return
  }
  // At least one byte is missing of what is promised, also where there is nothing to send.
  outgoing.writeHead(answer.status, {
    ...ofTheExchange(answer.headers),
    'content-length': answer.body.length + 1,
  })
  outgoing.write(answer.body.subarray(0, Math.floor(answer.body.length / 2)), () => {
    outgoing.destroy()
  })
}

/** Headers without those that are about one connection alone. */
function ofTheExchange(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const ofTheConnection = new Set(['connection', 'keep-alive', 'transfer-encoding'])
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !ofTheConnection.has(name)))
}

function halved(answer: Answered | null): Answered | null {
  if (answer === null) return null
  return { ...answer, body: answer.body.subarray(0, Math.floor(answer.body.length / 2)) }
}

function ownAnswer(status: number): Answered {
  const headers = status === 500 ? {} : { 'retry-after': '1' }
  return { status, headers: { ...headers, 'content-type': 'text/plain' }, body: Buffer.from('Oh') }
}

/** The request whole; null where the client hung up in the middle of it. */
async function hear(incoming: IncomingMessage): Promise<Heard | null> {
  try {
    const body = await bytesOf(incoming)
    const { method = 'GET', url = '/', headers } = incoming
    return { method, path: url, headers, body }
  } catch {
    // Nothing was forwarded: for the server it never happened.
    return null
  }
}

/** The server's answer; null where there was none. */
function forwarded(heard: Heard, upstream: string): Promise<Answered | null> {
  return new Promise((settle) => {
    const call = ask(
      new URL(heard.path, upstream),
      // A connection of its own: one that the server closes meanwhile would look like a fault.
      {
        method: heard.method,
        headers: { ...ofTheExchange(heard.headers), host: new URL(upstream).host },
        agent: false,
      },
      (answer) => {
        bytesOf(answer).then(
          (body) => {
            settle({ status: answer.statusCode ?? 502, headers: answer.headers, body })
          },
          () => {
            settle(null)
          },
        )
      },
    )
    call.on('error', () => {
      settle(null)
    })
    call.end(heard.body)
  })
}

async function bytesOf(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
