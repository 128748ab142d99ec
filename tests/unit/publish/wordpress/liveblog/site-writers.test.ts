import { expect, test } from 'vitest'
import type { SendCall } from '../../../../../electron/publish/remote/http'
import { siteWriters } from '../../../../../electron/publish/remote/wordpress/liveblog/site-writers'
import { restLine } from '../../../../../electron/publish/remote/wordpress/rest-line'
import { publicCoverage } from '../../../../../shared/publish/public-coverage'
import { remoteContent } from '../../../../../shared/publish/remote/remote-content-of'
import { isUpdate } from '../../../../../shared/publish/wordpress/liveblog/entry-markup'
import { ok } from '../../../../../shared/result'
import { at, coverageOf, onSite, sampleUpdate } from '../../../../support/sample-coverage'
import { present } from '../../../../support/present'

const users = [
  { id: 3, name: 'أحمد' },
  { id: 4, name: 'محمد' },
  { id: 5, name: 'דנה' },
  { id: 6, name: 'יואב' },
  { id: 7, name: 'Ann and Sons, Eastmouth' },
]

test.each([
  ['ar', ['أحمد', 'محمد'], [3, 4]],
  ['he', ['דנה', 'יואב'], [5, 6]],
  ['en', ['Ann and Sons, Eastmouth'], [7]],
])('the accounts of an update’s writers are found in %s, too', async (language, names, ids) => {
  const part = updateBy(names, language)

  const found = await siteWriters(line(), 1)(part)

  expect(found).toEqual(ok(ids))
})

test('where one of them has no account there, none is named', async () => {
  const part = updateBy(['أحمد', 'منى'], 'ar')

  expect(await siteWriters(line(), 1)(part)).toEqual(ok(null))
})

function updateBy(names: readonly string[], language: string) {
  const update = sampleUpdate({ stamp: at(10), authors: names.map((name) => ({ name })) })
  const { parts } = remoteContent(publicCoverage(onSite(coverageOf({ language }, [update]))))
  return present(parts.find(isUpdate))
}

/** A site that knows these accounts, and looks for them by parts of their names as the plug-in does. */
function line() {
  const root = 'https://news.example/wp-json/'
  const send: SendCall = ({ url }) => {
    const term = new URL(url).searchParams.get('term') ?? ''
    const text = JSON.stringify(users.filter(({ name }) => name.includes(term)))
    return Promise.resolve(
      ok({ status: 200, text, bytes: new Uint8Array(), url, header: () => null }),
    )
  }
  const account = {
    ...{ root, adminUrl: 'https://news.example/wp-admin/', siteName: 'News' },
    ...{ user: 'editor', password: '', allowHttp: false },
  }
  return restLine(account, { send, now: () => 0 })
}
