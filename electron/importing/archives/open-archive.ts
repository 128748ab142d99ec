import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { appError } from '../../../shared/app-error'
import { err, ok, type Result } from '../../../shared/result'
import { readError } from '../../disk-error'
import { say } from '../../../shared/words/say'
import type { Archive, ArchiveReading } from './archive'
import { fileWithin } from './files-within'
import { markdownArchive } from './markdown-archive'
import { publiiArchive } from './publii-archive'
import { wordPressArchive } from './wordpress-archive'

/** Opens what a newsroom moves in with, by what it is: nobody has to say. */
export function openArchive(path: string, reading: ArchiveReading): Result<Archive> {
  try {
    const there = statSync(path)
    if (there.isDirectory()) return openFolder(path, reading)
    // An archive is read more than once: a pipe or a device is none.
    return there.isFile() ? openFile(path, reading) : err(nothingKnown(basename(path)))
  } catch (cause) {
    return err(readError(cause, say('“{name}” could not be opened.', { name: basename(path) })))
  }
}

function openFile(path: string, reading: ArchiveReading): Result<Archive> {
  const name = basename(path)
  if (/\.(?:zip|tar|gz|tgz|rar|7z)$/i.test(name)) return err(packed(name))
  return ok(wordPressArchive([path], reading))
}

function openFolder(folder: string, reading: ArchiveReading): Result<Archive> {
  const names = readdirSync(folder)
  const input = ['input', '.'].find((name) => isSite(join(folder, name)))
  if (input !== undefined) return ok(publiiArchive(join(folder, input)))
  const exports = names
    .filter((name) => name.toLowerCase().endsWith('.xml') && isExport(join(folder, name)))
    .sort(byNumbers)
    .map((name) => join(folder, name))
  if (exports.length > 0) return ok(wordPressArchive(exports, reading))
  if (holdsMarkdown(folder)) return ok(markdownArchive(folder, reading))
  return err(nothingKnown(basename(folder)))
}

function isSite(folder: string): boolean {
  return fileWithin(folder, 'db.sqlite') !== null
}

/** A site may have a sitemap or a feed beside its posts. */
function isExport(file: string): boolean {
  const head = Buffer.alloc(4_000)
  const handle = openSync(file, 'r')
  try {
    const length = readSync(handle, head, 0, head.length, 0)
    return head.toString('latin1', 0, length).includes('wordpress.org/export/')
  } finally {
    closeSync(handle)
  }
}

/** Looks into folders as far as sites keep their posts. */
function holdsMarkdown(folder: string, depth = 0): boolean {
  const entries = readdirSync(folder, { withFileTypes: true })
  if (entries.some((entry) => entry.isFile() && /\.(?:md|markdown)$/i.test(entry.name))) return true
  return (
    depth < 5 &&
    entries.some(
      (entry) =>
        entry.isDirectory() &&
        !/^(?:\.|node_modules$)/.test(entry.name) &&
        holdsMarkdown(join(folder, entry.name), depth + 1),
    )
  )
}

function byNumbers(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true })
}

function packed(name: string) {
  return appError(
    'unreadable-file',
    say('“{name}” is packed, so nothing was moved in.', { name }),
    say('Unpack it first, then choose the folder that comes out of it.'),
  )
}

function nothingKnown(name: string) {
  return appError(
    'unreadable-file',
    say('In “{name}” there is no export of WordPress, no site of Publii and no Markdown.', {
      name,
    }),
    say('Choose the export’s file, or the folder that holds the posts.'),
  )
}
