import { resolve } from 'node:path'
import type * as Threads from 'node:worker_threads'
import type { LotAnswer, LotsOf } from '../../electron/publish/lot-job'
import { plainDesign } from '../../shared/model/site-design'
import { targetId } from '../../shared/ids'
import { expect, test } from '../support/newsroom-test'

// Where it cannot, the app makes sites all the same, and nobody would notice why they take so long.
test('within the app, too, the thread that makes whole sites reads the newsroom', async ({
  newsroom: { app, data },
}) => {
  const of: LotsOf = {
    newsroom: data,
    target: {
      kind: 'folder',
      id: targetId('a-site'),
      folder: data,
      siteUrl: 'https://harbour.example/',
      siteName: 'The Harbour',
      design: plainDesign,
    },
    at: Date.now(),
    stylesheetMark: 'mark',
    assets: [],
    language: 'en',
  }
  const script = resolve('out/main/lot-worker.cjs')

  const answer = await app.evaluate(
    (_, { script, of }) => {
      const load = (name: string): unknown => process.mainModule?.require(name)
      const { Worker } = load('node:worker_threads') as typeof Threads
      const thread = new Worker(script, { workerData: of })
      return new Promise<LotAnswer>((done, fail) => {
        thread.on('error', fail)
        thread.on('message', (words: LotAnswer) => {
          thread.postMessage({ kind: 'end', number: 0 })
          done(words)
        })
        thread.postMessage({ kind: 'lists', number: 1 })
      })
    },
    { script, of },
  )

  // A site without articles has its front page, its feeds and what else every site has.
  expect(answer).toMatchObject({ kind: 'found', number: 1, count: 1 })
})
