import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** A way to a server that can be cut: it is TCP, and knows nothing of what goes over it. */
export interface CuttingProxy {
  readonly port: number
  /** Cuts every connection once so many bytes more have gone to the server. */
  readonly cutAfter: (bytes: number) => void
  /** Cuts every connection, and lets no new one through until `mend`. */
  readonly cut: () => void
  readonly mend: () => void
  readonly cuts: () => number
  readonly stop: () => Promise<void>
}

/** Starts a proxy in front of a server on this machine. */
export async function startCuttingProxy(upstream: number, listen = 0): Promise<CuttingProxy> {
  const open = new Set<Socket>()
  let left = Infinity
  let isCut = false
  let cuts = 0
  const cutAll = () => {
    if (open.size > 0) cuts += 1
    for (const socket of open) socket.destroy()
    open.clear()
  }
  const server = createServer((client) => {
    if (isCut) {
      client.destroy()
      return
    }
    const onward = connect(upstream, '127.0.0.1')
    for (const socket of [client, onward]) {
      socket.setNoDelay(true)
      open.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => {
        open.delete(socket)
        client.destroy()
        onward.destroy()
      })
    }
    client.on('data', (chunk: Buffer) => {
      if (chunk.length > left) {
        // What got through of it stays with the server: half a file, as on a real line.
        onward.write(chunk.subarray(0, left), cutAll)
        left = Infinity
        return
      }
      left -= chunk.length
      onward.write(chunk)
    })
    onward.on('data', (chunk: Buffer) => client.write(chunk))
  })
  await new Promise<void>((listening) => server.listen(listen, '127.0.0.1', listening))
  return {
    port: (server.address() as AddressInfo).port,
    cutAfter: (bytes) => {
      left = bytes
    },
    cut: () => {
      isCut = true
      cutAll()
    },
    mend: () => {
      isCut = false
    },
    cuts: () => cuts,
    stop: () =>
      new Promise((stopped) => {
        cutAll()
        server.close(() => {
          stopped()
        })
      }),
  }
}
