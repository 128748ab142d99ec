import { describe, expect, test } from 'vitest'
import { siteHostSchema } from '../../../shared/ipc/site-host-schema'
import type { SiteHost } from '../../../shared/model/site-host'
import { hostForm, nextStep, typedHost, typeHost } from '../../../renderer/state/host-form'

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
