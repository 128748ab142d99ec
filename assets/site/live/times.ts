import type { LivePage } from './live-page'

const minute = 60_000

/**
 * The reader’s own clock, one tap away, and how long ago the newest came. The house’s time is what the
 * page says by itself.
 */
export function tellTimes({ language, words }: LivePage) {
  const clock = (at: Date, withDay: boolean) =>
    at.toLocaleString(language, {
      ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
      ...(withDay ? { weekday: 'short', day: 'numeric', month: 'short' } : {}),
    })
  const ago = new Intl.RelativeTimeFormat(language, { numeric: 'auto', style: 'short' })
  const house = new WeakMap<HTMLTimeElement, string>()
  const button = document.createElement('button')
  let isOwn = false

  button.type = 'button'
  button.className = 'zone-switch'
  button.addEventListener('click', () => {
    isOwn = !isOwn
    tell()
  })

  function tell(): void {
    for (const time of document.querySelectorAll<HTMLTimeElement>('.coverage time[datetime*=T]')) {
      const own = house.get(time) ?? time.textContent
      house.set(time, own)
      const words = isOwn ? clock(new Date(time.dateTime), saysDay(time)) : own
      // Written anew the same words would have the whole page laid out again.
      if (time.textContent !== words) time.textContent = words
    }
    button.textContent = isOwn ? words.house : words.own
    const status = document.querySelector('.coverage .status')
    if (!document.contains(button) && isElsewhere()) status?.append(button)
    const last = document.querySelector<HTMLElement>('.last-update')
    last?.querySelector('.ago')?.remove()
    const time = last?.querySelector('time')
    if (!last || !time) return
    const since = Date.now() - Date.parse(time.dateTime)
    // With a day the line is full on a phone, and all below it would move.
    if (!(since >= 0 && since < 60 * minute) || saysDay(time)) return
    const passed = document.createElement('span')
    passed.className = 'ago'
    passed.textContent = ` (${ago.format(-Math.floor(since / minute), 'minute')})`
    last.append(passed)
  }

  // The day is said where the house says it, and where it is another one here: the page tells days by the house’s.
  function saysDay(time: HTMLTimeElement): boolean {
    // Swedes write a day as machines do.
    const day = new Date(time.dateTime).toLocaleDateString('sv')
    return house.get(time)?.includes(', ') === true || (isOwn && !time.dateTime.startsWith(day))
  }

  function isElsewhere(): boolean {
    const time = document.querySelector<HTMLTimeElement>('.coverage time[datetime*=T]')
    const offset = /([+-])(\d\d):(\d\d)$/.exec(time?.dateTime ?? '')
    if (time === null || offset === null) return false
    const minutes = (Number(offset[2]) * 60 + Number(offset[3])) * (offset[1] === '-' ? 1 : -1)
    return new Date(time.dateTime).getTimezoneOffset() !== minutes
  }

  tell()
  setInterval(tell, minute / 2)
  return { tell }
}
