import { parentPort, workerData } from 'node:worker_threads'
import type { ArticleId } from '../../shared/ids'
import { speak } from '../../shared/words/say'
import { readNewsroom } from '../store/sqlite/read-newsroom'
import { articleLot } from './article-lot'
import type { LotAnswer, LotJob, LotsOf } from './lot-job'
import { renderLot } from './render-lot'

// A thread that makes lots of a whole site: it reads the newsroom by itself, so that nothing but what was
// made goes from one thread to another.
const { newsroom, language, ...of } = workerData as LotsOf
speak(language)
const store = readNewsroom(newsroom)

parentPort?.on('message', (job: LotJob) => {
  if (job.kind === 'make') {
    void make(job.number, job.ids)
    return
  }
  store.close()
  parentPort?.close()
})
answer({ kind: 'there' })

async function make(number: number, ids: readonly ArticleId[]): Promise<void> {
  try {
    const lot = await articleLot({ store, ...of }, ids, false)
    const made = renderLot(lot, store.sites.held(of.target.id))
    if (!made.ok) answer({ kind: 'failed', number, error: made.error })
    else answer({ kind: 'made', number, lot: made.value }, [made.value.bytes.buffer])
  } catch {
    // The newsroom’s own thread makes it again, and says what is wrong.
    answer({ kind: 'broken', number })
  }
}

function answer(words: LotAnswer, handedOver: ArrayBuffer[] = []): void {
  parentPort?.postMessage(words, handedOver)
}
