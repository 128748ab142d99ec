import { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import { endInTime } from '../../../electron/windows/end-in-time'

/** What an app does that quits, while it waits for these things at each look. */
function quit(looks: readonly (readonly string[])[]): readonly string[] {
  const did: string[] = []
  const note = (what: string) => () => void did.push(what)
  const app = new EventEmitter()
  const left = [...looks]
  endInTime({
    app: Object.assign(app, {
      exit: note('leaves'),
      releaseSingleInstanceLock: note('frees the newsroom'),
    }) as never,
    stopWork: note('begins nothing'),
    closeStore: note('closes the store'),
    callOff: note('calls off'),
    waitingFor: () => left.shift() ?? [],
    after: (_, run) => {
      if (!did.includes('closes the store')) run()
    },
    tidy: (then) => then(),
    kill: note('kills itself'),
    note: (line) => void did.push(line),
  })
  app.emit('will-quit', { preventDefault: () => undefined })
  return did
}

test('what is still being made is called off once nobody can note any more that it failed', () => {
  expect(quit([['FSReqPromise'], ['FSReqPromise']])).toEqual([
    'begins nothing',
    'frees the newsroom',
    'closes the store',
    'calls off',
    'leaves',
  ])
})

test('a thread that never ends is waited for some seconds, and no longer', () => {
  expect(quit(Array.from({ length: 1_000 }, () => ['Worker']))).toEqual([
    'begins nothing',
    'frees the newsroom',
    'closes the store',
    'calls off',
    'ended while waiting for Worker',
    'kills itself',
  ])
})
