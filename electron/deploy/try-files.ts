import { randomBytes } from 'node:crypto'
import { err, ok, type Result } from '../../shared/result'
import { say } from '../../shared/words/say'
import { hostStumbled } from './host-failures'
import type { FilesConnection, HostTried } from './site-host'

/** Writes a small file there, reads it, and takes it away again: what works for it works for a site. */
export async function tryFiles(
  open: () => Promise<Result<FilesConnection>>,
  server: string,
): Promise<Result<HostTried>> {
  const opened = await open()
  if (!opened.ok) return opened
  const connection = opened.value
  try {
    const probe = await probeOnce(connection, server)
    return probe.ok ? ok({ server, notes: [] }) : probe
  } finally {
    await connection.close()
  }
}

async function probeOnce(connection: FilesConnection, server: string): Promise<Result<null>> {
  const path = `dateline-try-${randomBytes(6).toString('hex')}.txt`
  const words = 'Dateline tries whether a site can be brought here. This file may be deleted.\n'
  const put = await connection.put(path, { bytes: Buffer.from(words), type: 'text/plain' })
  if (!put.ok) return put
  const there = await connection.get(path)
  const removed = await connection.remove(path)
  if (!there.ok) return there
  if (there.value === null || Buffer.from(there.value).toString() !== words) {
    return err(hostStumbled(server, say('read back what it had just written'), ''))
  }
  return removed
}
