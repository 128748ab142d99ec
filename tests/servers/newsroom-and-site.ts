import { randomBytes } from 'node:crypto'
import { readConflict, resolveConflict } from '../../electron/publish/outbox/conflict'
import type { ConflictPlace } from '../../electron/publish/outbox/conflict-place'
import { sendDelivery, type SendParts } from '../../electron/publish/outbox/send-delivery'
import type { Pictures } from '../../electron/pictures/pictures'
import { keptPictures } from '../../electron/handlers/site-pictures'
import { fetchPicture } from '../../electron/publish/remote/fetch-picture'
import { sendCall } from '../../electron/publish/remote/http'
import type { RemoteSite } from '../../electron/publish/remote/remote-site'
import type { ContentStore } from '../../electron/store/content-store'
import type { ArticleFields } from '../../shared/model/article'
import type { Picture, PictureFile } from '../../shared/model/media'
import type { RemoteTarget } from '../../shared/model/publication'
import type { RemoteField } from '../../shared/publish/remote/remote-fields'
import { changedThere } from '../../shared/publish/remote/three-way'
import { ok } from '../../shared/result'
import {
  ann,
  must,
  openNewsroom,
  postUpdate,
  startDay,
  tempFolder,
} from '../store/support/temp-newsroom'
import { picturesHere } from '../support/pictures-here'
import { somePicture } from './wordpress/some-picture'

/** Other fields than usual; of the lead only what is to be other. */
export interface Changes extends Partial<Omit<ArticleFields, 'lead'>> {
  readonly lead?: Partial<Picture> | null
}

/** What stands around the text of the article that is sent, unless a test says otherwise. */
const around: Partial<ArticleFields> = {
  standfirst: 'Ships come and go.',
  authors: [{ name: 'Ann Reporter', url: 'https://ann.example/' }, { name: 'B. & Sons' }],
}

/** Where an article goes, and the newsroom it is written in; a new one where none is named. */
export interface Place {
  readonly site: RemoteSite
  readonly target: RemoteTarget
  readonly beside?: NewsroomDesk
}

/** A newsroom as it is, but for the window. */
export interface NewsroomDesk {
  readonly store: ContentStore
  readonly pictures: Pictures
  readonly file: PictureFile
}

/** An article with a lead picture, to be published to a site. */
export async function newsroomAndSite(
  { site, target, beside }: Place,
  { lead: words, ...changes }: Changes = {},
) {
  const folder = tempFolder()
  const store: ContentStore = beside?.store ?? openNewsroom(folder)
  const pictures: Pictures = beside?.pictures ?? picturesHere(folder)
  const file: PictureFile =
    beside?.file ?? must(await pictures.add('quay.png', somePicture(randomBytes(3))))
  const known = { file, caption: 'The quay at noon', credit: 'Photo: A. Reed', alt: 'A quay' }
  const lead = words === null ? null : { ...known, ...words }
  const { id } = startDay(store, { ...around, ...changes, lead }).article
  postUpdate(store, id, 'The ferry is off.')
  const act = () => ({ at: Date.now(), author: 'Ann' })
  const parts: SendParts = {
    ...{ store, now: () => Date.now(), siteAssets: '' },
    ...{ findTarget: () => target, openSite: () => ok(site), onReport: () => undefined },
    pictureBytes: pictures.bytesToSend,
    pictureForm: pictures.form,
    drawn: pictures.drawn,
  }
  const place = (): ConflictPlace => ({
    ...{ store, site, target, articleId: id, act: act() },
    ...keptPictures({ pictures, fetchPicture: fetchFreely }, target),
  })
  return {
    ...{ store, pictures, id, file, place, parts },
    fields: () => must(store.articles.article(id)).fields,
    lead: () => {
      const { lead: standing } = must(store.articles.article(id)).fields
      if (standing === null) throw new Error('the article has no lead')
      return standing
    },
    history: () => store.revisions.list({ articleId: id, entryId: null }),
    /** She changes fields of it here. */
    write: (change: Partial<ArticleFields>) => {
      const { fields, version } = must(store.articles.article(id))
      const save = { articleId: id, baseVersion: version, fields: { ...fields, ...change } }
      must(store.articles.saveFields(save, ann(30)))
    },
    publishNow: async () => {
      const order = { articleId: id, targetId: target.id, kind: 'publish' } as const
      const queued = must(
        store.outbox.enqueue({ ...order, notBefore: null, publishAt: null }, act()),
      )
      const delivery = must(store.outbox.note(queued.id, { state: 'sending' }))
      const sent = await sendDelivery(parts, delivery, () => undefined)
      store.outbox.note(queued.id, { state: sent.ok ? sent.value : 'cancelled' })
      return sent
    },
    /** What somebody changed there: field, as it was, as it stands, as it is here. */
    changes: async () => {
      const { threeWay } = must(await readConflict(place()))
      return changedThere(threeWay.fields).map(
        ({ field, base, theirs, ours }) => [field, base, theirs, ours] as const,
      )
    },
    /** She decides; what she says nothing of stays hers. */
    decide: async (takes: Partial<Record<RemoteField, 'ours' | 'theirs'>>) => {
      const { mark, threeWay } = must(await readConflict(place()))
      const fields = changedThere(threeWay.fields).map(({ field }) => ({
        field,
        take: takes[field] ?? 'ours',
      }))
      return resolveConflict(place(), { mark, fields, parts: [] })
    },
  }
}

function fetchFreely(url: string) {
  return fetchPicture(url, { send: sendCall, allowHttp: true })
}
