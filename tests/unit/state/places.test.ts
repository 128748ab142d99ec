import { afterEach, describe, expect, test, vi } from 'vitest'
import { present } from '../../support/present'
import { openNewsroom, startDay, tempFolder } from '../../store/support/temp-newsroom'
import { openWindow } from '../../support/open-window'
import { openDesk } from '../../support/window-newsroom'
import { startReceiver } from '../../servers/receiver/receiver.mjs'

const token = 'a-token-of-the-courier'
const open: { stop: () => Promise<unknown> }[] = []

afterEach(async () => {
  vi.unstubAllGlobals()
  await Promise.all(open.splice(0).map(({ stop }) => stop()))
})

describe('setting a site up', () => {
  test('a wrong token is said, the right one is tried and kept', async () => {
    const { app, receiver } = await openPlaces()
    await findCourier(app, receiver.url)

    type(app, { secret: 'wrong' })
    await app().goOn()
    const refused = siteForm(app)
    type(app, { secret: ` ${token} ` })
    await app().goOn()
    const tried = siteForm(app)
    await app().goOn()

    expect(refused).toMatchObject({ step: 'access', trouble: { kind: 'remote-refused' } })
    expect(tried.tried).toMatchObject({ siteName: 'The Example Courier', mayPublish: true })
    expect(app().placing.kind).toBe('list')
    expect(app().desk?.settings.targets.map(({ siteName }) => siteName)).toEqual([
      'The Example Courier',
    ])
    expect(app().secrets?.kept.map(({ keeping }) => keeping)).toEqual(['session'])
  })

  test('a reply that comes after she stopped waiting changes nothing', async () => {
    const { app, desk, receiver } = await openPlaces()
    app().addSite()
    typeAddressOf(app, receiver.url)
    const letGo = desk.hold('findSite')

    const looking = app().goOn()
    app().goBack()
    letGo()
    await looking

    expect(siteForm(app)).toMatchObject({ step: 'address', waiting: null, trouble: null })
  })

  test('a token is kept for its own server: nothing asks for it elsewhere', async () => {
    const { app, desk, receiver } = await openPlaces()
    const { id } = await setUpCourier(app, receiver.url)
    const elsewhere = { ...siteOf(receiver.apiUrl), apiUrl: 'http://localhost:9/api/' }

    const tried = await desk.ask('testSite', { id, site: elsewhere, secret: null })
    const kept = await desk.ask('saveSite', {
      ...{ id, site: elsewhere, secret: null, keeping: 'session' },
    })

    expect([tried, kept]).toMatchObject([
      { ok: false, error: { kind: 'secret-missing' } },
      { ok: false, error: { kind: 'secret-missing' } },
    ])
    const own = await desk.ask('testSite', { id, site: siteOf(receiver.apiUrl), secret: null })
    expect(own.ok).toBe(true)
  })

  test('a place that rests is known to; a removed one is gone, with its token', async () => {
    const { app, receiver } = await openPlaces()
    const target = await setUpCourier(app, receiver.url)

    await app().restPlace(target, true)
    const resting = app().desk?.settings.restingTargets
    app().askRemoval(target)
    await app().goOn()

    expect(resting).toEqual([target.id])
    expect(app().desk?.settings).toMatchObject({ targets: [], restingTargets: [] })
    expect(app().secrets?.kept).toEqual([])
  })
})

describe('a folder that is changed', () => {
  test('stays one place, where it stood, and goes on resting', async () => {
    const { app, folder, receiver } = await openPlaces()
    await setUpCourier(app, receiver.url)
    await saveFolder(app, { folder: `${folder}/first`, siteName: 'First' })
    const first = present(app().desk?.settings.targets.find(({ kind }) => kind === 'folder'))
    await app().restPlace(first, true)

    app().changePlace(first)
    app().changeFolder({ folder: `${folder}/second`, siteName: 'Second' })
    await app().goOn()

    const settings = present(app().desk).settings
    const folders = settings.targets.filter(({ kind }) => kind === 'folder')
    expect(folders).toMatchObject([{ siteName: 'Second', folder: `${folder}/second` }])
    expect(settings.restingTargets).toEqual([present(folders[0]).id])
  })

  test('with a wrong address says so, and keeps what is typed', async () => {
    const { app, folder } = await openPlaces()
    app().addFolder()
    app().changeFolder({ folder: `${folder}/site`, siteName: 'Post', siteUrl: 'no address' })

    await app().goOn()

    expect(app().placing).toMatchObject({
      kind: 'folder',
      form: { siteName: 'Post', trouble: { kind: 'site-url-invalid' } },
    })
  })
})

type App = Awaited<ReturnType<typeof openPlaces>>['app']

async function openPlaces() {
  const folder = tempFolder()
  const store = openNewsroom(folder)
  startDay(store)
  const receiver = await startReceiver({ tokens: { [token]: { user: 'Dateline' } } })
  open.push(receiver)
  const desk = openDesk(store, folder)
  const { app } = await openWindow(desk)
  await app().loadSecrets()
  return { app, desk, folder, receiver }
}

async function findCourier(app: App, url: string): Promise<void> {
  app().addSite()
  typeAddressOf(app, url)
  await app().goOn()
}

async function setUpCourier(app: App, url: string) {
  await findCourier(app, url)
  type(app, { secret: token })
  await app().goOn()
  await app().goOn()
  return present(app().desk?.settings.targets.find(({ kind }) => kind === 'open-api'))
}

async function saveFolder(
  app: App,
  values: { readonly folder: string; readonly siteName: string },
): Promise<void> {
  app().addFolder()
  app().changeFolder({ ...values, siteUrl: 'https://post.example/' })
  await app().goOn()
}

function typeAddressOf(app: App, address: string): void {
  app().changeSite((form) => ({ ...form, address }))
}

function type(app: App, change: { readonly secret: string }): void {
  app().changeSite((form) => ({ ...form, ...change }))
}

function siteForm(app: App) {
  const { placing } = app()
  if (placing.kind !== 'site') throw new Error('no site is being set up')
  return placing.form
}

function siteOf(apiUrl: string) {
  return {
    ...{ kind: 'open-api', siteName: 'Courier', siteUrl: apiUrl, apiUrl, adminUrl: '' },
    ...{ allowHttp: false, user: '' },
  }
}
