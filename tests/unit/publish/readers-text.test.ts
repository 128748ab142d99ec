import { expect, test } from 'vitest'
import { newestTime, readersText } from '../../../shared/publish/readers-text'

const page =
  '<head><title>A</title></head><body><main id="text"><p>The ferry is <b>off</b>.</p></main>'

test('what a host puts around a page, or leaves out between its words, is no other page', () => {
  const served = page
    .replace('</main>', '<script>count()</script></main><img src="https://count.example/">')
    .replace('<p>', '<p>\n  ')

  expect(readersText(served)).toBe(readersText(page))
})

test('a mail address that Cloudflare hides from programs is the one that readers see', () => {
  const at = (address: string) =>
    `<main><p>Write to ${address} or <a href="mailto:${address}">to ${address}</a>.</p></main>`
  const served = `<main><p>Write to <a href="/cdn-cgi/l/email-protection" class="__cf_email__"
    data-cfemail="${hidden('desk@harbour.example')}">[email&#160;protected]</a> or <a
    href="/cdn-cgi/l/email-protection#${hidden('desk@harbour.example', 0xff)}">to <span
    class="__cf_email__" data-cfemail="${hidden('desk@harbour.example')}">[email&#160;protected]</span></a>.</p></main>`

  expect(readersText(served)).toBe(readersText(at('desk@harbour.example')))
  expect(readersText(served)).not.toBe(readersText(at('news@harbour.example')))
  expect(readersText('<p data-cfemail="zz"><a data-cfemail="00ff">x</a></p>')).toBe('x')
})

/** As Cloudflare writes an address. */
function hidden(address: string, key = 0x52): string {
  const bytes = [...Buffer.from(address)].map((byte) => byte ^ key)
  return Buffer.from([key, ...bytes]).toString('hex')
}

test('another word, another link, another picture is another page', () => {
  const others = [
    page.replace('off', 'on'),
    page.replace('<b>', '<a href="/x">').replace('</b>', '</a>'),
    page.replace('</p>', '<img src="quay.png"></p>'),
  ]

  expect(others.map((other) => readersText(other) === readersText(page))).toEqual([
    false,
    false,
    false,
  ])
})

test('a page is called by the newest time it names', () => {
  const times = ['2026-10-14T12:02:00+00:00', '2026-10-14T14:02:00+00:00', 'soon']
    .map((time) => `<time datetime="${time}"></time>`)
    .join('')

  expect(newestTime(times)).toBe(Date.UTC(2026, 9, 14, 14, 2))
  expect(newestTime('<p></p>')).toBeNull()
})
