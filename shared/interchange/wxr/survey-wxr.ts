import { markupToWords } from '../../publish/wordpress/plain-words'
import { surveyPosts } from '../archive/survey-posts'
import { archiveTime } from '../archive/archive-time'
import type { ArchiveSurvey, OtherThing } from '../archive/archived-post'
import { addressFrom } from '../archive/markup-place'
import { noPosts } from './post-of-item'
import type { Attachment } from './read-content'
import type { WxrItem, WxrSite } from './wxr-item'

/** Counts what an export holds, item by item, and takes note of its library. */
export interface WxrSurvey {
  readonly add: (item: WxrItem) => void
  /** What a file of the export said of the site, and what is wrong with the file. */
  readonly addSite: (site: WxrSite, trouble: string) => void
  readonly attachments: () => ReadonlyMap<string, Attachment>
  /** Names of writers who are no users of the site, by their logins. */
  readonly guests: () => ReadonlyMap<string, string>
  /** The number of the first post with a mark. */
  readonly firstOf: (guid: string) => string
  readonly done: () => ArchiveSurvey
}

/** Begins a survey. */
export function surveyWxr(fileName: string, zone: string): WxrSurvey {
  const posts = surveyPosts()
  const attachments = new Map<string, Attachment>()
  const guests = new Map<string, string>()
  const firsts = new Map<string, string>()
  const logins = new Set<string>()
  const names = new Map<string, string>()
  const troubles: string[] = []
  let title = ''
  return {
    add: (item) => {
      if (item.type === 'attachment') {
        const attachment = attachmentOf(item)
        if (attachment !== null && item.id !== '') attachments.set(item.id, attachment)
        return
      }
      if (item.type === 'guest-author') {
        const login = item.meta.get('cap-user_login') ?? ''
        guests.set(login, item.meta.get('cap-display_name') ?? item.title)
      }
      if (item.type !== 'post') {
        posts.addOther(otherOf(item.type))
        return
      }
      if (noPosts.has(item.status)) {
        posts.addOther('binned')
        return
      }
      if (!firsts.has(item.guid)) firsts.set(item.guid, item.id)
      if (item.creator !== '') logins.add(item.creator)
      const lead = (item.meta.get('_thumbnail_id') ?? '') === '' ? 0 : 1
      posts.add({
        isPublished: item.status === 'publish',
        isLive: item.comments.some(({ type }) => type === 'liveblog'),
        at: archiveTime(item.dateGmt, 'UTC') ?? archiveTime(item.date, zone),
        pictures: lead + picturesIn(item.content),
        authors: [],
      })
    },
    addSite: (site, trouble) => {
      if (title === '') title = markupToWords(site.title)
      for (const [login, name] of site.authors) names.set(login, name)
      if (trouble !== '') troubles.push(trouble)
    },
    attachments: () => attachments,
    guests: () => guests,
    firstOf: (guid) => firsts.get(guid) ?? '',
    done: () => ({
      ...posts.done(),
      kind: 'wordpress',
      name: title === '' ? fileName : title,
      authors: [...logins].map((login) => names.get(login) ?? login).sort(),
      trouble: troubles.join(' '),
    }),
  }
}

function attachmentOf(item: WxrItem): Attachment | null {
  const source = addressFrom(item.link, item.attachmentUrl === '' ? item.guid : item.attachmentUrl)
  if (source === null) return null
  const alt = markupToWords(item.meta.get('_wp_attachment_image_alt') ?? '')
  return { source, alt, caption: item.excerpt, parent: item.parent }
}

function picturesIn(content: string): number {
  return content.match(/<img\s/gi)?.length ?? 0
}

function otherOf(type: string): OtherThing {
  if (type === 'page') return 'page'
  return /^(?:wp_|nav_menu_item$|custom_css$|customize_)/.test(type) ? 'furniture' : 'own-kind'
}
