import { expect, test } from 'vitest'
import { namesSomebody, noAddress } from '../../../electron/deploy/host-address'
import type { SiteHost } from '../../../shared/model/site-host'
import { openNewsroom, tempFolder } from '../../store/support/temp-newsroom'
import { openDesk } from '../../support/window-newsroom'

function repository(url: string): SiteHost {
  return { kind: 'git', url, branch: 'gh-pages', user: 'ann' }
}

test.each(['https://ann:harbour-token@git.example/site.git', 'https://harbour-token@git.example/'])(
  'an address for cloning with a token in it, such as %s, is not taken, nor said',
  (url) => {
    const refused = namesSomebody(repository(url))

    expect(refused?.kind).toBe('site-url-invalid')
    expect(JSON.stringify(refused)).not.toContain('harbour-token')
  },
)

test('nothing is asked of a host whose address holds a token', async () => {
  const host = repository('https://harbour-token@git.example/site.git')
  const { ask } = openDesk(openNewsroom(), tempFolder())

  const asked = { id: null, siteUrl: 'https://harbour.example/', host, secret: 'harbour-token' }
  const tried = await ask('tryHost', asked)

  expect(tried).toMatchObject({ ok: false, error: { kind: 'site-url-invalid' } })
})

test('a plain address is taken; one that leads nowhere is not', () => {
  const plain = repository('https://git.example/site.git')

  expect([namesSomebody(plain), noAddress(plain)]).toEqual([null, null])
  expect(noAddress(repository('git@git.example:site.git'))?.kind).toBe('site-url-invalid')
})
