import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { openNewsroom, startDay, tempFolder } from '../../store/support/temp-newsroom'
import { writeFiles } from '../../support/archives/markdown-sites'
import { openWindow } from '../../support/open-window'
import { openDesk } from '../../support/window-newsroom'

afterEach(() => {
  vi.unstubAllGlobals()
})

test('an archive that moved in behind a closed dialog is told of', async () => {
  const { app } = await surveyed()

  await app().startMovingIn()

  expect(app().toasts.map(({ tone, text }) => [tone, text])).toEqual([['done', 'Moved in.']])
})

test('one that did not come in is never told of as moved in', async () => {
  const { app, desk } = await surveyed()
  desk.fail('moveIn')

  await app().startMovingIn()

  expect(app().toasts.map(({ tone, text }) => [tone, text])).toEqual([
    ['trouble', 'The disk is full. Free space.'],
  ])
})

/** A window in which an archive was looked through, and whose dialog is closed. */
async function surveyed() {
  const folder = tempFolder()
  const store = openNewsroom(folder)
  startDay(store)
  const archive = writeFiles(mkdtempSync(join(folder, 'blog-')), { 'a.md': '# A\n\nText.\n' })
  const desk = openDesk(store, folder, { chooseArchive: () => Promise.resolve(archive) })
  const { app } = await openWindow(desk)
  await app().chooseArchive('folder')
  return { app, desk }
}
