import { afterEach, beforeEach, expect, test } from 'vitest'
import type { RemoteSite } from '../../electron/publish/remote/remote-site'
import { openNewsroom, postUpdate, startDay } from '../store/support/temp-newsroom'
import { placeOf, publishThere, startCourier, type Courier } from './courier'

let courier: Courier

beforeEach(async () => {
  courier = await startCourier()
})

afterEach(() => courier.stop())

test.each(['create', 'update'] as const)(
  'a place that is set up for another site in mid-sending (%s) is tied to nothing at the former',
  async (step) => {
    const store = openNewsroom()
    const { id: articleId } = startDay(store).article
    postUpdate(store, articleId, 'The ferry is off.')
    const { site, target } = placeOf(courier)
    const meanwhile = <Args extends readonly unknown[], T>(act: (...args: Args) => Promise<T>) => {
      return async (...args: Args) => {
        const done = await act(...args)
        store.remote.forgetTarget(target.id)
        return done
      }
    }
    const moving: RemoteSite =
      step === 'create'
        ? { ...site, create: meanwhile(site.create) }
        : { ...site, update: meanwhile(site.update) }

    const sent = await publishThere({ site: moving, target }, { store, articleId })

    expect(sent).toMatchObject({ ok: false, error: { kind: 'target-busy' } })
    expect(store.remote.copy(target.id, articleId)).toBeNull()
    expect(store.publications.listOf(articleId)).toEqual([])
  },
)
