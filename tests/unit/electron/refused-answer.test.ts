import { expect, test } from 'vitest'
import { refusedAnswer } from '../../../electron/publish/remote/refused-answer'
import { sentence } from '../../../shared/words/sentence'

const now = Date.UTC(2026, 9, 14, 12)
const words = {
  doing: sentence('send files'),
  siteName: 'Netlify',
  renewing: sentence('Look at the key or token and its rights, under Places.'),
}

function waitOf(headers: Readonly<Record<string, string>>) {
  const header = (name: string) => headers[name.toLowerCase()] ?? null
  const answer = { status: 429, text: '', bytes: new Uint8Array(), url: '', header }
  return refusedAnswer(answer, words, now).waitMs
}

test.each([
  ['in seconds', { 'retry-after': '7' }, 7_000],
  ['as a date', { 'retry-after': 'Wed, 14 Oct 2026 12:01:30 GMT' }, 90_000],
  // Netlify and GitHub say when their count begins anew.
  ['as the second it ends in', { 'x-ratelimit-reset': String(now / 1000 + 40) }, 40_000],
  ['both ways', { 'retry-after': '7', 'x-ratelimit-reset': String(now / 1000 + 40) }, 7_000],
  ['as a second that is past', { 'x-ratelimit-reset': String(now / 1000 - 40) }, 0],
  ['as seconds from now', { 'x-ratelimit-reset': '42' }, undefined],
  ['in no way', {}, undefined],
])('a server that asks for a pause %s is left alone for as long', (_, headers, waitMs) => {
  expect(waitOf(headers)).toBe(waitMs)
})
