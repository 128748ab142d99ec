import { readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { appError } from '../../../shared/app-error'
import { err, ok, type Result } from '../../../shared/result'
import { diskError } from '../../disk-error'
import type { Archive, ArchiveReading } from './archive'
import { wordPressArchive } from './wordpress-archive'

/** Opens what a newsroom moves in with, by what it is: nobody has to say. */
export function openArchive(path: string, reading: ArchiveReading): Result<Archive> {
  try {
    return statSync(path).isDirectory() ? openFolder(path, reading) : openFile(path, reading)
  } catch (cause) {
    return err(diskError(cause, `“${basename(path)}” could not be opened.`))
  }
}

function openFile(path: string, reading: ArchiveReading): Result<Archive> {
  const name = basename(path)
  if (/\.(?:zip|tar|gz|tgz|rar|7z)$/i.test(name)) return err(packed(name))
  return ok(wordPressArchive([path], reading))
}

function openFolder(folder: string, reading: ArchiveReading): Result<Archive> {
  const exports = readdirSync(folder)
    .filter((name) => name.toLowerCase().endsWith('.xml'))
    .sort(byNumbers)
    .map((name) => join(folder, name))
  if (exports.length > 0) return ok(wordPressArchive(exports, reading))
  return err(nothingKnown(basename(folder)))
}

function byNumbers(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true })
}

function packed(name: string) {
  return appError(
    'unreadable-file',
    `“${name}” is packed, so nothing was moved in.`,
    'Unpack it first, then choose the folder that comes out of it.',
  )
}

function nothingKnown(name: string) {
  return appError(
    'unreadable-file',
    `In “${name}” there is no export of WordPress, no site of Publii and no Markdown.`,
    'Choose the export’s file, or the folder that holds the posts.',
  )
}
