import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { folderTarget } from '../../../electron/publish/folder-target'
import { publishArticle, type PublishParts } from '../../../electron/publish/publish-article'
import type { ContentStore } from '../../../electron/store/content-store'
import { inject } from 'vitest'
import { mediaId, type ArticleId } from '../../../shared/ids'
import type { PublishReport } from '../../../shared/ipc/requests/publishing-requests'
import type { Picture } from '../../../shared/model/media'
import type { FolderTarget } from '../../../shared/model/publication'
import type { Act } from '../../../shared/model/revision'
import { formName } from '../../../shared/document/picture-forms'
import type { Drawing } from '../../../shared/publish/release-part'
import { ok, type Result } from '../../../shared/result'
import { ann, must, openNewsroom, tempFolder } from '../support/temp-newsroom'

/** A newsroom, a folder for its site, and the way from one to the other. */
export interface NewsroomWithSite {
  readonly store: ContentStore
  readonly target: FolderTarget
  readonly parts: PublishParts
  readonly publish: (id: ArticleId, act?: Act) => Promise<Result<PublishReport>>
}

/** Opens a newsroom with an empty folder to publish to. */
export function newsroomWithSite(
  folder: string = tempFolder(),
  dataFolder: string = tempFolder(),
): NewsroomWithSite {
  const store = openNewsroom(dataFolder)
  const pictures = tempFolder()
  const parts: PublishParts = {
    store,
    siteAssets: inject('siteAssets'),
    now: () => ann(3_600).at,
    pictureForm: (form) => Promise.resolve(ok(pictureIn(pictures, formName(form)))),
    drawn: (drawing) => Promise.resolve(ok(pictureIn(pictures, drawingName(drawing)))),
  }
  const target = must(
    folderTarget({ folder, siteUrl: 'https://harbour.example', siteName: 'The Harbour' }),
  )
  return {
    store,
    target,
    parts,
    publish: (articleId, act = ann(60)) => publishArticle(parts, { articleId, target, act }),
  }
}

/** A picture whose bytes are its name. */
export function pictureNamed(name: string): Picture {
  const id = mediaId(createHash('sha256').update(name).digest('hex'))
  const file = { id, type: 'image/png', width: 4, height: 3 } as const
  return { file, caption: name, credit: 'M. Linde', alt: name }
}

/** Every file below a folder with what it holds: two are equal only byte for byte. */
export function snapshot(folder: string): Readonly<Record<string, string>> {
  const held: Record<string, string> = {}
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const path = join(folder, name)
    held[relative(folder, path)] = statSync(path).isDirectory()
      ? 'folder'
      : createHash('sha256').update(readFileSync(path)).digest('hex')
  }
  return held
}

/** The text of a file of the site. */
export function textOf(target: FolderTarget, path: string): string {
  return readFileSync(join(target.folder, path), 'utf8')
}

// Another drawing, other bytes.
function drawingName(drawing: Drawing): string {
  const mark = createHash('sha256').update(JSON.stringify(drawing)).digest('hex')
  return `${drawing.kind}-${mark}`
}

function pictureIn(folder: string, name: string): string {
  const path = join(folder, name)
  mkdirSync(folder, { recursive: true })
  writeFileSync(path, name)
  return path
}
