import type { LiveUpdates } from '../../../shared/publish/live/live-updates'

/** Leads who came by the address of an update that has moved on to the page of older ones it is on. */
export function followAnchor({ updates }: LiveUpdates): void {
  const name = location.hash.slice(1)
  if (!name.startsWith('u-') || document.getElementById(name) !== null) return
  const moved = updates.find(({ id }) => `u-${id}` === name)
  if (moved?.page === undefined) return
  const folder = `updates/${String(moved.page)}/`
  // A folder opened from the disk has no server that would find its page.
  const file = location.pathname.endsWith('index.html') ? 'index.html' : ''
  location.replace(new URL(`${folder}${file}#${name}`, location.href).href)
}
