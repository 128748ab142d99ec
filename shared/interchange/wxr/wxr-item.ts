/** An item of a WordPress export (WXR), as it stands there: nothing of it is read yet. */
export interface WxrItem {
  readonly title: string
  readonly link: string
  readonly guid: string
  readonly creator: string
  readonly content: string
  readonly excerpt: string
  readonly id: string
  readonly date: string
  readonly dateGmt: string
  readonly modified: string
  readonly modifiedGmt: string
  readonly slug: string
  readonly status: string
  readonly type: string
  readonly password: string
  /** The post an attachment was put into first. */
  readonly parent: string
  readonly attachmentUrl: string
  readonly terms: readonly WxrTerm[]
  readonly meta: ReadonlyMap<string, string>
  readonly comments: readonly WxrComment[]
}

/** A category or tag of an item. */
export interface WxrTerm {
  readonly domain: string
  readonly nicename: string
  readonly name: string
}

/** A comment, which the Liveblog plug-in uses as an entry. */
export interface WxrComment {
  readonly id: string
  readonly author: string
  readonly date: string
  readonly dateGmt: string
  readonly content: string
  readonly type: string
  readonly approved: string
  readonly meta: ReadonlyMap<string, string>
}

/** What an export says of its site, before its items. */
export interface WxrSite {
  readonly title: string
  readonly link: string
  readonly language: string
  /** Names by login. */
  readonly authors: ReadonlyMap<string, string>
  /** Names of categories by their number. */
  readonly categories: ReadonlyMap<string, string>
}
