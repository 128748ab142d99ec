import type { LiveUpdates, MovedUpdates } from '../../../shared/publish/live/live-updates'
import { complete, isLacking } from './complete'
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
    pages: Number(script.dataset.pages),
  }
  const times = tellTimes(page)
  const news = keepNews(page, times.tell)
  // From a folder on a disk there is nobody to ask.
  if (!location.protocol.startsWith('http')) return
  let last: LiveUpdates | null = null
  let changed = script.dataset.changed ?? ''
  addEventListener('hashchange', () => {
    if (last !== null) followAnchor(last)
  })
  keepAsking(new URL(address, location.href).href, async (told: LiveUpdates | MovedUpdates) => {
    if ('moved' in told) return news.leadOn(told.moved)
    // Some cache tells of a time before this page: nothing of it is news.
    if (told.changed < changed) return true
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

start()
