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
import type { WxrItem, WxrSite } from './wxr-item'

/** What a post is read with. */
export interface WxrAround {
  readonly site: WxrSite
  /** The site’s library, by number. */
  readonly attachments: ReadonlyMap<string, Attachment>
  /** The zone of times that do not say theirs. */
  readonly zone: string
}

/** An item as a post in our terms; null for what is none, such as a page or a menu. */
export function postOfItem(item: WxrItem, around: WxrAround): ArchivedThing | null {
  if (item.type !== 'post') return null
  const state = states[item.status]
  if (state === undefined) return null
  const { site, zone } = around
  const library = { attachments: around.attachments, post: item.id }
  const { markup, left } = readContent(item.content, library)
  const place = placeOf(item, around)
  const updates = liveblogUpdates(item, {
    zone,
    markupOf: (content) => readContent(content, library).markup,
  })
  const publishedAt = timeOf(item.dateGmt, item.date, zone)
  const post: ArchivedPost = {
    key: keyOf(item, site),
    title: markupToWords(item.title),
    standfirst: markupToWords(item.excerpt),
    addresses: addressesOf(item, site),
    slug: decoded(item.slug),
    markup,
    place,
    publishedAt,
    modifiedAt: timeOf(item.modifiedGmt, item.modified, zone),
    authors: authorsOf(item, site),
    ...sectionAndTags(item, site),
    // Behind a password it was not for everybody: nobody gets it before she says so.
    state: item.password === '' ? state : 'private',
    language: isLanguage(site.language) && site.language !== '' ? site.language : null,
    lead: leadOf(item, around),
    updates,
    left: [...left, ...leftOf(item, { state, publishedAt })],
  }
  return { kind: 'post', post }
}

const states: Readonly<Record<string, ArchivedState | undefined>> = {
  publish: 'published',
  future: 'scheduled',
  draft: 'draft',
  pending: 'draft',
  private: 'private',
}

/** The number a site gives a post is the one thing that no editor there can change. */
function keyOf({ guid, id, link }: WxrItem, site: WxrSite): string {
  if (guid !== '') return `wordpress ${guid}`
  return `wordpress ${site.link} ${id === '' ? link : id}`
}

function placeOf({ link }: WxrItem, { site, attachments }: WxrAround): MarkupPlace {
  return {
    address: /^https?:/i.test(link) ? link : site.link,
    picture: ({ number }): KnownPicture | null => attachments.get(number) ?? null,
  }
}

/** What has no page yet has an address that only asks for a number. */
function addressesOf({ link, status }: WxrItem, site: WxrSite): readonly string[] {
  const whole = addressFrom(site.link, link)
  return whole === null || status !== 'publish' || /[?&]p=\d+$/.test(whole) ? [] : [whole]
}

function authorsOf({ creator, terms }: WxrItem, { authors }: WxrSite): readonly string[] {
  // Sites with several writers of a post keep them as terms of their own.
  const several = terms.filter(({ domain }) => domain === 'author').map(({ name }) => name)
  if (several.length > 0) return [...new Set(several)]
  return creator === '' ? [] : [authors.get(creator) ?? creator]
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
  { comments, password }: WxrItem,
  { state, publishedAt }: { readonly state: ArchivedState; readonly publishedAt: Instant | null },
): readonly string[] {
  const talk = comments.filter(({ type, approved }) => type !== 'liveblog' && approved !== 'spam')
  const told = say('{count, plural, one {# comment of readers} other {# comments of readers}}', {
    count: talk.length,
  })
  return [
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
