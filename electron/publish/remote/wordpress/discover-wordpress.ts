import { parse, type DefaultTreeAdapterTypes } from 'parse5'
import { appError, type AppError } from '../../../../shared/app-error'
import { markupToWords } from '../../../../shared/publish/wordpress/plain-words'
import { err, ok, type Result } from '../../../../shared/result'
import { sentence } from '../../../../shared/words/sentence'
import type { HttpAnswer, SendCall } from '../http'
import { indexShape, versionIn, withSlash } from './wordpress-index'
import { jsonOf } from './json-of'

/** A WordPress site, as its address led to it. */
export interface WordPressFound {
  /** The root of its REST interface: what an account is set up with. */
  readonly root: string
  readonly siteName: string
  /** Where readers find it, ending in a slash. */
  readonly siteUrl: string
  /** `WordPress 6.8`, without a number where the site hides it. */
  readonly server: string
  /** Where its editors work, ending in a slash. */
  readonly adminUrl: string
  /** The page where application passwords are made. */
  readonly passwordPage: string
  /** The page that makes one for Dateline with one click; empty where there is none. */
  readonly authorizePage: string
  /** False: the site takes none, for want of https or because they are switched off. */
  readonly hasPasswords: boolean
}

/** How a site is looked for. */
export interface Discovery {
  readonly send: SendCall
  readonly allowHttp: boolean
}

/**
 * Finds WordPress behind the address of a site, of one of its pages or of its editors' entrance. Asked
 * for are, in order: what the page names as its interface, the usual place, and the place that works
 * without speaking addresses. `remote-unknown`: it is no WordPress, or keeps its interface shut.
 */
export async function discoverWordPress(
  address: string,
  discovery: Discovery,
): Promise<Result<WordPressFound>> {
  const start = siteAddress(address)
  const { send, allowHttp } = discovery
  const page = await send({ method: 'GET', url: start, allowHttp })
  if (!page.ok) return page
  for (const root of rootsFor(page.value)) {
    const answer = await send({ method: 'GET', url: root, allowHttp })
    const found = answer.ok ? siteAt(answer.value, page.value) : null
    if (found !== null) return ok(found)
  }
  return err(noWordPress(start))
}

/** What she typed or copied as the address of the site itself. */
function siteAddress(address: string): string {
  const trimmed = address.trim()
  // A password in an address would end up in messages and logs.
  const whole = (/^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`).replace(
    /^([a-z]+:\/\/)[^/?#]*@/i,
    '$1',
  )
  return whole.replace(/\/(?:wp-admin|wp-login\.php|wp-json)(?:[/?#].*)?$/i, '/')
}

function rootsFor(page: HttpAnswer): readonly string[] {
  const { url } = page
  const named = [rootInHeader(page.header('link') ?? ''), rootInPage(page.text)].filter(
    (root) => root !== null,
  )
  const { origin } = new URL(url)
  const usual = [new URL('wp-json/', folderOf(url)), new URL('?rest_route=/', folderOf(url))]
  const atTop = [new URL('/wp-json/', origin), new URL('/?rest_route=/', origin)]
  const roots = [...named, ...usual, ...atTop].map((root) => absolute(root, url))
  return [...new Set(roots.filter((root) => root !== null))].flatMap((root) => encrypted(root, url))
}

// Behind a proxy WordPress may believe that it is called without encryption.
function encrypted(root: string, page: string): readonly string[] {
  if (!page.startsWith('https:') || !root.startsWith('http:')) return [root]
  return [root.replace(/^http:/, 'https:')]
}

function rootInHeader(header: string): string | null {
  return /<([^>]+)>\s*;\s*rel="?https:\/\/api\.w\.org\/"?/.exec(header)?.[1] ?? null
}

function rootInPage(markup: string): string | null {
  const waiting: DefaultTreeAdapterTypes.ChildNode[] = [...parse(markup).childNodes]
  for (let node = waiting.shift(); node !== undefined; node = waiting.shift()) {
    if (!('tagName' in node)) continue
    if (node.tagName === 'link') {
      const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]))
      if (attributes.get('rel') === 'https://api.w.org/') return attributes.get('href') ?? null
    }
    // It stands in the head; a long page's text is not walked through.
    if (node.tagName === 'html' || node.tagName === 'head') waiting.push(...node.childNodes)
  }
  return null
}

function folderOf(url: string): URL {
  const folder = new URL(url)
  folder.search = ''
  folder.hash = ''
  folder.pathname = withSlash(folder.pathname)
  return folder
}

function absolute(root: string | URL, base: string): string | null {
  try {
    const url = new URL(root, base)
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null
  } catch {
    return null
  }
}

function siteAt(answer: HttpAnswer, page: HttpAnswer): WordPressFound | null {
  const read = indexShape.safeParse(jsonOf(answer.text))
  if (answer.status !== 200 || !read.success) return null
  const { name, url, home, hasPasswords, authorizeUrl } = read.data
  const adminUrl = `${withSlash(url)}wp-admin/`
  return {
    root: answer.url,
    siteName: markupToWords(name) || new URL(home).host,
    siteUrl: withSlash(home),
    server: versionIn(page.text),
    adminUrl,
    passwordPage: `${adminUrl}profile.php#application-passwords-section`,
    authorizePage: authorizeUrl === '' ? '' : withAppName(authorizeUrl),
    hasPasswords,
  }
}

function withAppName(page: string): string {
  const url = new URL(page)
  url.searchParams.set('app_name', 'Dateline')
  return url.href
}

function noWordPress(address: string): AppError {
  return appError(
    'remote-unknown',
    sentence('Dateline found no WordPress at {address}. Nothing was sent.', { address }),
    sentence(
      'Give the address of the site’s front page. If it is WordPress, ask whoever runs it whether its REST interface is open (a security plug-in may have shut it).',
    ),
  )
}
