import type { LivePart, LiveUpdate, LiveUpdates } from '../../../shared/publish/live/live-updates'
import { exchange, keepingPlace } from './exchange'
import { elementOf, elementOfUpdate, isNews, type LivePage } from './live-page'
import { putInPlace } from './place'

/**
 * Gives what the page shows already the words it has now: edited updates are replaced, of those taken
 * back the note stays. Answers the updates that it does not show yet, in the order of the page.
 */
export function mendPage(page: LivePage, told: LiveUpdates): readonly LiveUpdate[] {
  const { list } = page
  const known = new Map(told.updates.map((update) => [`u-${update.id}`, update]))
  const changed: HTMLElement[] = []
  keepingPlace(list, () => {
    for (const shown of list.querySelectorAll<HTMLElement>('.update')) {
      const update = known.get(shown.id)
      // What no list names is not for readers any more.
      if (update === undefined) shown.remove()
      else if (shown.dataset.mark !== update.mark) {
        const made = elementOfUpdate(update)
        if (made === null) continue
        exchange(shown, made)
        changed.push(made)
      }
    }
    // Of those on top of the list the uppermost comes last.
    for (const part of ['coverage-head', 'jump-list', 'pinned', 'closing'] as const) {
      mendPart(page, part, told.around[part] ?? null)
    }
  })
  putInPlace(page, changed, told.updates)
  return told.updates.filter((update) => update.html !== undefined && isNews(page, update))
}

// As the site gave it: what the script itself writes into a part is no change.
const given = new Map<LivePart, string | null>()

function mendPart({ list }: LivePage, part: LivePart, html: string | null): void {
  const shown = document.querySelector<HTMLElement>(`.coverage .${part}`)
  const made = html === null ? null : elementOf(html)
  if (given.has(part) ? given.get(part) === html : isSame(shown, made)) {
    given.set(part, html)
    return
  }
  given.set(part, html)
  if (made === null) shown?.remove()
  else if (shown !== null) exchange(shown, made)
  else if (part === 'closing') list.prepend(made)
  else if (part === 'pinned') list.insertBefore(made, list.querySelector('.update, .day-mark'))
  else list.before(made)
}

function isSame(shown: Element | null, made: Element | null): boolean {
  return shown === made || shown?.textContent === made?.textContent
}
