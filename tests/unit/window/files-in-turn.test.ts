// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { offerFile } from '../../../renderer/features/importing/take-came-in'
import { useApp } from '../../../renderer/state/app-store'

const app = useApp.getState

test('files that come while she writes in a dialog wait for it, and then for each other', async () => {
  app().openDialog({ kind: 'next-day' })

  offerFile({ fileName: 'day.txt', text: 'One' })
  offerFile({ fileName: 'storm.dateline', text: '{}' })
  await soon()
  const meanwhile = app().dialog
  app().closeDialog()
  await soon()
  const first = app().dialog
  app().closeDialog()
  await soon()

  expect(meanwhile).toEqual({ kind: 'next-day' })
  expect(first).toMatchObject({ kind: 'import', fileName: 'day.txt' })
  expect(app().dialog).toMatchObject({ kind: 'article-file', fileName: 'storm.dateline' })
})

/** All that waits for nothing else has been done. */
function soon(): Promise<unknown> {
  return new Promise((done) => setImmediate(done))
}
