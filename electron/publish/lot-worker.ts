import { setPriority } from 'node:os'
import { parentPort, workerData } from 'node:worker_threads'
import { rememberOnly } from '../../shared/remembering'
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
// Whoever types shall not wait for a core. On Linux this is the thread’s own; elsewhere it would be all of
// Dateline’s.
if (process.platform === 'linux') setPriority(5)
// Articles are read one by one, and none again.
rememberOnly(0.02)
const making = { store: readNewsroom(newsroom), ...of }
const letGo = lettingGo()
let lists: ListLots | null = null

type ArticlesJob = Extract<LotJob, { readonly kind: 'articles' }>

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
      await give(number, oneByOne(job), job.isNew)
      return
    case 'lists':
      // They show the same articles many times.
      rememberOnly(1)
      lists = listLots(making, assets, letGo)
      answer({ kind: 'found', number, count: lists.count })
      letGo()
      return
    case 'list-lot':
      if (lists === null) answer({ kind: 'broken', number })
      else await give(number, [lists.lot(job.at)], false)
      return
    case 'end':
      making.store.close()
      parentPort?.close()
      return
    default:
      assertNever(job)
  }
}

async function* oneByOne({ ids, isNew }: ArticlesJob): AsyncGenerator<Lot> {
  for (const id of ids) {
    yield await articleLot(making, [id], { isWaitedFor: false, isNew })
  }
}

async function give(
  number: number,
  lots: AsyncIterable<Lot> | Iterable<Lot>,
  isNew: boolean,
): Promise<void> {
  const heldAt = isNew ? () => null : making.store.sites.held(of.target.id)
  const made = await renderLot(lots, { heldAt, onMade: letGo })
  if (!made.ok) answer({ kind: 'failed', number, error: made.error })
  else answer({ kind: 'made', number, lot: made.value }, [made.value.bytes.buffer])
  letGo()
}

function answer(words: LotAnswer, handedOver: ArrayBuffer[] = []): void {
  parentPort?.postMessage(words, handedOver)
}
