import { isLanguage } from '../../model/language'
import type { Instant } from '../../model/stamp'
import { markupToWords } from '../../publish/wordpress/plain-words'
import { archiveTime } from '../archive/archive-time'
import type {
  ArchivedPicture,
  ArchivedPost,
  ArchivedState,
  ArchivedThing,
} from '../archive/archived-post'
import { addressFrom, type KnownPicture, type MarkupPlace } from '../archive/markup-place'
import { say } from '../../words/say'
import { liveblogUpdates } from './liveblog-updates'
import { readContent, type Attachment } from './read-content'
import { isSameFile } from './same-file'
import type { WxrItem, WxrSite } from './wxr-item'

/** What a post is read with. */
export interface WxrAround {
  readonly site: WxrSite
  /** The site’s library, by number. */
  readonly attachments: ReadonlyMap<string, Attachment>
  /** Names of writers who are no users of the site, by their logins. */
  readonly guests: ReadonlyMap<string, string>
  /** The number of the first post with a mark, empty where it is not known: copies may have the same. */
  readonly firstOf: (guid: string) => string
  /** The zone of times that do not say theirs. */
  readonly zone: string
}

/** An item as a post in our terms; null for what is none, such as a page or a menu. */
export function postOfItem(item: WxrItem, around: WxrAround): ArchivedThing | null {
  if (item.type !== 'post') return null
  if (noPosts.has(item.status)) return null
  // Desks have states of their own before a post is published, such as “pitch”.
  const state = states.get(item.status) ?? 'draft'
  const { site, zone } = around
  const library = {
    attachments: around.attachments,
    post: item.id,
    footnotes: item.meta.get('footnotes') ?? '',
  }
  const left = new Set<string>()
  const markupOf = (content: string) => {
    const read = readContent(content, library)
    for (const what of read.left) left.add(what)
    return read.markup
  }
  const markup = markupOf(item.content)
  const place = placeOf(item, around)
  const updates = liveblogUpdates(item, { zone, markupOf })
  const publishedAt = timeOf(item.dateGmt, item.date, zone)
  const lead = leadOf(item, around)
  const post: ArchivedPost = {
    key: keyOf(item, around),
    title: markupToWords(item.title),
    standfirst: markupToWords(item.excerpt),
    addresses: addressesOf(item, site),
    slug: decoded(item.slug),
    markup,
    place,
    publishedAt,
    modifiedAt: timeOf(item.modifiedGmt, item.modified, zone),
    authors: authorsOf(item, around),
    ...sectionAndTags(item, site),
    // Behind a password it was not for everybody: nobody gets it before she says so.
    state: item.password === '' ? state : 'private',
    language: isLanguage(site.language) && site.language !== '' ? site.language : null,
    lead,
    updates,
    left: [...left, ...leftOf(item, { state, publishedAt, lead })],
  }
  return { kind: 'post', post }
}

const states: ReadonlyMap<string, ArchivedState> = new Map([
  ['publish', 'published'],
  ['future', 'scheduled'],
  ['private', 'private'],
])

/** What such items were is in the bin, was never written, or belongs to another item. */
export const noPosts: ReadonlySet<string> = new Set(['trash', 'auto-draft', 'inherit'])

/** The number a site gives a post is the one thing that no editor there can change. */
function keyOf({ guid, id, link }: WxrItem, { site, firstOf }: WxrAround): string {
  if (guid === '') return `wordpress ${site.link} ${id === '' ? link : id}`
  const first = firstOf(guid)
  return first === '' || first === id ? `wordpress ${guid}` : `wordpress ${guid} ${id}`
}

function placeOf({ link }: WxrItem, { site, attachments }: WxrAround): MarkupPlace {
  return {
    address: /^https?:/i.test(link) ? link : site.link,
    picture: ({ source, number }): KnownPicture | null => {
      const known = attachments.get(number)
      return known !== undefined && isSameFile(known.source, source) ? known : null
    },
  }
}

/** What has no page yet has an address that only asks for a number. */
function addressesOf({ link, status }: WxrItem, site: WxrSite): readonly string[] {
  const whole = addressFrom(site.link, link)
  return whole === null || status !== 'publish' || /[?&]p=\d+$/.test(whole) ? [] : [whole]
}

function authorsOf({ creator, terms }: WxrItem, { site, guests }: WxrAround): readonly string[] {
  // Sites with several writers of a post keep their logins as terms.
  const several = terms.filter(({ domain }) => domain === 'author').map(({ name }) => name)
  const logins = several.length > 0 ? several : [creator]
  const names = logins.map((login) => site.authors.get(login) ?? guests.get(login) ?? login)
  return [...new Set(names.filter((name) => name !== ''))]
}

function sectionAndTags(
  { terms, meta }: WxrItem,
  { categories }: WxrSite,
): Pick<ArchivedPost, 'section' | 'tags'> {
  const named = (wanted: string) =>
    terms
      .filter(({ domain, name }) => domain === wanted && name !== '')
      .map(({ name }) => markupToWords(name))
  const own = terms.filter(
    ({ domain, nicename }) => domain === 'category' && nicename !== 'uncategorized',
  )
  const names = own.map(({ name }) => markupToWords(name)).filter((name) => name !== '')
  const first = categories.get(meta.get('_yoast_wpseo_primary_category') ?? '')
  const section =
    first !== undefined && names.includes(markupToWords(first))
      ? markupToWords(first)
      : (names[0] ?? '')
  const tags = [...names.filter((name) => name !== section), ...named('post_tag')]
  return { section, tags: [...new Set(tags)] }
}

function leadOf({ meta }: WxrItem, { attachments }: WxrAround): ArchivedPicture | null {
  const known = attachments.get(meta.get('_thumbnail_id')?.trim() ?? '')
  if (known === undefined) return null
  const { source, alt, caption } = known
  return { source, alt, caption: markupToWords(caption), credit: '' }
}

function leftOf(
  { comments, password, meta }: WxrItem,
  of: {
    readonly state: ArchivedState
    readonly publishedAt: Instant | null
    readonly lead: ArchivedPicture | null
  },
): readonly string[] {
  const { state, publishedAt, lead } = of
  const hasLead = /^[1-9]\d*$/.test(meta.get('_thumbnail_id')?.trim() ?? '')
  const talk = comments.filter(({ type, approved }) => type !== 'liveblog' && approved !== 'spam')
  const told = say('{count, plural, one {# comment of readers} other {# comments of readers}}', {
    count: talk.length,
  })
  return [
    ...(hasLead && lead === null ? [say('lead picture')] : []),
    ...(talk.length === 0 ? [] : [told]),
    ...(password === '' ? [] : [say('its password: it comes in as a draft')]),
    ...(state === 'private' ? [say('that it was private: it comes in as a draft')] : []),
    ...(state === 'scheduled' && publishedAt !== null
      ? [say('the time it was to appear: it comes in as a draft')]
      : []),
  ]
}

/** WordPress writes zeros where a draft has no time yet. */
function timeOf(gmt: string, local: string, zone: string): Instant | null {
  return archiveTime(gmt, 'UTC') ?? archiveTime(local, zone)
}

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug)
  } catch {
    return slug
  }
}
