import type { Dirent } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { TextDecoder } from 'node:util'
import { fileOfSource } from '../../../shared/interchange/archive/archive-source'
import type { ArchivedThing } from '../../../shared/interchange/archive/archived-post'
import { surveyPosts } from '../../../shared/interchange/archive/survey-posts'
import {
  readFolder,
  settingsFiles,
  type MarkdownFolder,
} from '../../../shared/interchange/front-matter/archive-folder'
import { postOfMarkdown } from '../../../shared/interchange/front-matter/post-of-markdown'
import { err, ok, type Result } from '../../../shared/result'
import { readError } from '../../disk-error'
import { say } from '../../../shared/words/say'
import type { Archive, ArchiveReading } from './archive'
import { fileOfAddress, fileWithin } from './files-within'
import { wideEncoding } from './wide-encoding'

/** A folder of Markdown files, as Hugo, Jekyll, Eleventy or a careful writer keeps them. */
export function markdownArchive(root: string, { zone }: ArchiveReading): Archive {
  const things = async function* (signal: AbortSignal): AsyncIterable<ArchivedThing | 'page'> {
    const folder = await settingsOf(root)
    for await (const path of markdownFiles(root)) {
      if (signal.aborted) return
      yield typeof path === 'string'
        ? ((await readPost(root, path, { folder, zone })) ?? 'page')
        : path
    }
  }
  return {
    kind: 'markdown',
    path: root,
    survey: async (signal) => {
      const posts = surveyPosts()
      for await (const thing of things(signal)) {
        if (thing === 'page') posts.addOther('page')
        else if (thing.kind === 'unread') posts.addOther('unreadable')
        else {
          const { state, publishedAt, authors, markup, lead } = thing.post
          const pictures = (markup.match(/<img\s/gi)?.length ?? 0) + (lead === null ? 0 : 1)
          const isPublished = state === 'published'
          posts.add({ isPublished, isLive: false, at: publishedAt, pictures, authors })
        }
      }
      const { title, name } = await settingsOf(root)
      return ok({ ...posts.done(), kind: 'markdown', name: title || name, trouble: '' })
    },
    async *things(signal) {
      for await (const thing of things(signal)) if (thing !== 'page') yield thing
    },
    pictureFile: (source) => pictureIn(root, source),
  }
}

// Where generators keep what is copied as it is, and where writers keep it.
const picturePlaces = ['', 'static', 'assets', 'public', 'src', 'source', 'content', 'src/assets']

function pictureIn(root: string, source: string): string | null {
  const path = fileOfSource(source)
  for (const place of picturePlaces) {
    const found =
      path === null
        ? fileOfAddress(join(root, place), source)
        : fileWithin(root, place === '' ? path : `${place}/${path}`)
    if (found !== null) return found
  }
  return null
}

async function settingsOf(root: string): Promise<MarkdownFolder> {
  for (const [file, generator] of settingsFiles) {
    const path = fileWithin(root, file)
    if (path === null) continue
    const text = /\.c?m?js$/.test(file) ? '' : decoded(await readFile(path))
    return readFolder(basename(root), { file, generator, text })
  }
  return readFolder(basename(root), null)
}

// What is made of the posts, or stands around them; a folder that is hidden is nobody’s text.
const passed =
  /^(?:\.|node_modules$|themes$|layouts$|archetypes$|_site$|public$|resources$|vendor$|_(?!posts$|drafts$))/
const noPost = /^(?:_index|readme|license|licence|changelog|contributing|code_of_conduct)\b/i
const deepest = 12

/** In the order of their paths, or why a folder cannot be read; links to elsewhere are not followed. */
async function* markdownFiles(
  root: string,
  within = '',
  depth = 0,
): AsyncIterable<string | ArchivedThing> {
  const entries = await entriesOf(join(root, within))
  if (!entries.ok) {
    const title = within === '' ? basename(root) : within
    yield { kind: 'unread', title, reason: entries.error.message }
    return
  }
  for (const entry of [...entries.value].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = within === '' ? entry.name : `${within}/${entry.name}`
    if (entry.isDirectory() && !passed.test(entry.name) && depth < deepest) {
      yield* markdownFiles(root, path, depth + 1)
    }
    if (!entry.isFile() || !/\.(?:md|markdown|mdown|mkd)$/i.test(entry.name)) continue
    if (!noPost.test(entry.name)) yield path
  }
}

async function entriesOf(folder: string): Promise<Result<readonly Dirent[]>> {
  try {
    return ok(await readdir(folder, { withFileTypes: true }))
  } catch (cause) {
    return err(readError(cause, say('“{name}” could not be read.', { name: basename(folder) })))
  }
}

const largest = 8_000_000

async function readPost(
  root: string,
  path: string,
  around: { readonly folder: MarkdownFolder; readonly zone: string },
): Promise<ArchivedThing | null> {
  try {
    const file = join(root, path)
    if ((await stat(file)).size > largest) {
      return { kind: 'unread', title: path, reason: say('It has more than 8 MB.') }
    }
    return postOfMarkdown({ path, text: decoded(await readFile(file)) }, around)
  } catch (cause) {
    const { message } = readError(cause, say('“{name}” could not be read.', { name: path }))
    return { kind: 'unread', title: path, reason: message }
  }
}

/** UTF-8, or what Windows wrote before and beside it. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder(wideEncoding(bytes) ?? 'utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
