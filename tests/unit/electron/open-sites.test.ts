import { expect, test } from 'vitest'
import { openSites } from '../../../electron/publish/remote/open-sites'
import { appError } from '../../../shared/app-error'
import { targetId } from '../../../shared/ids'
import type { RemoteTarget } from '../../../shared/model/publication'
import { err } from '../../../shared/result'

const courier: RemoteTarget = {
  kind: 'open-api',
  id: targetId('courier'),
  siteName: 'The Courier',
  siteUrl: 'https://courier.example/',
  apiUrl: 'https://courier.example/api/',
  adminUrl: '',
  allowHttp: false,
}

function sites() {
  return openSites({
    send: () => Promise.resolve(err(appError('network-down', '', ''))),
    now: () => 0,
    sleep: () => Promise.resolve(),
  })
}

function opened(result: ReturnType<ReturnType<typeof sites>['open']>) {
  if (!result.ok) throw new Error(result.error.message)
  return result.value
}

test('two sendings to a site use one way to it', () => {
  const { open } = sites()

  expect(opened(open(courier, 'a token'))).toBe(opened(open(courier, 'a token')))
})

test('of a password that was replaced nothing is remembered', () => {
  const { open } = sites()
  const before = opened(open(courier, 'an old token'))

  open(courier, 'a token')

  expect(opened(open(courier, 'an old token'))).not.toBe(before)
})

test('a password that is only tried out leaves the site as it was opened', () => {
  const { open, tryOut } = sites()
  const before = opened(open(courier, 'a token'))

  const tried = opened(tryOut(courier, 'another'))

  expect(tried).not.toBe(before)
  expect(opened(open(courier, 'a token'))).toBe(before)
})
