import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { saveLeadingFiles } from '../../../electron/publish/save-leading-files'
import { publishSite } from '../../../electron/publish/publish-site'
import { leadingFiles, needsLeading } from '../../../shared/publish/hosts/moving-site'
import { ann, kindOf, must, postUpdate, startDay, tempFolder } from '../support/temp-newsroom'
import { newsroomWithSite, snapshot, textOf } from './newsroom-with-site'

const path = '2023/05/24/storm/'

async function movedHarbour() {
  const room = newsroomWithSite()
  const { id } = startDay(room.store, { headline: 'Storm' }).article
  postUpdate(room.store, id, 'The bridge is shut.', ann(5))
  must(await room.publish(id, ann(60)))
  const target = { ...room.target, siteUrl: 'https://quay.example/news/' }
  return { ...room, id, target, from: room.target.siteUrl }
}

test('made anew at its new address, a site names the old one only where feeds know their items by it', async () => {
  const { parts, target, from } = await movedHarbour()
  must(await publishSite(parts, { target, at: ann(100).at }))

  const page = textOf(target, `${path}index.html`)
  expect(page).toContain(`<link rel="canonical" href="https://quay.example/news/${path}">`)
  expect(textOf(target, 'sitemap.xml')).not.toContain(from)
  const feed = textOf(target, `${path}feed.xml`)
  expect(feed).toContain(`<id>${from}${path}#u-`)
  expect(feed).toContain(`href="https://quay.example/news/${path}feed.xml"`)
  const site = Object.keys(snapshot(target.folder)).filter((each) => each.endsWith('.html'))
  expect(site.filter((each) => textOf(target, each).includes(from))).toEqual([])
})

test('what the old host should serve leads each page to the same one', async () => {
  const { store, target, from } = await movedHarbour()
  const folder = tempFolder()
  const order = { id: target.id, move: { from, to: target.siteUrl }, folder, site: target.folder }

  const saved = must(await saveLeadingFiles(store, order))

  const read = (name: string) => readFileSync(join(saved.folder, name), 'utf8')
  expect(saved.folder).toBe(join(folder, 'old-harbour.example'))
  expect(Object.keys(snapshot(saved.folder)).filter((each) => /\.\w+$|_/.test(each))).toHaveLength(
    saved.files,
  )
  expect(read('_redirects')).toContain('\n/* https://quay.example/news/:splat 301\n')
  expect(read('.htaccess')).toContain('"^/(.*)$" "https://quay.example/news/$1"')
  expect(read(`${path}index.html`)).toContain(`content="0; url=https://quay.example/news/${path}"`)
  expect(read('index.html')).toContain('content="0; url=https://quay.example/news/"')
  expect(kindOf(await saveLeadingFiles(store, order))).toBe('wrong-call')
})

test('they never take the place of the site itself, nor of anything that lies there', async () => {
  const { store, target, from } = await movedHarbour()
  const move = { from, to: target.siteUrl }
  const before = snapshot(target.folder)
  const order = { id: target.id, move, site: target.folder }

  expect(kindOf(await saveLeadingFiles(store, { ...order, folder: target.folder }))).toBe(
    'wrong-call',
  )
  const within = join(target.folder, 'assets')
  expect(kindOf(await saveLeadingFiles(store, { ...order, folder: within }))).toBe('wrong-call')
  expect(snapshot(target.folder)).toEqual(before)

  const folder = tempFolder()
  mkdirSync(join(folder, 'old-harbour.example'))
  writeFileSync(join(folder, 'old-harbour.example', 'mine.txt'), 'mine')
  expect(kindOf(await saveLeadingFiles(store, { ...order, folder }))).toBe('wrong-call')
})

test('where only http became https nothing is to lead on, and within itself no rule runs in a circle', () => {
  const secure = { from: 'http://harbour.example/', to: 'https://harbour.example/' }
  expect(needsLeading(secure)).toBe(false)
  expect([...leadingFiles(secure, ['index.html'])]).toEqual([])

  const deeper = { from: 'https://harbour.example/', to: 'https://harbour.example/news/' }
  const files = new Map(
    [...leadingFiles(deeper, ['a/index.html'])].map((each) => [each.path, each]),
  )
  expect(files.has('_redirects')).toBe(false)
  expect(files.get('.htaccess')?.text).toContain('"^/(?!news/)(.*)$"')
  expect(files.get('a/index.html')?.text).toContain('https://harbour.example/news/a/')
})
