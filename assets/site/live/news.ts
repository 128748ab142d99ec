import type { LiveUpdate, LiveUpdates } from '../../../shared/publish/live/live-updates'
import { markDays } from './day-marks'
import { keepingPlace } from './exchange'
import { elementOfUpdate, updateElement, type LivePage } from './live-page'
import { place } from './place'

/** What is new and not shown yet: at once where somebody reads the top, else behind a button. */
export function keepNews(page: LivePage, onShown: () => void) {
  const { list, words } = page
  let title = document.title
  let headline = headlineNow()
  const bar = document.createElement('div')
  const button = document.createElement('button')
  const said = document.createElement('p')
  const way = document.createElement('a')
  let waiting: readonly LiveUpdate[] = []
  let told: LiveUpdates | null = null
  let unseen = 0
  let closing = ''

  bar.className = 'live-news'
  button.type = 'button'
  button.hidden = true
  said.className = 'live-said'
  said.setAttribute('aria-live', 'polite')
  bar.append(button, said)
  list.before(bar)
  button.addEventListener('click', () => {
    const first = waiting[0]
    show()
    const element = first === undefined ? null : updateElement(first.id)
    if (element === null) return
    element.tabIndex = -1
    element.focus({ preventScroll: true })
    element.scrollIntoView({ block: 'start' })
  })
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || waiting.length > 0) return
    unseen = 0
    name()
  })

  function take(fresh: readonly LiveUpdate[], now: LiveUpdates): void {
    // It may be back at this address.
    way.replaceWith(button)
    const known = new Set(waiting.map(({ id }) => id))
    const added = fresh.filter(({ id }) => !known.has(id)).length
    waiting = fresh
    told = now
    // As the site gave it: the reader’s own clock in it is no news.
    const ending = now.around.closing ?? ''
    const spoken = added > 0 ? [count(added)] : []
    if (ending !== closing && ending !== '') spoken.push(closingNow())
    closing = ending
    if (spoken.length > 0) said.textContent = spoken.join('. ')
    if (document.hidden) unseen += added
    // Where the top is in sight nothing that somebody reads is pushed away.
    if (waiting.length > 0 && list.getBoundingClientRect().top > 0) show()
    button.hidden = waiting.length === 0
    button.textContent = count(waiting.length)
    name()
  }

  function show(): void {
    const updates = told?.updates ?? []
    const isAtTop = scrollY === 0
    const insert = () => {
      for (const update of waiting) {
        const made = elementOfUpdate(update)
        if (made !== null) place(list, made, updates)
      }
      markDays(page)
    }
    if (isAtTop) insert()
    else keepingPlace(list, insert)
    waiting = []
    button.hidden = true
    if (!document.hidden) unseen = 0
    name()
    onShown()
  }

  function name(): void {
    rename()
    const number = Math.max(waiting.length, unseen)
    document.title = number > 0 ? `(${String(number)}) ${title}` : title
  }

  /** A tab does not go on with words that the page has put right. */
  function rename(): void {
    const now = headlineNow()
    if (now === headline || now === '') return
    if (headline !== '') {
      title = title.startsWith(headline) ? now + title.slice(headline.length) : now
    }
    headline = now
  }

  function count(number: number): string {
    return number === 1 ? words.one : words.many.replace('#', String(number))
  }

  /** The page is at another address now: whoever reads it goes there when she likes. */
  function leadOn(address: string): false {
    way.href = address + location.hash
    way.textContent = said.textContent = words.moved
    button.replaceWith(way)
    return false
  }

  return { take, leadOn }
}

function headlineNow(): string {
  return document.querySelector('.coverage-head h1')?.textContent.trim() ?? ''
}

function closingNow(): string {
  return document.querySelector('.updates .closing')?.textContent.trim() ?? ''
}
