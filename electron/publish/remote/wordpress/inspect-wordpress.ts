import { z } from 'zod'
import { appError, type AppError } from '../../../../shared/app-error'
import { markupToWords } from '../../../../shared/publish/wordpress/plain-words'
import { err, ok, type Result } from '../../../../shared/result'
import { say } from '../../../../shared/words/say'
import { sentence } from '../../../../shared/words/sentence'
import type { SendCall } from '../http'
import type { SiteAccess } from '../remote-site'
import { isActive } from './liveblog/liveblog-lookout'
import { liveblogNotes } from './liveblog/liveblog-notes'
import { indexShape, versionIn, withSlash } from './wordpress-index'
import type { RestLine } from './rest-line'
import type { WordPressAccount } from './wordpress-account'

const userShape = z.object({
  name: z.string(),
  // PHP writes an empty table as a list.
  capabilities: z.record(z.string(), z.unknown()).catch({}),
})

/**
 * Who the account is there and what it may do. A wrong password is asked for by name: WordPress answers
 * public questions to anybody, and passes over credentials that it does not accept.
 */
export async function inspectWordPress(
  line: RestLine,
  { send }: { readonly send: SendCall },
): Promise<Result<SiteAccess>> {
  const { account } = line
  const doing = sentence('see what this account may do')
  const index = await line.ask(
    {
      method: 'GET',
      path: '',
      params: { _fields: 'name,url,home,namespaces,authentication' },
      doing,
    },
    indexShape,
  )
  if (!index.ok) return err(index.error.error)
  const me = await line.ask(
    {
      method: 'GET',
      path: 'wp/v2/users/me',
      params: { context: 'edit', _fields: 'name,capabilities' },
      doing,
    },
    userShape,
  )
  const site = index.value.value
  if (!me.ok) {
    const isKnown = me.error.status !== 401
    return err(isKnown ? me.error.error : notAccepted(account, site.hasPasswords))
  }
  const { name, capabilities } = me.value.value
  const may = (what: string) => capabilities[what] === true
  return ok({
    siteName: markupToWords(site.name) || account.siteName,
    siteUrl: withSlash(site.home),
    userName: markupToWords(name),
    server: await serverName(site.home, { send, account }),
    mayCreate: may('edit_posts'),
    mayPublish: may('publish_posts'),
    mayUpload: may('upload_files'),
    notes: notesOn(may, site.namespaces),
  })
}

function notesOn(may: (what: string) => boolean, namespaces: readonly string[]): readonly string[] {
  const notes: string[] = []
  if (!may('edit_posts')) notes.push(say('This account may not write articles on the site.'))
  else if (!may('publish_posts')) {
    notes.push(
      say('This account may write drafts, but somebody else must publish them on the site.'),
    )
  }
  if (!may('upload_files')) notes.push(say('This account may not store pictures on the site.'))
  if (!may('edit_others_posts')) notes.push(say('This account may change only its own articles.'))
  if (!may('manage_categories')) {
    notes.push(
      say(
        'This account may not make new sections: a section must exist on the site as a category.',
      ),
    )
  }
  if (!may('unfiltered_html')) {
    notes.push(
      say(
        'WordPress cleans what this account sends. Everything Dateline writes survives that; what others put into the article by hand, such as embedded frames, may not.',
      ),
    )
  }
  if (isActive(namespaces)) notes.push(...liveblogNotes(may))
  return notes
}

async function serverName(
  home: string,
  { send, account }: { readonly send: SendCall; readonly account: WordPressAccount },
): Promise<string> {
  // Many sites hide their version, and none tells it here: a page that is missing changes nothing.
  const { allowHttp } = account
  const page = await send({ method: 'GET', url: home, timeoutMs: 10_000, allowHttp })
  return page.ok ? versionIn(page.value.text) : 'WordPress'
}

function notAccepted({ siteName, root }: WordPressAccount, hasPasswords: boolean): AppError {
  if (hasPasswords) {
    return appError(
      'remote-refused',
      sentence(
        '{siteName} did not accept this user name and application password. Nothing was sent.',
        {
          siteName,
        },
      ),
      sentence(
        'Use an application password (24 letters and digits from Users → Profile → Application Passwords), not the one for signing in. If it is right, the web server may drop it on the way: ask whoever runs the site.',
      ),
    )
  }
  if (root.startsWith('http:')) {
    return appError(
      'http-unsafe',
      sentence(
        '{siteName} is called without encryption, and WordPress takes no application passwords there. Nothing was sent.',
        { siteName },
      ),
      sentence(
        'Use the site’s https address. On a test site, set WP_ENVIRONMENT_TYPE to local in wp-config.php.',
      ),
    )
  }
  return appError(
    'remote-refused',
    sentence('Application passwords are switched off on {siteName}. Nothing was sent.', {
      siteName,
    }),
    sentence(
      'Ask whoever runs the site to allow them: a security plug-in may have switched them off.',
    ),
  )
}
