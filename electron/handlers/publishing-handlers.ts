import { appError, type AppError } from '../../shared/app-error'
import { safeWebUrl } from '../../shared/document/safe-url'
import type { ArticleId, DeliveryId, TargetId } from '../../shared/ids'
import { picturesFromClipboard } from '../clipboard/pictures-from-clipboard'
import type { Handlers } from '../../shared/ipc/contract'
import type {
  PublishReport,
  publishingRequests,
} from '../../shared/ipc/requests/publishing-requests'
import type { DeliveryTrouble } from '../../shared/model/delivery'
import type { PictureFile } from '../../shared/model/media'
import type { FolderTarget } from '../../shared/model/publication'
import { err, ok, type Result } from '../../shared/result'
import { say } from '../../shared/words/say'
import { enqueueAll } from '../publish/outbox/enqueue-all'
import { previewArticle } from '../publish/preview-article'
import { mayNameAddress } from '../publish/remote/keep-to-the-net'
import { pageFileOf } from '../publish/page-file'
import { underEmbargo } from '../publish/under-embargo'
import { findFolder, findTarget } from '../settings/find-target'
import { scheme } from '../windows/scheme'
import type { NewsroomParts } from './newsroom-parts'
import { saveFolder } from './save-folder'

/** Preview, targets, publishing, pictures, and the record of what was sent. */
export function publishingHandlers(
  parts: NewsroomParts,
): Pick<Handlers, keyof typeof publishingRequests> {
  const { store, pictures, now, siteAssets, hand } = parts
  const work = { store, pictureForm: pictures.form, drawn: pictures.drawn, siteAssets, now, hand }
  return {
    previewArticle: async ({ articleId, as }) => {
      const folder = as === undefined ? ok(firstFolder(parts)) : findFolder(parts, as.id)
      if (!folder.ok) return folder
      const target = folder.value === undefined ? undefined : { ...folder.value, ...as }
      const preview = previewArticle(work, { articleId, target })
      if (!preview.ok) return preview
      const number = parts.preview.show(preview.value.files)
      const root = `${scheme}://preview/${number}/`
      return ok({ url: `${root}${preview.value.pagePath}`, frontUrl: `${root}index.html` })
    },
    chooseFolder: async () => {
      const folder = await parts.system.chooseFolder()
      return ok(folder === undefined ? null : { folder })
    },
    saveFolderTarget: async (wanted) => saveFolder(parts, wanted),
    publish: async ({ articleId, targetId }) => {
      const target = findFolder(parts, targetId)
      if (!target.ok) return target
      const queued = enqueueAll(parts, { articleId, targetIds: [targetId], publishAt: null })
      if (!queued.ok) return queued
      const [delivery] = queued.value
      return delivery === undefined ? err(notSent(null)) : reportWhenSent(parts, delivery.id)
    },
    takeOverSite: async ({ targetId }) => {
      const target = findFolder(parts, targetId)
      if (!target.ok) return target
      const taken = store.sites.takeOver(targetId)
      if (taken.ok) parts.outbox.mended(targetId)
      return taken
    },
    listPublications: async ({ articleId }) => ok(store.publications.listOf(articleId)),
    listRevisions: async (of) => ok(store.revisions.list(of)),
    openPublished: async ({ articleId, targetId }) => {
      const target = findTarget(parts, targetId)
      if (!target.ok) return target
      if (target.value.kind !== 'folder' || target.value.host !== undefined) {
        return openOnSite(parts, { articleId, targetId })
      }
      const page = pageFileOf(store, { articleId, target: target.value })
      if (!page.ok) return page
      const problem = await parts.system.openFile(page.value)
      if (problem === '') return ok(null)
      return err(
        appError(
          'not-found',
          say('The page could not be opened: {problem}', { problem }),
          say('It lies at {value}.', { value: page.value }),
        ),
      )
    },
    addPicture: async ({ fileName, bytes }) => pictures.add(fileName, bytes),
    choosePicture: async () => {
      const path = await parts.system.choosePictureFile()
      return path === undefined ? ok(null) : pictures.addFile(path)
    },
    choosePictures: async () => {
      const files: PictureFile[] = []
      const refused: AppError[] = []
      for (const path of await parts.system.choosePictureFiles()) {
        const taken = await pictures.addFile(path)
        if (taken.ok) files.push(taken.value)
        else refused.push(taken.error)
      }
      return ok({ files, refused })
    },
    fetchPicture: async ({ url, why }) => {
      const address = safeWebUrl(url)
      if (address === null) return err(noAddress())
      if (why === 'pasted' && !mayNameAddress('', address)) return err(notByItself(address))
      // A window that closes meanwhile waits for it, though not for as long as it may take.
      return pictures.addComing(pictureNameOf(address), parts.fetchPicture(address, true))
    },
    clipboardPictures: async ({ names }, { windowId }) => {
      const copied = await parts.system.copiedText(windowId)
      if (copied === null) return ok(names.map(() => null))
      return ok(await picturesFromClipboard(copied, names, pictures))
    },
    pictureWords: async ({ id }) => ok(await pictures.words(id)),
  }
}

/** The page as readers get it, where readers were seen to have it. */
async function openOnSite(
  { store, system }: NewsroomParts,
  { articleId, targetId }: { readonly articleId: ArticleId; readonly targetId: TargetId },
): Promise<Result<null>> {
  const sent = store.publications
    .listOf(articleId)
    .find((each) => each.targetId === targetId && each.state === 'verified')
  const url = sent === undefined ? null : safeWebUrl(sent.url)
  if (url === null) {
    return err(
      appError(
        'not-found',
        say('Readers do not have this article there yet.'),
        say('Publish it first.'),
      ),
    )
  }
  await system.openInBrowser(url)
  return ok(null)
}

function firstFolder(parts: NewsroomParts): FolderTarget | undefined {
  return parts.settings.get().targets.find((target) => target.kind === 'folder')
}

/** What the sending to a folder did, once it is out of the way. */
async function reportWhenSent(
  parts: NewsroomParts,
  id: DeliveryId,
): Promise<Result<PublishReport>> {
  const ended = await parts.outbox.settled(id)
  const report = parts.reportOf(id)
  if (report !== undefined) return ok(report)
  const article = ended === undefined ? ended : parts.store.articles.article(ended.articleId)
  const embargo = article?.ok === true ? underEmbargo(article.value.fields, parts.now()) : null
  return err(embargo ?? notSent(ended?.trouble ?? null))
}

function notSent(trouble: DeliveryTrouble | null): AppError {
  if (trouble !== null) return appError(trouble.kind, trouble.message, trouble.remedy)
  return appError(
    'publish-refused',
    say('It waits in the queue and has not been sent yet.'),
    say('Let the queue go on, or look at what stands before it.'),
  )
}

function pictureNameOf(address: string): string {
  const name = new URL(address).pathname.split('/').at(-1) ?? ''
  return name === '' ? new URL(address).host : name
}

function noAddress() {
  return appError(
    'picture-invalid',
    say('The picture has no address that could be fetched.'),
    say('Save it to this machine and choose the file.'),
  )
}

function notByItself(address: string) {
  return appError(
    'http-unsafe',
    say('A pasted picture lies at an address on this machine, so it was not fetched by itself.'),
    say('Select it and press “Get it” if you trust where it comes from.'),
    address,
  )
}
