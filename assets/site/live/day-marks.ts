import type { LivePage } from './live-page'

/** A line where midnight passed, as the site’s own pages have it. */
export function markDays({ list, language }: LivePage): void {
  for (const mark of list.querySelectorAll('.day-mark')) mark.remove()
  let day = document.querySelector<HTMLTimeElement>('.coverage .day')?.dateTime ?? ''
  for (const update of list.querySelectorAll('.update')) {
    const own = (update.querySelector('time')?.dateTime ?? '').slice(0, 10)
    if (own !== day) update.before(dayMark(own, language))
    day = own
  }
}

function dayMark(day: string, language: string): HTMLElement {
  const mark = document.createElement('p')
  const time = document.createElement('time')
  mark.className = 'day-mark'
  time.dateTime = day
  time.textContent = new Date(`${day}T12:00:00Z`).toLocaleDateString(language, {
    ...{ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
  })
  mark.append(time)
  return mark
}
