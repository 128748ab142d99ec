import { describe, expect, test } from 'vitest'
import {
  allowHttp,
  failed,
  lookFailed,
  maySaveUntried,
  mayTry,
  newSite,
  saveUntried,
  siteAsked,
  siteFound,
  siteToChange,
  siteTried,
  stepBack,
  typeAccess,
  typeAddress,
  waitFor,
  type SiteForm,
} from '../../../renderer/state/site-form'
import { appError } from '../../../shared/app-error'
import { targetId } from '../../../shared/ids'
import type { SiteAccessReply } from '../../../shared/ipc/requests/site-requests'
import type { RemoteTarget } from '../../../shared/model/publication'
import type { SiteFound } from '../../../shared/model/site-found'
import { present } from '../../support/present'

const unsafe = appError('http-unsafe', 'It would be called without encryption.', 'Use https.')
const down = appError('network-down', 'There is no network.', 'It tries again by itself.')
const refused = appError('remote-refused', 'It did not accept the key.', 'Ask for a new one.')

const courier: SiteFound = {
  kind: 'open-api',
  server: 'Courier 2.1',
  siteName: 'courier.example',
  siteUrl: 'https://courier.example/',
  apiUrl: 'https://courier.example/api/',
  adminUrl: '',
  isUnsafe: false,
  needs: { user: false, secretName: 'Token', how: 'Ask for it.', where: '' },
}

const wordPress: SiteFound = {
  ...courier,
  kind: 'wordpress',
  needs: { ...courier.needs, user: true },
}

const access: SiteAccessReply = {
  siteName: 'The Courier',
  siteUrl: 'https://www.courier.example/',
  userName: 'Desk',
  server: 'Courier 2.1',
  mayCreate: true,
  mayPublish: true,
  mayUpload: false,
  notes: [],
}

const known: RemoteTarget = {
  kind: 'open-api',
  id: targetId('courier'),
  siteName: 'Our Courier',
  siteUrl: 'https://courier.example/',
  apiUrl: 'https://courier.example/api/',
  adminUrl: '',
  allowHttp: false,
}

describe('the address of a site', () => {
  test('leads to what the site needs, once it was found', () => {
    const form = siteFound(typed('courier.example'), courier)

    expect(form).toMatchObject({ step: 'access', siteName: 'courier.example', trouble: null })
  })

  test('without encryption is asked about before anything is sent', () => {
    const form = lookFailed(typed('http://courier.example'), unsafe)

    expect(form).toMatchObject({ step: 'address', http: 'asked', trouble: null })
  })

  test('that is refused although she allowed it says why, and does not ask again', () => {
    const form = lookFailed(allowHttp(typed('http://courier.example'), true), unsafe)

    expect(form).toMatchObject({ http: 'allowed', trouble: unsafe })
  })

  test('that was https and leads to an unencrypted one is refused without a question', () => {
    expect(lookFailed(typed('courier.example'), unsafe)).toMatchObject({
      http: 'unasked',
      trouble: unsafe,
    })
  })

  test('whose interface is unencrypted is asked about, too', () => {
    const form = siteFound(typed('https://courier.example'), { ...courier, isUnsafe: true })

    expect(form).toMatchObject({ step: 'address', http: 'asked' })
  })

  test('changed after it was allowed is asked about anew', () => {
    const form = typeAddress(
      allowHttp(typed('http://courier.example'), true),
      'http://other.example',
    )

    expect(form.http).toBe('unasked')
  })

  test('that was mistyped stays in the field beside the reason', () => {
    const form = lookFailed(typed('courier.exmaple'), down)

    expect(form.address).toBe('courier.exmaple')
    expect(present(form.trouble).remedy).not.toContain('by itself')
  })
})

