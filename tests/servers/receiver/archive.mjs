import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * What the site keeps: articles by id, pictures by hash, and the answers given to each key. In memory;
 * with a folder, also in files: one for the articles, one for each picture.
 */
export function openArchive(folder) {
  const file = folder === undefined ? undefined : join(folder, 'articles.json')
  const kept = file !== undefined && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  const archive = {
    /** id → { id, item, etag, version, modified, modifiedBy } or, once deleted, { id, etag, version, deleted } */
    articles: new Map(kept.articles),
    /** key → { request, answer, id, at } */
    keys: new Map(kept.keys),
    /** hash → { sha256, contentType, bytes } */
    media: new Map(kept.media),
    pictures: new Map(),
    save,
    addPicture,
    picture,
  }
  if (folder !== undefined) mkdirSync(folder, { recursive: true })
  return archive

  /** Whole or not at all: whoever was answered can rely on it. */
  function save() {
    if (file === undefined) return
    const { articles, keys, media } = archive
    writeFileSync(
      `${file}.new`,
      JSON.stringify({ articles: [...articles], keys: [...keys], media: [...media] }),
      { flush: true },
    )
    renameSync(`${file}.new`, file)
  }

  function addPicture(sha256, contentType, bytes) {
    if (folder === undefined) archive.pictures.set(sha256, bytes)
    else writeFileSync(join(folder, sha256), bytes, { flush: true })
    archive.media.set(sha256, { sha256, contentType, bytes: bytes.length })
    save()
  }

  function picture(sha256) {
    return folder === undefined ? archive.pictures.get(sha256) : readFileSync(join(folder, sha256))
  }
}

/** The SHA-256 of some bytes or text, in hex. */
export function sha256Of(bytes) {
  return createHash('sha256').update(bytes).digest('hex')
}
