import { parentPort, workerData } from 'node:worker_threads'
import type { ArticleId } from '../../shared/ids'
import { assertNever } from '../../shared/result'
import { speak } from '../../shared/words/say'
import { readNewsroom } from '../store/sqlite/read-newsroom'
import { articleLot } from './article-lot'
import { lettingGo } from './let-go'
import { listLots, type ListLots } from './list-lots'
import type { LotAnswer, LotJob, LotsOf } from './lot-job'
import type { Lot } from './put-lots'
import { renderLot } from './render-lot'

// A thread that makes lots of a whole site: it reads the newsroom by itself, so that nothing but what was
// made goes from one thread to another.
const { newsroom, language, assets, ...of } = workerData as LotsOf
speak(language)
const making = { store: readNewsroom(newsroom), ...of }
const letGo = lettingGo()
let lists: ListLots | null = null

parentPort?.on('message', (job: LotJob) => {
  void work(job).catch(() => {
    // The newsroom’s own thread makes it again, and says what is wrong.
    answer({ kind: 'broken', number: job.number })
  })
})

async function work(job: LotJob): Promise<void> {
  const { number } = job
  switch (job.kind) {
    case 'articles':
      await give(number, oneByOne(job.ids))
      return
    case 'lists':
      lists = listLots(making, assets)
      answer({ kind: 'found', number, count: lists.count })
      letGo()
      return
    case 'list-lot':
      if (lists === null) answer({ kind: 'broken', number })
      else await give(number, [lists.lot(job.at)])
      return
    case 'end':
      making.store.close()
      parentPort?.close()
      return
    default:
      assertNever(job)
  }
}

async function* oneByOne(ids: readonly ArticleId[]): AsyncGenerator<Lot> {
  for (const id of ids) {
    yield await articleLot(making, [id], false)
    letGo()
  }
}

async function give(number: number, lots: AsyncIterable<Lot> | Iterable<Lot>): Promise<void> {
  const made = await renderLot(lots, making.store.sites.held(of.target.id))
  if (!made.ok) answer({ kind: 'failed', number, error: made.error })
  else answer({ kind: 'made', number, lot: made.value }, [made.value.bytes.buffer])
  letGo()
}

function answer(words: LotAnswer, handedOver: ArrayBuffer[] = []): void {
  parentPort?.postMessage(words, handedOver)
}
