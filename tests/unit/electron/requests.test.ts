import { describe, expect, test } from 'vitest'
import { plainText } from '../../../shared/document/plain-text'
import { contract } from '../../../shared/ipc/contract'
import { noFilter } from '../../../shared/model/search'
import { plainDesign } from '../../../shared/model/site-design'
import {
  composeUpdate,
  must,
  openNewsroom,
  startDay,
  tempFolder,
  words,
} from '../../store/support/temp-newsroom'
import { openDesk } from '../../support/window-newsroom'

describe('what the window may ask', () => {
  const fields = { headline: 'x' }
  const address = 'https://x.example/'
  const site = {
    ...{ kind: 'ghost', siteName: 'X', siteUrl: address, apiUrl: address, adminUrl: '' },
    ...{ allowHttp: false, user: '' },
  }
  const malformed: readonly (readonly [string, unknown])[] = [
    ['openArticle', { articleId: '../../etc' }],
    ['openArticle', { articleId: 7 }],
    ['createArticle', { kind: 'novel' }],
    ['saveFields', { articleId: 'a', baseVersion: 0, fields }],
    ['saveFields', { articleId: 'a', baseVersion: NaN, fields }],
    ['setArticleState', { articleId: 'a', state: 'burnt' }],
    ['decodeImport', { fileName: 'a.txt', bytes: 'text' }],
    ['importLiveText', { text: 'x', day: '2023-02-30', zone: 'UTC', headline: '', offers: [] }],
    ['saveDraft', { id: 'a', baseVersion: -1, body: {} }],
    ['saveDraft', { id: 'a', baseVersion: 0, body: null }],
    ['saveDraft', { id: 'a', baseVersion: 0.5, body: {} }],
    ['startUpdate', {}],
    ['postUpdate', { id: 'a', stamp: NaN }],
    ['postUpdate', { id: 'a', stamp: Infinity }],
    ['postUpdate', { id: 'a', stamp: '2023-05-24' }],
    ['unpostUpdate', { id: '' }],
    ['restampUpdate', { id: 'a', stamp: 1e17 }],
    ['setUpdateDetails', { id: 'a', headline: '', authors: [], flags: { pinned: 1 } }],
    ['withdrawUpdate', { id: 'a', reason: null }],
    ['reinstateUpdate', null],
    [
      'decideChange',
      { articleId: 'a', entryId: 'b', telling: { nature: 'correction', text: ' ' } },
    ],
    [
      'editCorrection',
      { articleId: 'a', entryId: 'b', correctionId: 'c', text: 'x', place: 'left' },
    ],
    ['removeCorrection', { articleId: 'a', entryId: 'b' }],
    ['previewArticle', { articleId: 'A B' }],
    ['chooseArchive', { what: '/etc/passwd' }],
    ['moveIn', { pictures: 'https://x.example/' }],
    ['stopMovingIn', null],
    ['reloadWindow', null],
    ['readSftpKey', { server: 'www.x.example/', port: 22 }],
    ['tryHost', { id: null, siteUrl: '', host: { kind: 'netlify', siteId: 'a/b' }, secret: 'x' }],
    [
      'saveDesign',
      { id: 'news', siteName: 'X', design: { ...plainDesign, looks: { accent: 'red' } } },
    ],
    ['saveTemplates', { siteName: 'X', templates: { footer: 'x'.repeat(50_001) } }],
    ['openTemplates', null],
    ['publishSite', { id: 7 }],
    ['lookAtAddress', { articleId: 'a1', path: '../../etc/' }],
    ['restingRedirects', { id: '' }],
    ['checkFolder', { id: '' }],
    ['putBack', {}],
    ['saveLeadingFiles', { id: 'news', from: '' }],
    ['stopPublishingSite', null],
    [
      'saveHost',
      {
        id: 'news',
        host: { kind: 'git', url: 'https://x.example/', branch: '../main', user: '' },
        secret: null,
        keeping: 'system',
      },
    ],
    ['takeOverSite', { targetId: '' }],
    ['saveFolderTarget', { id: null, siteName: '', folder: '/x', siteUrl: 'https://x.example/' }],
    ['publish', { articleId: 'a' }],
    ['listPublications', []],
    ['listRevisions', { articleId: 'a', entryId: 7 }],
    ['openPublished', 'a'],
    ['addPicture', { fileName: 'a.jpg', bytes: [1, 2, 3] }],
    ['pictureWords', { id: '../settings' }],
    ['rememberPlace', { articleId: 'a', entryId: null, caret: -1 }],
    ['saveSettings', { authorName: 'Ann', theme: 'pink' }],
    ['openLink', { url: 'x'.repeat(5_000) }],
    ['readyToQuit', {}],
    ['listArticles', undefined],
    ['listArticles', { filter: { ...noFilter, from: 'today' }, limit: 10 }],
    ['search', { words: 'x', order: 'oldest', filter: noFilter, limit: 10, within: null }],
    ['search', { words: 7, order: 'newest', filter: noFilter, limit: 10, within: null }],
    ['listMarks', null],
    ['putOnShelf', { articleId: 'a', shelf: 'floor' }],
    ['duplicateArticle', {}],
    ['clipboardPictures', { names: [] }],
    ['findEmbed', { url: 'https://a.example/', why: 'guessed' }],
    ['saveTemplate', {}],
    ['beginFromTemplate', {}],
    ['readWords', { articleIds: 'all' }],
    ['replaceWords', { changes: [{ articleId: 'a' }] }],
    ['putWordsBack', {}],
    ['shelfOf', {}],
    ['stets', {}],
    ['letStand', { articleId: 'a', stets: [{ kind: 'credit-missing', entryId: null, words: '' }] }],
    ['takeStetsBack', { articleId: 7 }],
    [
      'openNextDay',
      { articleId: 'a', day: 'tomorrow', headline: '', summaryId: null, endsDay: true },
    ],
    ['undoNextDay', { before: 'a', after: 'b', reopensAs: 'ended' }],
    ['desk', 'please'],
    ['chooseImportFile', undefined],
    ['chooseFolder', undefined],
    ['choosePicture', undefined],
    ['choosePictures', undefined],
    ['fetchPicture', { url: 'https://example.org/a.jpg', why: 'because' }],
    ['findSite', { address: '', allowHttp: false }],
    ['testSite', { id: null, site: { ...site, kind: 'gopher' }, secret: 'x' }],
    ['saveSite', { id: null, site, secret: 'x', keeping: 'under the mat' }],
    ['removeTarget', { id: '../x' }],
    ['setTargetResting', { id: 'a', resting: 'a while' }],
    ['secretKeeping', null],
    ['listSitePosts', { targetId: 'a', words: 'x'.repeat(501) }],
    ['bringIn', { targetId: 'a', remoteId: '' }],
    ['timeline', { articleId: 'a', entryId: 'all', before: null, limit: 0 }],
    ['timeline', { articleId: 'a', entryId: 'all', before: null, limit: 1_000_000 }],
    ['countChanges', { articleId: 'a', revisionIds: 'all' }],
    ['getRevision', { revisionId: '../x' }],
    ['seenNow', {}],
    ['coverageAt', { articleId: 'a', at: 'yesterday' }],
    ['restoreRevision', { revisionId: 7 }],
    ['checkHistory', null],
    ['enqueue', { articleId: 'a', targetIds: [], publishAt: null }],
    ['enqueue', { articleId: 'a', targetIds: ['b'], publishAt: 'now' }],
    ['takeDown', { articleId: 'a', targetId: 'b', how: 'burn' }],
    ['queue', 'all'],
    ['listDeliveries', { articleId: '' }],
    ['cancelDelivery', { id: 'A/B' }],
    ['retryDelivery', {}],
    ['reorderDelivery', { id: 'a', before: 7 }],
    ['pauseQueue', { paused: 'yes' }],
    ['networkIsBack', undefined],
    ['readConflict', { articleId: 'a' }],
    ['resolveConflict', { articleId: 'a', targetId: 'b', mark: 'm', fields: [], parts: [{}] }],
    ['resolveConflict', { articleId: 'a', targetId: 'b', mark: 7, fields: [], parts: [] }],
    ['discardDraft', { id: '../x' }],
    ['bringDraftBack', {}],
    ['changeUpdates', { change: { kind: 'burn', ids: [] } }],
    ['changeUpdates', { change: { kind: 'restamp', to: [{ id: 'a', stamp: 'now' }] } }],
    ['schedules', null],
    ['scheduleUpdate', { id: 'a', at: 'at six', publishes: false }],
    ['cancelSchedule', {}],
    ['postScheduled', { id: 7 }],
    ['people', null],
    ['keepPerson', { name: ' ', url: '', initials: '', was: null }],
    ['keepPerson', { name: 'Ann', url: '', initials: '', was: 7 }],
    ['forgetPerson', { name: 7 }],
    ['recents', null],
    ['takeCameIn', 7],
    ['contextMenu', { on: { kind: 'article', articleId: 'a' }, commands: ['burn-it-all'] }],
    ['greyOut', { commands: ['burn-it-all'] }],
    ['copyLink', { articleId: 'a', entryId: '../x' }],
    ['saveCopy', {}],
    ['dragOut', { articleId: '/etc/passwd' }],
    ['importArticle', { text: null }],
    ['backUpNow', 'now'],
    ['showFolder', { which: '/etc' }],
    ['spellIn', { language: '<b>' }],
    ['settleIn', { articleId: null, panels: { library: 'ajar', inspector: 'auto' } }],
    ['openWindow', { articleId: '../x' }],
    ['noteCommand', { command: 'burn-it-all' }],
    ['sendAsNew', { articleId: 'a', targetId: null }],
  ]

  test.each(malformed)(
    'a malformed “%s” is refused before any handler sees it',
    async (name, asked) => {
      const folder = tempFolder()
      const desk = openDesk(openNewsroom(folder), folder)

      const answer = await desk.ask(name, asked)

      expect(answer).toMatchObject({ ok: false, error: { kind: 'wrong-call' } })
      expect(desk.log).toEqual([])
    },
  )

  test('each line of the contract has been tried', () => {
    const tried = new Set(malformed.map(([name]) => name))

    expect(Object.keys(contract).filter((name) => !tried.has(name))).toEqual([])
  })

  test.each(['__proto__', 'constructor', 'toString', 'drop'])(
    'there is no request “%s”',
    async (name) => {
      const folder = tempFolder()

      const answer = await openDesk(openNewsroom(folder), folder).ask(name, {})

      expect(answer).toMatchObject({ ok: false, error: { kind: 'wrong-call' } })
    },
  )

  test('text whose blocks are no text is refused, and the stored text stays', async () => {
    const folder = tempFolder()
    const store = openNewsroom(folder)
    const day = startDay(store)
    const update = composeUpdate(store, day.article.id, 'Kept')
    const desk = openDesk(store, folder)
    const save = { id: update.id, baseVersion: update.version }

    const broken = await desk.ask('saveDraft', { ...save, body: { root: { children: 'no' } } })
    const good = await desk.ask('saveDraft', { ...save, body: words('Kept, and more') })

    expect(broken).toMatchObject({ ok: false, error: { kind: 'body-invalid' } })
    expect(good.ok).toBe(true)
    const stored = must(store.articles.coverage(day.article.id))
    expect(stored.updates.map(({ body }) => plainText(body))).toEqual(['Kept, and more'])
  })

  test.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,x',
    '/x',
    'dateline://app',
  ])('the address “%s” is not handed to the browser', async (url) => {
    const folder = tempFolder()
    const desk = openDesk(openNewsroom(folder), folder)

    const answer = await desk.ask('openLink', { url })

    expect(answer).toMatchObject({ ok: false, error: { kind: 'wrong-call' } })
    expect(desk.browser).toEqual([])
  })

  test('a bug is answered with a reference that stands in the log, never with its own words', async () => {
    const folder = tempFolder()
    const chooseFolder = () => Promise.reject(new Error('secret words'))
    const desk = openDesk(openNewsroom(folder), folder, { chooseFolder })

    const answer = await desk.ask('chooseFolder', {})

    expect(answer).toMatchObject({ ok: false, error: { kind: 'unexpected' } })
    expect(JSON.stringify(answer)).not.toContain('secret words')
    expect(desk.log[0]).toContain('secret words')
  })

  test('an imported text beyond what anybody types can still be saved from the window', async () => {
    const folder = tempFolder()
    const store = openNewsroom(folder)
    const day = startDay(store)
    const long = {
      ...day.article.fields,
      standfirst: 'word '.repeat(20_000),
      headline: 'x'.repeat(9_000),
      tags: Array.from({ length: 200 }, (_, at) => `tag ${String(at)}`),
    }

    const saved = await openDesk(store, folder).ask('saveFields', {
      articleId: day.article.id,
      baseVersion: day.article.version,
      fields: long,
    })

    expect(saved.ok).toBe(true)
  })
})
