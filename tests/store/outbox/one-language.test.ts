import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { s3Host } from '../../../electron/deploy/s3/s3-host'
import { hashOf } from '../../../electron/publish/ready-file'
import type { SendCall } from '../../../electron/publish/remote/http'
import { callApi } from '../../../electron/publish/remote/open-api/call-api'
import { setLiveblogState } from '../../../electron/publish/remote/wordpress/liveblog/set-liveblog-state'
import { restLine } from '../../../electron/publish/remote/wordpress/rest-line'
import { termIds } from '../../../electron/publish/remote/wordpress/site-terms'
import { storePicture } from '../../../electron/publish/remote/wordpress/store-picture'
import { writeFiles } from '../../../electron/publish/write-files'
import { describeError, sentencesOf } from '../../../shared/app-error'
import { emptyBody } from '../../../shared/document/make-body'
import { mediaId } from '../../../shared/ids'
import type { Coverage } from '../../../shared/model/coverage'
import { refusal } from '../../../shared/preflight/preflight'
import { err, ok, type Result } from '../../../shared/result'
import { say, speak } from '../../../shared/words/say'
import { sayWords, sentence } from '../../../shared/words/sentence'
import { coverageOf } from '../../support/sample-coverage'
import { noon, tempFolder } from '../support/temp-newsroom'

afterEach(() => {
  speak('en')
})

const siteName = 'Harbour News'
const now = () => noon

/** A server that is not well. */
const send: SendCall = ({ url }) =>
  Promise.resolve(ok({ status: 500, text: '', bytes: new Uint8Array(), url, header: () => null }))

const wordpress = restLine(
  {
    ...{ root: 'https://news.example/wp-json/', adminUrl: 'https://news.example/wp-admin/' },
    ...{ siteName, user: 'ann', password: 'secret', allowHttp: false },
  },
  { send, now },
)

const quay = {
  file: { id: mediaId('a1'.repeat(32)), type: 'image/png', width: 8, height: 8 },
  ...{ bytes: new Uint8Array(8), caption: '', credit: '', alt: '' },
} as const

const store = s3Host({
  host: {
    ...{ kind: 's3', endpoint: 'https://s3.example/', region: 'eu', bucket: 'harbour' },
    ...{ prefix: '', pathStyle: true, accessKeyId: 'ann' },
  },
  ...{ secret: 'secret', send },
  readers: { siteUrl: 'https://news.example/', askReaders: () => Promise.resolve(null) },
})

/** Something else is in the way of the second page. */
async function writeTwo(folder: string): Promise<Result<unknown>> {
  mkdirSync(join(folder, 'b.html'), { recursive: true })
  const files = ['a.html', 'b.html'].map((path) => {
    const bytes = Buffer.from(path)
    return { path, articleId: null, bytes, hash: hashOf(bytes), madeFrom: null }
  })
  const of = { newsroom: 'n', release: 1, removed: [], listed: null }
  return Promise.resolve(writeFiles(folder, files, of).problem)
}

async function readStore(): Promise<Result<unknown>> {
  const open = await store.open()
  return open.ok && open.value.kind === 'files' ? open.value.get('index.html') : open
}

function publishing(coverage: Coverage): Promise<Result<unknown>> {
  const stop = refusal(coverage, { now: noon })
  return Promise.resolve(stop === null ? ok(null) : err(stop))
}

const day = coverageOf({}, [])
const wordless = { ...day, body: { ...day.body, body: emptyBody } }

test.each<[string, (folder: string) => Promise<Result<unknown>>]>([
  ['a tag', () => termIds(wordpress, { taxonomy: 'tags', names: ['Quay'] })],
  ['a section', () => termIds(wordpress, { taxonomy: 'categories', names: ['World'] })],
  ['a live blog that begins', () => setLiveblogState(wordpress, 7, 'enable')],
  ['a live blog that ends', () => setLiveblogState(wordpress, 7, 'archive')],
  ['a picture', () => storePicture(wordpress, quay)],
  [
    'a token that is none',
    () => {
      const access = { siteName, apiUrl: 'https://news.example/', token: '', send, now }
      return callApi(access, { method: 'GET', path: '', doing: sentence('read the article') })
    },
  ],
  ['a store', readStore],
  ['a folder', writeTwo],
  ['an article without a word', () => publishing(wordless)],
  ['words changed since', () => publishing(coverageOf({}, [], { change: 'undecided' }))],
])('a reason met in German about %s is all English where English is read', async (_, meet) => {
  const folder = tempFolder()
  const english = await meet(folder)
  speak('de')
  const german = await meet(folder)
  speak('en')

  if (english.ok || german.ok) throw new Error('nothing failed')
  expect(describeError(german.error)).not.toBe(describeError(english.error))
  expect(sayWords(sentencesOf(german.error))).toBe(describeError(english.error))
})

test('a picture that cannot be stored is told in German altogether', async () => {
  speak('de')
  const stored = await storePicture(wordpress, quay)

  expect(stored.ok ? '' : stored.error.message).toContain(say('store the picture'))
  expect(say('store the picture')).not.toBe('store the picture')
})