describe('what a site needs', () => {
  test('is complete with a secret, and with a user where one is wanted', () => {
    const form = siteFound(typed('courier.example'), wordPress)

    expect(mayTry(form)).toBe(false)
    expect(mayTry(typeAccess(form, { secret: 'abcd efgh' }))).toBe(false)
    expect(mayTry(typeAccess(form, { secret: 'abcd efgh', user: 'desk' }))).toBe(true)
    expect(mayTry(typeAccess(form, { secret: '   ', user: 'desk' }))).toBe(false)
  })

  test('is sent without the white space that came along with the pasting', () => {
    const form = typeAccess(siteFound(typed('courier.example'), wordPress), {
      secret: '\t abcd efgh \n',
      user: ' desk ',
    })

    const asked = siteAsked(form, wordPress)

    expect(asked.secret).toBe('abcd efgh')
    expect(asked.site.user).toBe('desk')
  })

  test('stays typed when the site refuses it', () => {
    const form = failed(typeAccess(atAccess(), { secret: 'wrong' }), refused)

    expect(form).toMatchObject({ step: 'access', secret: 'wrong', trouble: refused })
    expect(maySaveUntried(form)).toBe(false)
  })

  test('may be kept untried where there is no network', () => {
    const form = failed(typeAccess(atAccess(), { secret: 'token' }), down)

    expect(maySaveUntried(form)).toBe(true)
    expect(saveUntried(form)).toMatchObject({ step: 'save', tried: null, secret: 'token' })
  })

  test('that was tried and then changed counts as untried', () => {
    const form = siteTried(typeAccess(atAccess(), { secret: 'token' }), access)

    expect(typeAccess(form, { secret: 'another' }).tried).toBeNull()
  })
})

describe('a site that let us in', () => {
  test('is kept under the name and address that it gives itself', () => {
    const form = siteTried(typeAccess(atAccess(), { secret: 'token' }), access)

    expect(form.step).toBe('save')
    expect(siteAsked(form, courier).site).toMatchObject({
      siteName: 'The Courier',
      siteUrl: 'https://www.courier.example/',
    })
  })

  test('keeps the name that she gave it when it is changed later', () => {
    const form = siteTried(siteToChange(known, 'system'), access)

    expect(form.siteName).toBe('Our Courier')
  })

  test('is used without encryption only where it is reached so, and was allowed', () => {
    const form = allowHttp(typed('http://courier.example'), true)

    expect(siteAsked(siteFound(form, courier), courier).site.allowHttp).toBe(false)
    const open = { ...courier, isUnsafe: true }
    expect(siteAsked(siteFound(form, open), open).site.allowHttp).toBe(true)
  })
})

describe('a place that is changed', () => {
  test('keeps its secret where she types none', () => {
    const form = siteToChange(known, 'system')

    expect(mayTry(form)).toBe(true)
    expect(siteAsked(form, present(form.found))).toMatchObject({ id: known.id, secret: null })
  })

  test('without a secret at hand wants one', () => {
    expect(mayTry(siteToChange(known, null))).toBe(false)
  })

  test('that moves to another server wants its secret anew', () => {
    const moved = { ...courier, apiUrl: 'https://elsewhere.example/api/' }

    const form = siteFound(typeAddress(siteToChange(known, 'system'), 'elsewhere.example'), moved)

    expect(form.kept).toBeNull()
    expect(mayTry(form)).toBe(false)
  })

  test('on the same server keeps it, whatever the path', () => {
    const moved = { ...courier, apiUrl: 'https://COURIER.example:443/v2/' }

    expect(siteFound(siteToChange(known, 'system'), moved).kept).toBe('system')
  })
})

describe('one step back', () => {
  test('stops the waiting first, then goes through the steps, and loses nothing', () => {
    const tried = siteTried(typeAccess(atAccess(), { secret: 'token' }), access)
    const waiting = waitFor(tried, { does: 'save', ask: 1 })

    const stopped = present(stepBack(waiting))
    const again = present(stepBack(stopped))
    const address = present(stepBack(again))

    expect([stopped.step, again.step, address.step]).toEqual(['save', 'access', 'address'])
    expect(address).toMatchObject({ address: 'courier.example', secret: 'token', waiting: null })
    expect(stepBack(address)).toBeNull()
  })

  test('from a known place leads out; from its other address, to the place', () => {
    const form = siteToChange(known, 'system')

    expect(stepBack(form)).toBeNull()
    expect(present(stepBack({ ...form, step: 'address' })).step).toBe('access')
  })
})

function typed(address: string): SiteForm {
  return typeAddress(newSite, address)
}

function atAccess(): SiteForm {
  return siteFound(typed('courier.example'), courier)
}
