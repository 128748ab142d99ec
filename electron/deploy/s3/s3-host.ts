import { cacheRuleOf } from '../../../shared/publish/hosts/response-headers'
import { sentence, type Sentence } from '../../../shared/words/sentence'
import { sign } from 'aws4'
import { createHash } from 'node:crypto'
import type { S3Host } from '../../../shared/model/site-host'
import { err, ok, type Result } from '../../../shared/result'
import type { HttpAnswer, SendCall } from '../../publish/remote/http'
import { uploadTimeoutMs } from '../../publish/remote/write-timeout'
import { hostStumbled } from '../host-failures'
import { filesAtOnce } from '../in-parallel'
import type { FilesConnection, HostDoor } from '../site-host'
import { tryFiles, type Readers } from '../try-files'
import { refusedByStore } from './refused-by-store'
import { s3Address } from './s3-address'

/** How the store is spoken to. */
export interface S3Way {
  readonly host: S3Host
  /** The secret access key. */
  readonly secret: string
  readonly send: SendCall
}

/** A bucket of a store that speaks S3: an object is there whole or not at all. */
export function s3Host(way: S3Way & { readonly readers: Readers }): HostDoor {
  const open = (): Promise<Result<FilesConnection>> => Promise.resolve(ok(connectionOver(way)))
  return { open, tryOut: () => tryFiles(open, { server: serverName(way.host), ...way.readers }) }
}

function connectionOver(way: S3Way): FilesConnection {
  const server = serverName(way.host)
  const get = async (path: string): Promise<Result<Uint8Array | null>> => {
    const answer = await call(way, { method: 'GET', path })
    if (!answer.ok) return answer
    if (answer.value.status === 404 && isNoKey(answer.value)) return ok(null)
    if (answer.value.status === 200) return ok(answer.value.bytes)
    return err(refusedByStore(answer.value, { server, doing: sentence('read {path}', { path }) }))
  }
  return {
    kind: 'files',
    get,
    put: async (path, { bytes, type }) => {
      const headers = { 'content-type': type, 'cache-control': cacheRuleOf(path) }
      const answer = await call(way, { method: 'PUT', path, headers, bytes })
      if (!answer.ok) return answer
      const doing = sentence('store {path}', { path })
      if (answer.value.status !== 200) return err(refusedByStore(answer.value, { server, doing }))
      if (!isAnother(answer.value.header('etag'), bytes)) return ok(null)
      // Of what a store seals with a key of its own, the ETag looks the same and is no digest.
      const there = await get(path)
      if (!there.ok) return there
      if (there.value !== null && Buffer.compare(there.value, bytes) === 0) return ok(null)
      return err(hostStumbled(server, doing, 'It holds other bytes than were sent.'))
    },
    remove: async (path) => {
      const answer = await call(way, { method: 'DELETE', path })
      if (!answer.ok) return answer
      const gone = [200, 204, 404].includes(answer.value.status)
      return gone
        ? ok(null)
        : err(refusedByStore(answer.value, { server, doing: sentence('remove {path}', { path }) }))
    },
    close: () => Promise.resolve(),
  }
}

interface S3Call {
  readonly method: 'GET' | 'PUT' | 'DELETE'
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly bytes?: Uint8Array
}

function call(
  { host, secret, send }: S3Way,
  { method, path, headers = {}, bytes = new Uint8Array() }: S3Call,
): Promise<Result<HttpAnswer>> {
  const url = s3Address(host, path)
  const signed = sign(
    {
      ...{ service: 's3', region: host.region, method, host: url.host, path: url.pathname },
      headers: { ...headers, 'x-amz-content-sha256': sha256(bytes) },
      ...(method === 'PUT' ? { body: Buffer.from(bytes) } : {}),
    },
    { accessKeyId: host.accessKeyId, secretAccessKey: secret },
  )
  const given = Object.entries(signed.headers ?? {})
    // These are the connection's own: they are sent as they were signed.
    .filter(([name]) => !/^(?:host|content-length)$/i.test(name))
    .map(([name, value]) => [name, String(value)])
  return send({
    ...{ method, url: url.href, headers: Object.fromEntries(given) },
    ...(method === 'PUT' ? { body: bytes } : {}),
    timeoutMs: uploadTimeoutMs(bytes.length, filesAtOnce),
    maxBytes: 200_000_000,
  })
}

// A bucket that is missing is answered with 404, too, and that is no missing file.
function isNoKey({ text }: HttpAnswer): boolean {
  return !text.includes('<Code>NoSuchBucket</Code>')
}

/** A store's plain ETag is mostly the MD5 of what it holds; one of another form says nothing. */
function isAnother(etag: string | null, bytes: Uint8Array): boolean {
  const plain = /^"?([0-9a-f]{32})"?$/i.exec(etag ?? '')?.[1]
  if (plain === undefined) return false
  return plain.toLowerCase() !== createHash('md5').update(bytes).digest('hex')
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function serverName({ endpoint, bucket }: S3Host): Sentence {
  return sentence('{bucket} at {host}', { bucket, host: new URL(endpoint).host })
}
