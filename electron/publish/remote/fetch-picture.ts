import { appError } from '../../../shared/app-error'
import { err, ok, type Result } from '../../../shared/result'
import { sentence } from '../../../shared/words/sentence'
import type { SendCall } from './http'

const largestBytes = 60_000_000

/** The bytes of a picture at a public address, as anybody may fetch it: no password goes with it. */
export async function fetchPicture(
  url: string,
  { send, allowHttp }: { readonly send: SendCall; readonly allowHttp: boolean },
): Promise<Result<Uint8Array>> {
  const answer = await send({ method: 'GET', url, maxBytes: largestBytes, allowHttp })
  if (!answer.ok) return answer
  if (answer.value.status === 200) return ok(answer.value.bytes)
  return err(
    appError(
      'remote-broken',
      sentence('The picture could not be fetched from {host}.', { host: new URL(url).host }),
      sentence('Try again; if it happens again, look in a browser whether it is still there.'),
      `HTTP ${String(answer.value.status)}`,
    ),
  )
}
