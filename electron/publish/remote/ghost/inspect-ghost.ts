import { z } from 'zod'
import { ok, type Result } from '../../../../shared/result'
import { say } from '../../../../shared/words/say'
import { sentence } from '../../../../shared/words/sentence'
import type { SiteAccess } from '../remote-site'
import type { AskGhost, GhostAccess } from './ghost-api'

const site = z.object({
  site: z.object({ title: z.string().max(2_000), url: z.url(), version: z.string().max(40) }),
})
const settings = z.object({
  settings: z.array(z.object({ key: z.string(), value: z.unknown() })),
})
const me = z.object({
  users: z
    .array(
      z.object({ name: z.string(), roles: z.array(z.object({ name: z.string() })).default([]) }),
    )
    .length(1),
})

/** Who we are on a Ghost site, and what its editor should know before the first article goes there. */
export async function inspectGhost(
  ask: AskGhost,
  { siteName, siteUrl }: GhostAccess,
): Promise<Result<SiteAccess>> {
  const doing = sentence('look at the site')
  const about = await ask({ method: 'GET', path: 'site/', schema: site, doing })
  if (!about.ok) return about
  // The site's title is public: only a question like this one shows whether the key is good.
  const told = await ask({
    method: 'GET',
    path: 'settings/',
    query: { group: 'site,members,private' },
    schema: settings,
    doing,
  })
  const user = await ask({
    method: 'GET',
    path: 'users/me/',
    query: { include: 'roles' },
    schema: me,
    doing,
  })
  // A key of an integration is nobody's; one of a person who may not see the settings is somebody's.
  if (!user.ok && user.error.kind !== 'remote-gone') return user
  if (!told.ok && !user.ok) return told
  const person = user.ok ? user.value.value.users[0] : undefined
  const contributor = person?.roles.some(({ name }) => name === 'Contributor') ?? false
  const { title, url, version } = about.value.value.site
  return ok({
    siteName: title.trim() === '' ? siteName : title.trim(),
    siteUrl: url.endsWith('/') ? url : siteUrl,
    userName: person?.name ?? '',
    server: say('Ghost {version}', { version }),
    mayCreate: true,
    mayPublish: !contributor,
    mayUpload: true,
    notes: [...notesOf(told.ok ? told.value.value.settings : []), ...standingNotes],
  })
}

const standingNotes = [
  'Ghost names as authors only people who have an account there; other bylines stand above the text.',
  'Ghost’s excerpt holds 300 characters: a longer standfirst is cut there at the end of a word.',
  'Dateline never sends an article as a newsletter.',
]

function notesOf(all: z.infer<typeof settings>['settings']): readonly string[] {
  const value = (key: string) => all.find((one) => one.key === key)?.value
  return [
    ...(value('is_private') === true
      ? [
          say(
            'This site is private: readers need its password, and Dateline cannot check what they see.',
          ),
        ]
      : []),
    ...(value('default_content_visibility') !== undefined &&
    value('default_content_visibility') !== 'public'
      ? [say('New posts on this site are for members: Dateline cannot check all of what they see.')]
      : []),
  ]
}
