import type { LiveUpdates, MovedUpdates } from '../../../shared/publish/live/live-updates'
import { followAnchor } from './follow-anchor'
import { keepNews } from './news'
import { keepAsking } from './poll'
import { mendPage } from './mend-page'
import { tellTimes } from './times'
import type { LivePage, Words } from './live-page'

/** Keeps an open page of a live article as the site has it now. Without it the page is complete. */
function start(): void {
  const script = document.querySelector<HTMLScriptElement>('script[data-updates]')
  const list = document.querySelector<HTMLElement>('.updates')
  const address = script?.dataset.updates
  if (script === null || list === null || address === undefined) return
  const page: LivePage = {
    list,
    words: script.dataset as unknown as Words,
    language: document.documentElement.lang || 'en',
  }
  const times = tellTimes(page)
  const news = keepNews(page, times.tell)
  // From a folder on a disk there is nobody to ask.
  if (!location.protocol.startsWith('http')) return
  let last: LiveUpdates | null = null
  addEventListener('hashchange', () => {
    if (last !== null) followAnchor(last)
  })
  keepAsking(new URL(address, location.href).href, (told: LiveUpdates | MovedUpdates) => {
    if ('moved' in told) return news.leadOn(told.moved)
    news.take(mendPage(page, told), told)
    times.tell()
    if (last === null) followAnchor(told)
    last = told
    return !told.ended
  })
}

start()
