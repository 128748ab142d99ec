import { say } from '../../shared/words/say'
import { sayWords, sentence, type Words } from '../../shared/words/sentence'
import { randomBytes } from 'node:crypto'
import { assertNever, err, ok, type Result } from '../../shared/result'
import { hostStumbled } from './host-failures'
import type { FilesConnection, HostTried } from './site-host'

/** Reads a file that was just written as a reader would, by its path; null: nobody answers. */
export type AskReaders = (
  path: string,
) => Promise<{ readonly status: number; readonly text: string } | null>

/** Where readers find a site, and how they are asked. */
export interface Readers {
  readonly siteUrl: string
  readonly askReaders: AskReaders
}

/**
 * Writes a small file there, reads it, looks whether readers get it, and takes it away again: what works
 * for it works for a site.
 */
export async function tryFiles(
  open: () => Promise<Result<FilesConnection>>,
  of: Readers & { readonly server: Words },
): Promise<Result<HostTried>> {
  const opened = await open()
  if (!opened.ok) return opened
  const connection = opened.value
  try {
    const seen = await probeOnce(connection, of)
    return seen.ok
      ? ok({ server: sayWords(of.server), notes: [noteOf(seen.value, of.siteUrl)] })
      : seen
  } finally {
    await connection.close()
  }
}

const words = 'Dateline tries whether a site can be brought here. This file may be deleted.\n'

/** Whether readers were seen to get what was written, or were refused it. */
type Seen = 'shown' | 'refused' | 'not-shown'

async function probeOnce(
  connection: FilesConnection,
  { server, askReaders }: { readonly server: Words; readonly askReaders: AskReaders },
): Promise<Result<Seen>> {
  const path = `dateline-try-${randomBytes(6).toString('hex')}.txt`
  // Publishing asks what lies where a new file is to be.
  const free = await connection.get(path)
  if (!free.ok) return free
  const put = await connection.put(path, { bytes: Buffer.from(words), type: 'text/plain' })
  if (!put.ok) return put
  const there = await connection.get(path)
  const seen = await askReaders(path)
  const removed = await connection.remove(path)
  if (!there.ok) return there
  if (there.value === null || Buffer.from(there.value).toString() !== words) {
    return err(hostStumbled(server, sentence('read back what it had just written'), ''))
  }
  if (!removed.ok) return removed
  if (seen?.status === 200 && seen.text === words) return ok('shown')
  return ok(seen?.status === 403 ? 'refused' : 'not-shown')
}

function noteOf(seen: Seen, siteUrl: string): string {
  switch (seen) {
    case 'shown':
      return say('Readers get it at {siteUrl}: a file that Dateline put there could be read.', {
        siteUrl,
      })
    case 'refused':
      return say(
        'At {siteUrl} readers are refused what is there. Look at the rights of the folder that is served, and of those above it.',
        { siteUrl },
      )
    case 'not-shown':
      return say(
        'At {siteUrl} readers do not get it yet. Compare the address of the site with the folder that is served there.',
        { siteUrl },
      )
    default:
      return assertNever(seen)
  }
}
