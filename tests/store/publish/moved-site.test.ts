import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAtomFeed } from 'feedsmith'
import { expect, test } from 'vitest'
import { buildSiteAssets } from '../../../scripts/site-assets.mjs'
import type { FolderTarget } from '../../../shared/model/publication'
import type { Result } from '../../../shared/result'
import { openDesk } from '../../support/window-newsroom'
import { must, openNewsroom, postUpdate, startDay, tempFolder } from '../support/temp-newsroom'

async function openSite() {
  const folder = tempFolder()
  await buildSiteAssets(folder)
  const store = openNewsroom(folder)
  const { id: articleId } = startDay(store).article
  postUpdate(store, articleId, 'The outer gate is shut.')
  const desk = openDesk(store, folder)
  const site = join(folder, 'site')
  const save = async (id: string | null, siteUrl: string) => {
    const wanted = { id, siteName: 'The Harbour Post', folder: site, siteUrl }
    return must((await desk.ask('saveFolderTarget', wanted)) as Result<FolderTarget>)
  }
  const publish = async ({ id }: FolderTarget) => {
    must(await desk.ask('publish', { articleId, targetId: id }))
    must(await desk.ask('publishSite', { id }))
    return parseAtomFeed(readFileSync(join(site, 'feed.xml'), 'utf8'))
  }
  return { save, publish }
}

test('who follows a site is followed to its next address: its feeds keep their names', async () => {
  const { save, publish } = await openSite()
  const first = await save(null, 'https://harbour.example/')
  const before = await publish(first)

  const second = await save(first.id, 'https://post.example/')
  const after = await publish(second)
  const third = await save(second.id, 'https://post.example/live/')

  expect(after.id).toBe(before.id)
  expect(after.entries?.map(({ id }) => id)).toEqual(before.entries?.map(({ id }) => id))
  expect(after.links?.map(({ href }) => href)).toContain('https://post.example/')
  expect(third.bornUrl).toBe('https://harbour.example/')
})

test('an address that was set right before anybody read there leaves nothing behind', async () => {
  const { save, publish } = await openSite()
  const mistyped = await save(null, 'https://harbuor.example/')

  const right = await save(mistyped.id, 'https://harbour.example/')

  expect((await publish(right)).id).toBe('https://harbour.example/')
})
