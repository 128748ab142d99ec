/** An account on a WordPress site, as the set-up left it. */
export interface WordPressAccount {
  /** The root of its REST interface, as `discoverWordPress` found it. */
  readonly root: string
  /** Where its editors work, ending in a slash: `https://news.example/wp-admin/`. */
  readonly adminUrl: string
  readonly siteName: string
  readonly user: string
  readonly password: string
  /** The editor said that this site may be used without encryption. */
  readonly allowHttp: boolean
}
