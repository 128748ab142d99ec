import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkFolder } from '../../../electron/publish/check-folder'
import { putBack } from '../../../electron/publish/put-back'
import { ann, kindOf, must, postUpdate, startDay } from '../support/temp-newsroom'
import { newsroomWithSite, pictureNamed, snapshot } from './newsroom-with-site'

const storm = '2023/05/24/storm/'
const flood = '2023/05/24/flood/'

/** A site of two articles with pictures, as it was left. */
async function siteOfTwo() {
  const room = newsroomWithSite()
  for (const headline of ['Storm', 'Flood']) {
    const { id } = startDay(room.store, { headline, lead: pictureNamed(headline) }).article
    postUpdate(room.store, id, 'The bridge is shut.', ann(5))
    must(await room.publish(id, ann(60)))
  }
  const { folder } = room.target
  const pathOf = (path: string) => join(folder, path)
  const picture = Object.keys(snapshot(folder)).find((path) => /storm\/.*\.png$/.test(path)) ?? ''
  return { ...room, pathOf, picture, left: snapshot(folder) }
}

/** Without what counts the releases. */
const withoutMarker = (files: Readonly<Record<string, string>>) =>
  Object.entries(files).filter(([path]) => !path.startsWith('.dateline'))

test('a folder as it was left has nothing to tell', async () => {
  const { store, target, left } = await siteOfTwo()

  const { count, missing, changed } = must(await checkFolder(store, target))

  expect(missing).toEqual({ count: 0, paths: [] })
  expect(changed).toEqual({ count: 0, paths: [] })
  expect(count).toBeGreaterThan(20)
  expect(snapshot(target.folder)).toEqual(left)
})

test('what was lost or changed by hand is named and put back, byte for byte, and nothing else', async () => {
  const { store, target, parts, pathOf, picture, left } = await siteOfTwo()
  rmSync(pathOf(`${storm}index.html`))
  rmSync(pathOf('tag'), { recursive: true, force: true })
  rmSync(pathOf('archive/index.html'))
  writeFileSync(pathOf(picture), 'of another size')
  // As long as it was: only its words tell.
  const page = readFileSync(pathOf(`${flood}index.html`), 'utf8')
  writeFileSync(
    pathOf(`${flood}index.html`),
    page.replace('The bridge is shut', 'The bridge is open'),
  )

  const found = must(await checkFolder(store, target))

  expect(found.missing.paths).toContain(`${storm}index.html`)
  expect(found.missing.paths).toContain('archive/index.html')
  expect([...found.changed.paths].sort()).toEqual([`${flood}index.html`, picture].sort())

  const { written } = must(await putBack(parts, target))

  expect(written).toBe(found.missing.count + found.changed.count)
  expect(withoutMarker(snapshot(target.folder))).toEqual(withoutMarker(left))
  expect(must(await checkFolder(store, target)).files).toEqual([])
  expect(must(await putBack(parts, target)).written).toBe(0)
})

test('a file for hosts that somebody made their own stays theirs', async () => {
  const { store, target, parts, pathOf } = await siteOfTwo()
  writeFileSync(pathOf('robots.txt'), 'User-agent: *\nDisallow: /drafts/\n')

  expect(must(await checkFolder(store, target)).changed.count).toBe(0)
  must(await putBack(parts, target))

  expect(readFileSync(pathOf('robots.txt'), 'utf8')).toContain('/drafts/')
})

test('a folder that is gone is a drive not connected, not a site without files', async () => {
  const { store, target } = await siteOfTwo()
  rmSync(target.folder, { recursive: true })

  expect(kindOf(await checkFolder(store, target))).toBe('target-missing')
})
