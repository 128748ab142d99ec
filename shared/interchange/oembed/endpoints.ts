import { webHost } from '../../document/safe-url'

/** Where providers that are asked often answer: their pages do not always say it, or load slowly. */
const providers: readonly { readonly hosts: readonly string[]; readonly endpoint: string }[] = [
  {
    hosts: ['youtube.com', 'youtu.be', 'm.youtube.com'],
    endpoint: 'https://www.youtube.com/oembed',
  },
  { hosts: ['vimeo.com'], endpoint: 'https://vimeo.com/api/oembed.json' },
  { hosts: ['dailymotion.com'], endpoint: 'https://www.dailymotion.com/services/oembed' },
  { hosts: ['tiktok.com'], endpoint: 'https://www.tiktok.com/oembed' },
  { hosts: ['x.com', 'twitter.com'], endpoint: 'https://publish.twitter.com/oembed' },
  { hosts: ['bsky.app'], endpoint: 'https://embed.bsky.app/oembed' },
  { hosts: ['reddit.com'], endpoint: 'https://www.reddit.com/oembed' },
  { hosts: ['flickr.com'], endpoint: 'https://www.flickr.com/services/oembed/' },
  { hosts: ['soundcloud.com'], endpoint: 'https://soundcloud.com/oembed' },
]

/** Where a well-known provider tells what lies at an address; null for anybody else’s address. */
export function knownEndpoint(url: string): string | null {
  const host = webHost(url).toLowerCase()
  const provider = providers.find(({ hosts }) => hosts.includes(host))
  if (provider === undefined) return null
  return `${provider.endpoint}?format=json&url=${encodeURIComponent(url)}`
}
