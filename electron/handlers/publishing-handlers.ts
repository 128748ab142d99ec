import { appError } from '../../shared/app-error'
import type { TargetId } from '../../shared/ids'
import type { Handlers } from '../../shared/ipc/contract'
import type { publishingRequests } from '../../shared/ipc/requests/publishing-requests'
import type { FolderTarget } from '../../shared/model/publication'
import { err, ok, type Result } from '../../shared/result'
import { folderTarget } from '../publish/folder-target'
import { previewArticle } from '../publish/preview-article'
import { pageFileOf } from '../publish/page-file'
import { publishArticle } from '../publish/publish-article'
import { scheme } from '../windows/scheme'
import type { NewsroomParts } from './newsroom-parts'

/** Preview, targets, publishing, pictures, and the record of what was sent. */
export function publishingHandlers(
  parts: NewsroomParts,
): Pick<Handlers, keyof typeof publishingRequests> {
  const { store, media, now, siteAssets } = parts
  const work = { store, pictureFile: media.pathOf, siteAssets, now }
  return {
    previewArticle: async ({ articleId }) => {
      const preview = previewArticle(work, { articleId, target: firstFolder(parts) })
      if (!preview.ok) return preview
      const number = parts.preview.show(preview.value.files)
      return ok({ url: `${scheme}://preview/${number}/${preview.value.pagePath}` })
    },
    chooseFolder: async () => {
      const folder = await parts.system.chooseFolder()
      return ok(folder === undefined ? null : { folder })
    },
    saveFolderTarget: async (wanted) => saveTarget(parts, wanted),
    publish: async ({ articleId, targetId }) => {
      const target = findTarget(parts, targetId)
      if (!target.ok) return target
      const onStep = (step: string) => {
        parts.send({ kind: 'publishing', articleId, step })
      }
      return publishArticle(
        { ...work, onStep },
        { articleId, target: target.value, act: parts.act() },
      )
    },
    listPublications: async ({ articleId }) => ok(store.publications.listOf(articleId)),
    listRevisions: async (of) => ok(store.revisions.list(of)),
    openPublished: async ({ articleId, targetId }) => {
      const target = findTarget(parts, targetId)
      if (!target.ok) return target
      const page = pageFileOf(store, { articleId, target: target.value })
      if (!page.ok) return page
      const problem = await parts.system.openFile(page.value)
      if (problem === '') return ok(null)
      return err(
        appError(
          'not-found',
          `The page could not be opened: ${problem}`,
          `It lies at ${page.value}.`,
        ),
      )
    },
    addPicture: async ({ fileName, bytes }) => media.add(fileName, bytes),
    choosePicture: async () => {
      const path = await parts.system.choosePictureFile()
      return path === undefined ? ok(null) : media.addFile(path)
    },
  }
}

function firstFolder(parts: NewsroomParts): FolderTarget | undefined {
  return parts.settings.get().targets.find((target) => target.kind === 'folder')
}

function findTarget(parts: NewsroomParts, id: TargetId): Result<FolderTarget> {
  const target = parts.settings.get().targets.find((candidate) => candidate.id === id)
  if (target?.kind === 'folder') return ok(target)
  return err(
    appError(
      'target-missing',
      'That place to publish to is no longer set up.',
      'Choose its folder again.',
    ),
  )
}

function saveTarget(
  parts: NewsroomParts,
  wanted: {
    readonly id: TargetId | null
    readonly siteName: string
    readonly folder: string
    readonly siteUrl: string
  },
): Result<FolderTarget> {
  const made = folderTarget(wanted)
  if (!made.ok) return made
  const settings = parts.settings.get()
  const others = settings.targets.filter(({ id }) => id !== made.value.id && id !== wanted.id)
  const saved = parts.settings.save({ ...settings, targets: [made.value, ...others] })
  return saved.ok ? made : saved
}
