import type { LiveUpdates, MovedUpdates } from '../../../shared/publish/live/live-updates'
import { complete, isLacking } from './complete'
import { followAnchor } from './follow-anchor'
import { keepNews } from './news'
import { keepAsking } from './poll'
import { mendPage } from './mend-page'
import { tellTimes } from './times'
import type { LivePage, Words } from './live-page'

const cached = 600_000

/** Keeps an open page of a live article as the site has it now. Without it the page is complete. */
function start(): void {
  const script = document.querySelector<HTMLScriptElement>('script[data-updates]')
  const list = document.querySelector<HTMLElement>('.updates')
  const address = script?.dataset.updates
  if (script === null || list === null || address === undefined) return
  const page: LivePage = {
    list,
    words: script.dataset as unknown as Words,
    language: languageOfTimes(document.documentElement.lang),
    pages: Number(script.dataset.pages),
  }
  const times = tellTimes(page)
  const news = keepNews(page, times.tell)
  // From a folder on a disk there is nobody to ask.
  if (!location.protocol.startsWith('http')) return
  let last: LiveUpdates | null = null
  let changed = script.dataset.changed ?? ''
  let olderSince = Infinity
  addEventListener('hashchange', () => {
    if (last !== null) followAnchor(last)
  })
  keepAsking(new URL(address, location.href).href, async (told: LiveUpdates | MovedUpdates) => {
    if ('moved' in told) return news.leadOn(told.moved)
    // Some cache tells of a time before this page: nothing of it is news. Told for longer than caches
    // keep it, what came since was taken back before it was known to be there.
    if (told.changed >= changed) olderSince = Infinity
    else {
      olderSince = Math.min(olderSince, Date.now())
      if (Date.now() - olderSince < cached) throw new Error('older than the page')
    }
    const whole = await complete(page, told)
    changed = told.changed
    const isPart = whole.updates.some((update) => isLacking(page, update))
    news.take(mendPage(page, whole), whole)
    times.tell()
    if (last === null) followAnchor(told)
    last = told
    if (isPart) throw new Error('a page is late')
    return !told.ended
  })
}

/** As the site’s own pages say days and times: English without a country the British way. */
function languageOfTimes(language: string): string {
  return language === '' || language === 'en' ? 'en-GB' : language
}

start()
