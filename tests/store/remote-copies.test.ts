import { join } from 'node:path'
import { expect, test } from 'vitest'
import { connect } from '../../electron/store/sqlite/connection'
import { mediaId, targetId } from '../../shared/ids'
import type { RemoteContent } from '../../shared/publish/remote/remote-content'
import { ann, must, openNewsroom, startDay, tempFolder, words } from './support/temp-newsroom'

const there = targetId('courier')
const file = { id: mediaId('a'.repeat(64)), type: 'image/jpeg', width: 4, height: 3 } as const
const bare = { stamp: null, label: '', mark: '', headline: '', byline: '', notes: [], unread: [] }
const base: RemoteContent = {
  ...{ headline: 'A day', standfirst: '', section: 'Sea', tags: ['Tides'], authors: ['Ann'] },
  lead: { file, url: 'https://n.example/p.jpg', caption: 'The quay', credit: '', alt: 'A quay' },
  parts: [{ ...bare, key: 'body', body: words('Dawn.') }],
}
const { section, tags, authors, lead } = base
const around = { section, tags, authors, lead }
const copy = {
  ...{ remoteId: '7', url: 'https://n.example/7', mark: 'm', base, state: 'public' as const },
  ...{ sentHash: '', attempts: [{ hash: 'h', around, at: 5 }] },
}

test('what was read back from a site is there the next day, with all that stands around the text', () => {
  const folder = tempFolder()
  const store = openNewsroom(folder)
  const { id } = startDay(store).article
  must(store.remote.keepCopy(there, id, copy))
  store.close()

  expect(openNewsroom(folder).remote.copy(there, id)).toEqual(copy)
})

test('a post is known by its number there, unless its article lies in the bin', () => {
  const store = openNewsroom()
  const [kept, binned, elsewhere] = [startDay(store), startDay(store), startDay(store)]
  must(store.remote.keepCopy(there, kept.article.id, copy))
  must(store.remote.keepCopy(there, binned.article.id, { ...copy, remoteId: '8' }))
  must(store.remote.keepCopy(targetId('other'), elsewhere.article.id, { ...copy, remoteId: '9' }))
  must(store.articles.putOnShelf({ articleId: binned.article.id, shelf: 'bin' }, ann(5)))

  const found = store.remote.articlesOf(there, ['7', '8', '9', 'none'])

  expect([...found]).toEqual([['7', kept.article.id]])
})

test('a copy that an older Dateline kept is read, and says that it knows nothing around the text', () => {
  const { open, id } = keptAs(JSON.stringify(base), JSON.stringify([{ hash: 'h', at: 5 }]))

  const read = open().remote.copy(there, id)

  expect(read?.base).toMatchObject({ headline: 'A day', parts: base.parts, fieldsUnread: true })
  expect(read?.base?.authors).toEqual([])
  expect(read?.attempts).toEqual([{ hash: 'h', at: 5 }])
})

test('kept once more as it was read, it still says so', () => {
  const { open, id } = keptAs(JSON.stringify(base), '[]')
  const store = open()
  const read = store.remote.copy(there, id)
  if (read === null) throw new Error('it is gone')

  must(store.remote.keepCopy(there, id, { ...read, state: 'draft' }))

  expect(store.remote.copy(there, id)?.base?.fieldsUnread).toBe(true)
})

test.each([
  ['no JSON', '{'],
  ['no text', JSON.stringify({ fieldsRead: true, section: 'Sea' })],
])('a copy with %s is as none: then the editor is asked', (_name, json) => {
  const { open, id } = keptAs(json, 'nonsense')

  expect(open().remote.copy(there, id)).toMatchObject({ base: null, attempts: [] })
})

test('a picture’s words that cannot be read take nothing from the text', () => {
  const { open, id } = keptAs(JSON.stringify({ ...base, fieldsRead: true, lead: 7 }), '[]')

  expect(open().remote.copy(there, id)?.base).toMatchObject({
    ...{ headline: 'A day', lead: null, fieldsUnread: true },
  })
})

test('of one picture all the text alternatives are told that other articles were read back with', () => {
  const store = openNewsroom()
  const [first, second, third] = [0, 1, 2].map(() => startDay(store).article.id)
  if (first === undefined || second === undefined || third === undefined) throw new Error('none')
  const wet = { file, url: 'https://n.example/p.jpg', caption: '', credit: '', alt: 'Wet' }
  must(store.remote.keepCopy(there, first, copy))
  must(
    store.remote.keepCopy(there, second, {
      ...copy,
      base: { ...base, lead: wet },
    }),
  )
  must(store.remote.keepCopy(there, third, { ...copy, base: null }))
  must(store.remote.keepCopy(targetId('other'), third, copy))

  const asked = { targetId: there, articleId: first, url: 'https://n.example/p.jpg' }

  expect(store.remote.altsBeside(asked)).toEqual(['Wet'])
})

/** A newsroom whose file holds this of a post. */
function keptAs(json: string, attempts: string) {
  const folder = tempFolder()
  const store = openNewsroom(folder)
  const { id } = startDay(store).article
  must(store.remote.keepCopy(there, id, copy))
  store.close()
  const connection = connect(join(folder, 'newsroom.db'))
  connection.run('UPDATE remote_copies SET base = ?, attempts = ?', json, attempts)
  connection.close()
  return { open: () => openNewsroom(folder), id }
}
