import { appError } from '../../shared/app-error'
import type { EmbedFound } from '../../shared/document/blocks/embed'
import { makeImage } from '../../shared/document/make-body'
import type { Image } from '../../shared/document/nodes'
import { safeWebUrl, webHost } from '../../shared/document/safe-url'
import { discoverEndpoint } from '../../shared/interchange/oembed/discover-endpoint'
import { knownEndpoint } from '../../shared/interchange/oembed/endpoints'
import { readOEmbed } from '../../shared/interchange/oembed/read-oembed'
import { err, ok, type Result } from '../../shared/result'
import { say } from '../../shared/words/say'
import { nameOf } from '../importing/take-pictures'
import type { Pictures } from '../pictures/pictures'
import { isLoopback } from '../publish/remote/http'
import type { PublicReader } from './public-reader'

/** What looking at an address needs. */
export interface EmbedWork {
  readonly readPublic: PublicReader
  readonly pictures: Pick<Pictures, 'add'>
}

// A page of the web has a hundred kilobytes of text, an answer about it a few.
const largestPage = 4_000_000
const largestAnswer = 300_000
const largestPicture = 15_000_000

/**
 * What lies at an address, as its provider says by oEmbed: words alone, and a picture that is kept here.
 * A picture that cannot be had is left out; the words stand without it.
 */
export async function findEmbed(
  { readPublic, pictures }: EmbedWork,
  { url, why }: { readonly url: string; readonly why: 'pasted' | 'asked' },
): Promise<Result<EmbedFound>> {
  const address = safeWebUrl(url)
  if (address === null) return err(saysNothing(url))
  const { origin } = new URL(address)
  // This machine is looked at only where she asked for this very address, as with pictures.
  const own = why === 'asked' && isLoopback(new URL(address)) ? { alsoFrom: origin } : {}
  const read = (at: string, accept: string, maxBytes: number) =>
    readPublic({ url: at, accept, maxBytes, ...own })
  const endpoint = knownEndpoint(address) ?? (await endpointOf(address, read))
  if (typeof endpoint !== 'string') return endpoint
  const answer = await read(endpoint, 'application/json', largestAnswer)
  if (!answer.ok) return answer
  const reading = readOEmbed(new TextDecoder().decode(answer.value.bytes))
  if (reading === null) return err(saysNothing(address))
  const { words, pictureUrl } = reading
  const picture = pictureUrl === '' ? null : await keep(pictureUrl)
  return ok({ ...words, picture })

  async function keep(at: string): Promise<Image | null> {
    const bytes = await read(at, 'image/*', largestPicture)
    const stored = bytes.ok ? await pictures.add(nameOf(at), bytes.value.bytes) : bytes
    return stored.ok
      ? makeImage({ file: stored.value, source: '', caption: '', credit: '', alt: '' })
      : null
  }
}

type Read = (at: string, accept: string, maxBytes: number) => ReturnType<PublicReader>

async function endpointOf(address: string, read: Read): Promise<string | Result<never>> {
  const page = await read(address, 'text/html', largestPage)
  if (!page.ok) return page
  const found = discoverEndpoint(new TextDecoder().decode(page.value.bytes))
  const endpoint = found === null ? null : addressFrom(found, page.value.url)
  return endpoint ?? err(saysNothing(address))
}

function addressFrom(href: string, base: string): string | null {
  try {
    return safeWebUrl(new URL(href, base).href)
  } catch {
    return null
  }
}

function saysNothing(address: string) {
  return appError(
    'not-found',
    say('{host} does not say what lies there.', { host: webHost(address) || say('This address') }),
    say('Write on the card what readers should know of it.'),
  )
}
