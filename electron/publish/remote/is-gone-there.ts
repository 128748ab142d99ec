import type { SendCall } from './http'

const longestMs = 10_000

/**
 * Whether a picture is gone from its public address, as any reader would find: nobody’s password goes
 * with the question. Where that cannot be told it is there.
 */
export async function isGoneThere(
  url: string,
  { send, allowHttp }: { readonly send: SendCall; readonly allowHttp: boolean },
): Promise<boolean> {
  const headers = { 'cache-control': 'no-cache' }
  const answer = await send({ method: 'HEAD', url, headers, timeoutMs: longestMs, allowHttp })
  return answer.ok && (answer.value.status === 404 || answer.value.status === 410)
}
