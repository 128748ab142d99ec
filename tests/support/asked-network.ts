import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A network in which nothing can be reached, and that knows what it was asked for. */
export interface AskedNetwork {
  /** What sends everything of an Electron here, from its first moment. */
  readonly switches: readonly string[]
  /** Hosts that were asked for, each time. */
  readonly hosts: () => readonly string[]
  readonly stop: () => Promise<void>
}

/** Stands between an Electron and every host there is. */
export async function startAskedNetwork(): Promise<AskedNetwork> {
  const hosts: string[] = []
  const server = createServer((request, response) => {
    hosts.push(hostOf(request))
    response.writeHead(503).end()
  })
  // Encrypted connections ask to be let through.
  server.on('connect', (request, socket) => {
    hosts.push(hostOf(request))
    socket.end('HTTP/1.1 503 Service Unavailable\r\n\r\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    switches: [
      `--proxy-server=http://127.0.0.1:${String(port)}`,
      '--proxy-bypass-list=<-loopback>',
    ],
    hosts: () => hosts,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => {
          resolve()
        })
      }),
  }
}

function hostOf({ url = '', headers }: IncomingMessage): string {
  const host = headers.host ?? (url.startsWith('http') ? new URL(url).host : url)
  return host.replace(/:\d+$/, '')
}
