import { expect, test } from 'vitest'
import { refusalOf } from '../../../electron/publish/remote/wordpress/rest-refusal'
import { sentence } from '../../../shared/words/sentence'

const asked = { method: 'GET', path: 'wp/v2/posts/7', doing: sentence('look at the article there') }
const account = {
  ...{ root: 'https://news.example/wp-json/', adminUrl: 'https://news.example/wp-admin/' },
  ...{ siteName: 'News', user: 'ann', password: 'x', allowHttp: false },
}

function refusedWith(status: number, text: string) {
  const header = (name: string) => (name === 'retry-after' ? '600' : null)
  const answer = { status, text, bytes: new Uint8Array(), url: account.root, header }
  return refusalOf(answer, { asked: { ...asked, method: 'GET' }, account, now: 0 }).error
}

// As WordPress 6.8 answers while a plug-in is renewed.
const maintenance = JSON.stringify({
  code: 'wp_die',
  message: 'Briefly unavailable for scheduled maintenance. Check back in a minute.',
  data: { status: 503, error_data: [] },
  additional_errors: [],
})

test('a site that renews itself is asked again soon, not after the ten minutes it names', () => {
  const refused = refusedWith(503, maintenance)

  expect(refused.kind).toBe('remote-busy')
  expect(refused.waitMs).toBeUndefined()
})

test.each([
  ['what stands before it', 503, '<html>Slow down</html>'],
  ['one that limits how often it is asked', 429, maintenance],
])('%s is left alone for as long as it asks', (_who, status, text) => {
  expect(refusedWith(status, text)).toMatchObject({ kind: 'remote-busy', waitMs: 600_000 })
})
