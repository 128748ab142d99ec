import type { LiveUpdate, LiveUpdates } from '../../../shared/publish/live/live-updates'
import { fetchText } from './fetch-text'
import { isNews, updateElement, type LivePage } from './live-page'

/**
 * Brings the markup that the page lacks and the file does not tell: to who was away for long, or where
 * much was changed. It stands on the article’s own pages.
 */
export async function complete(page: LivePage, told: LiveUpdates): Promise<LiveUpdates> {
  const lacking = told.updates.filter((update) => isLacking(page, update))
  const marks = new Map(lacking.map(({ id, mark }) => [`u-${id}`, mark]))
  const found = new Map<string, string>()
  for (const way of new Set(lacking.map(wayTo))) {
    const address = new URL(way, location.href).href
    for (const element of updatesIn(await fetchText(address))) {
      if (way !== here) seenFromHere(element, address)
      // Of the time before, as the host or a cache has the page yet.
      else if ((element.dataset.mark ?? marks.get(element.id)) !== marks.get(element.id)) continue
      found.set(element.id, element.outerHTML)
    }
  }
  const updates = told.updates.map((update) => {
    const html = update.html ?? found.get(`u-${update.id}`)
    return html === undefined ? update : { ...update, html }
  })
  return { ...told, updates }
}

/** Whether the page should have other markup of an update, and none came. */
export function isLacking(page: LivePage, update: LiveUpdate): boolean {
  if (update.html !== undefined) return false
  const shown = updateElement(update.id)
  return shown === null ? isNews(page, update) : shown.dataset.mark !== update.mark
}

const here = './'

function wayTo({ page }: LiveUpdate): string {
  return page === undefined ? here : `updates/${String(page)}/`
}

function updatesIn(text: string): Iterable<HTMLElement> {
  return new DOMParser().parseFromString(text, 'text/html').querySelectorAll('.update')
}

/** Ways to pictures and pages as they lead from the page that is open. */
function seenFromHere(element: HTMLElement, address: string): void {
  for (const name of ['href', 'src', 'srcset']) {
    for (const each of element.querySelectorAll(`[${name}]`)) {
      const ways = each.getAttribute(name) ?? ''
      const whole = ways.replace(/(^|, )(\S+)/g, (_, before: string, way: string) => {
        return before + new URL(way, address).href
      })
      each.setAttribute(name, whole)
    }
  }
}
