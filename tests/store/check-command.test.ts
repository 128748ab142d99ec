import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkAndPutBack } from '../../electron/cli/checked-folder'
import { runCommand } from '../../electron/cli/run-command'
import { ownHand, type FolderHand } from '../../electron/publish/folder-hand'
import { newsroomWithSite } from './publish/newsroom-with-site'
import { ann, kindOf, must, noon, postUpdate, startDay, tempFolder } from './support/temp-newsroom'

/** A newsroom on the disk with a site in a folder, of which a file is lost and another changed. */
async function damagedSite() {
  const dataFolder = tempFolder()
  const room = newsroomWithSite(tempFolder(), dataFolder)
  const { id } = startDay(room.store, { headline: 'Storm' }).article
  postUpdate(room.store, id, 'The bridge is shut.', ann(5))
  must(await room.publish(id, ann(60)))
  const { folder } = room.target
  const archive = join(folder, 'archive/index.html')
  const front = join(folder, 'index.html')
  const left = [readFileSync(archive, 'utf8'), readFileSync(front, 'utf8')]
  writeFileSync(join(dataFolder, 'settings.json'), JSON.stringify({ targets: [room.target] }))
  const lose = () => {
    rmSync(archive)
    writeFileSync(front, `${left[1] ?? ''}<!-- Ben was here -->`)
  }
  const lying = () => [readFileSync(archive, 'utf8'), readFileSync(front, 'utf8')]
  const call = (...words: readonly string[]) =>
    runCommand(['check', ...words, '--data', dataFolder], { now: () => noon + 90_000 })
  return { ...room, id, left, lose, lying, call }
}

test('a folder as it was left has only its files to count', async () => {
  const { store, target, call } = await damagedSite()
  const count = [...store.sites.allFiles(target.id)].length

  expect(must(await call('The Harbour'))).toEqual({
    text: `checked    ${String(count)}\n`,
    code: 0,
  })
})

test('what is missing or changed by hand is named, whichever way the place is', async () => {
  const { target, lose, call } = await damagedSite()
  lose()

  const byName = must(await call('The Harbour'))
  const byFolder = must(await call('--folder', target.folder))
  const asData = must(await call(target.id, '--json'))

  expect(byName.text).toMatch(
    /^missing {4}archive\/index\.html\nchanged {4}index\.html\nchecked {4}\d+\n$/,
  )
  expect(byName.code).toBe(1)
  expect(byFolder).toEqual(byName)
  expect(JSON.parse(asData.text)).toEqual({
    count: expect.any(Number) as number,
    missing: ['archive/index.html'],
    changed: ['index.html'],
  })
})

test('it is put back on request, and that is seen to', async () => {
  const { parts, target, left, lose, lying } = await damagedSite()
  lose()

  const { text, code } = must(await checkAndPutBack(parts, target, { json: false }))
  const again = must(await checkAndPutBack(parts, target, { json: true }))

  expect(text).toMatch(/\nput back {3}2$/)
  expect(code).toBe(0)
  expect(lying()).toEqual(left)
  expect(JSON.parse(again.text)).toMatchObject({ missing: [], changed: [], putBack: 0, left: [] })
})

test('what is lost again at once is left, and that is said', async () => {
  const { parts, target, lose } = await damagedSite()
  lose()
  const hand: FolderHand = {
    ...ownHand,
    end: async (folder, paths) => {
      await ownHand.end(folder, paths)
      rmSync(join(folder, 'archive/index.html'))
    },
  }

  const putting = checkAndPutBack({ ...parts, hand }, target, { json: false })
  const { text, code, note } = must(await putting)

  expect(text).toMatch(/\nleft {7}archive\/index\.html\nput back {3}2$/)
  expect(code).toBe(3)
  expect(note).toContain('1 file is still not as left')
})

test.each([
  [['The Harbor'], 'target-missing'],
  [[], 'wrong-call'],
  [['The Harbour', '--folder', '/x'], 'wrong-call'],
  [['--folder', '/somewhere/else'], 'wrong-call'],
  [['--folder', '/somewhere/else', '--site-url', 'https://harbour.example'], 'target-missing'],
])('a call of “check %s” ends with %s', async (words, kind) => {
  const { call } = await damagedSite()

  expect(kindOf(await call(...words))).toBe(kind)
})
