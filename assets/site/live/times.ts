import type { LivePage } from './live-page'

const minute = 60_000

/**
 * The reader’s own clock, one tap away, and how long ago the newest came. The house’s time is what the
 * page says by itself.
 */
export function tellTimes({ language, words }: LivePage) {
  const locale = language === 'en' ? 'en-GB' : language
  const hour = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
  const clock = (written: string) => {
    const at = new Date(written)
    const local = new Date(at.getTime() - at.getTimezoneOffset() * minute).toISOString()
    // It stands below the day of the house, which may be another one here.
    const isSameDay = local.slice(0, 10) === written.slice(0, 10)
    return at.toLocaleString(locale, isSameDay ? hour : { day: 'numeric', month: 'short', ...hour })
  }
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
      time.textContent = isOwn ? clock(time.dateTime) : own
    }
    button.textContent = isOwn ? words.house : words.own
    const status = document.querySelector('.coverage .status')
    if (!document.contains(button) && isElsewhere()) status?.append(button)
    const last = document.querySelector<HTMLElement>('.last-update')
    const since = Date.now() - Date.parse(last?.querySelector('time')?.dateTime ?? '')
    last?.querySelector('.ago')?.remove()
    if (last === null || !(since >= 0 && since < 60 * minute)) return
    const passed = document.createElement('span')
    passed.className = 'ago'
    passed.textContent = ` (${ago.format(-Math.floor(since / minute), 'minute')})`
    last.append(passed)
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
