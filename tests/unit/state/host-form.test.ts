import { describe, expect, test } from 'vitest'
import { siteHostSchema } from '../../../shared/ipc/site-host-schema'
import type { SiteHost } from '../../../shared/model/site-host'
import { describeError } from '../../../shared/app-error'
import { hostForm, nextStep, typedHost, typeHost } from '../../../renderer/state/host-form'
import { unusableName } from '../../../renderer/state/unusable-name'

const fingerprint = `SHA256:${'a'.repeat(43)}`
const hosts: readonly SiteHost[] = [
  {
    ...{ kind: 'sftp', server: 'www.harbour.example', port: 2222, user: 'ann' },
    ...{ folder: '/var/www', fingerprint },
  },
  {
    ...{ kind: 's3', endpoint: 'https://store.example', region: 'eu', bucket: 'harbour' },
    ...{ prefix: 'news', pathStyle: false, accessKeyId: 'AK' },
  },
  { kind: 'git', url: 'https://git.example/site.git', branch: 'gh-pages', user: 'ann' },
  { kind: 'netlify', siteId: 'harbour.netlify.app' },
  { kind: 'cloudflare', accountId: 'acc1', worker: 'harbour-post' },
]

describe.each(hosts)('a host of the kind $kind', (host) => {
  test('opened to be changed and left as it is, it is the same', () => {
    const form = hostForm(host, 'system')

    expect(typedHost(form)).toEqual(host)
    expect(siteHostSchema.parse(typedHost(form))).toEqual(host)
  })

  test('can be tried with what is kept, and not before there is anything to try with', () => {
    expect(nextStep(hostForm(host, 'system'))).toBe('try')
    expect(nextStep(hostForm(host, null))).toBeNull()
    expect(nextStep(typeHost(hostForm(host, null), { secret: 'x' }))).toBe('try')
  })
})

test('another server is asked for its key, which she confirms, before anything else is done', () => {
  const [sftp] = hosts
  const typed = typeHost(hostForm(sftp ?? null, 'system'), { server: 'other.example' })
  const shown = { ...typed, shownKey: fingerprint }

  expect(nextStep(typed)).toBe('key')
  expect(nextStep(shown)).toBeNull()
  expect(nextStep({ ...shown, isKeyConfirmed: true })).toBe('try')
})

test('what was tried is not what is typed any more', () => {
  const [, s3] = hosts
  const tried = { ...hostForm(s3 ?? null, 'system'), tried: { server: 'a store', notes: [] } }

  expect(nextStep(tried)).toBe('save')
  expect(nextStep(typeHost(tried, { bucket: 'other' }))).toBe('try')
})

test.each([
  ['sftp://www.harbour.example/', '~/www/', 'www.harbour.example', 'www/'],
  ['ssh://www.harbour.example', '~', 'www.harbour.example', '.'],
  ['www.harbour.example', '/srv/~ann', 'www.harbour.example', '/srv/~ann'],
])('%s and %s are understood as an SFTP program shows them', (server, typed, name, folder) => {
  const [sftp] = hosts
  const form = typeHost(hostForm(sftp ?? null, 'system'), { server, serverFolder: typed })

  expect(typedHost(form)).toMatchObject({ server: name, folder })
  expect(unusableName(form)).toBeNull()
})

test.each([
  [0, { server: 'ann@www.harbour.example' }, '“ann@www.harbour.example” cannot stand in “Server”.'],
  [1, { bucket: 's3://harbour/news' }, '“s3://harbour/news” cannot stand in “Bucket”.'],
  [2, { branch: 'gh pages' }, '“gh pages” cannot stand in “Branch”.'],
  [3, { netlifySite: 'a.example/b' }, '“a.example/b” cannot stand in “Site ID”.'],
  [4, { accountId: 'an account' }, '“an account” cannot stand in “Account ID”.'],
  [4, { worker: 'Harbour Post' }, '“Harbour Post” cannot stand in “Name of the Worker”.'],
] as const)(
  'a name that no host of its kind can have is named (%i, %o)',
  (kind, typed, message) => {
    const form = typeHost(hostForm(hosts[kind] ?? null, 'system'), typed)

    const trouble = unusableName(form)

    expect(trouble && describeError(trouble)).toContain(message)
    expect(siteHostSchema.safeParse(typedHost(form)).success).toBe(false)
  },
)

test.each(hosts)('what is set up at the kind $kind can be called', (host) => {
  expect(unusableName(hostForm(host, 'system'))).toBeNull()
})
