import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readPublic } from '../../../electron/deploy/read-public'
import { tryFiles } from '../../../electron/deploy/try-files'
import type { SftpHost } from '../../../shared/model/site-host'
import { ok } from '../../../shared/result'

const host: SftpHost = {
  ...{ kind: 'sftp', server: 'www.quay.example', port: 22, user: 'ann', folder: '/srv/news' },
  fingerprint: '',
}

test('where a site refuses its readers the page, she learns which rights mend it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-public-'))
  writeFileSync(join(folder, 'index.html'), '<p>Storm</p>')
  const pageUrl = 'https://quay.example/'
  const refused = async () =>
    ok({ status: 403, text: '', bytes: new Uint8Array(), url: pageUrl, header: () => null })

  const read = await readPublic(refused, {
    target: { folder, siteName: 'The Quay', host },
    release: { pagePath: 'index.html', pageUrl },
    zone: 'UTC',
  })

  expect(read).toMatchObject({ ok: false, error: { kind: 'not-seen-yet', detail: 'HTTP 403' } })
  expect(read.ok ? '' : read.error.remedy).toContain('“chmod -R a+rX /srv/news”')
})

test.each([
  [403, 'readers are refused'],
  [404, 'readers do not get it yet'],
])('trying a host whose site answers %i says what to look at', async (status, words) => {
  const there = new Map<string, Uint8Array>()
  const open = async () =>
    ok({
      kind: 'files' as const,
      get: async (path: string) => ok(there.get(path) ?? null),
      put: async (path: string, { bytes }: { readonly bytes: Uint8Array }) => {
        there.set(path, bytes)
        return ok(null)
      },
      remove: async (path: string) => {
        there.delete(path)
        return ok(null)
      },
      close: async () => undefined,
    })
  const askReaders = async () => ({ status, text: '' })

  const tried = await tryFiles(open, {
    ...{ siteUrl: 'https://quay.example/', askReaders, server: 'www.quay.example' },
  })

  expect(tried.ok ? tried.value.notes.join(' ') : '').toContain(words)
})
